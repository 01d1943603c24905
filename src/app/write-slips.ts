import type { FormDefinition } from '../core/forms/form-definition';
import type { Settings } from '../core/forms/settings';
import type { SlipDefinition } from '../core/forms/slip-definition';
import type { CheckedFile } from '../core/model/checked-file';
import type { Finding } from '../core/model/finding';
import type { Period } from '../core/model/period';
import { ok, type Result } from '../core/model/result';
import { prepareNames } from '../core/read/match-name';
import { periodFromName } from '../core/read/period-from-name';
import { unitFromFileName } from '../core/read/unit-from-file-name';
import { buildSlip, needsSlip } from '../core/report/build-slip';
import { planReport } from '../core/report/plan-report';
import { bareName, distinctNames } from './file-names';
import type { WorkbookSink } from './ports/workbook-sink';

export interface SlipsRequest {
  /** Checked files; those in which nothing has to be mended get no slip. */
  readonly files: readonly CheckedFile[];
  readonly form: FormDefinition;
  readonly settings: Settings;
  readonly definition: SlipDefinition;
  readonly say: (finding: Finding) => string;
  /** Names that no slip may have, because something else that matters has them where slips are written. */
  readonly taken: readonly string[];
  readonly sink: WorkbookSink;
}

export interface WrittenSlip {
  /** The faulty file, as the user named it. */
  readonly file: string;
  readonly out: string;
  readonly findings: number;
}

/** Writes a return slip for every file that has errors or warnings, in the order of the files. */
export async function writeSlips(request: SlipsRequest): Promise<Result<readonly WrittenSlip[]>> {
  const { form, settings, definition, say, taken, sink } = request;
  const faulty = request.files.filter(needsSlip);
  const names = distinctNames(
    faulty.map(({ file }) => `phieu_${bareName(file)}`),
    '.xlsx',
    taken,
  );
  const units = prepareNames(settings.units);
  const unitOf = ({ submission, scoreSheet, file }: CheckedFile): string | null => {
    const sent = submission ?? scoreSheet;
    return sent ? sent.unit.name || null : (unitFromFileName(file, units)?.name ?? null);
  };
  const written = await sink.saveAll(
    faulty.map((checked, index) => ({
      name: names[index] ?? '',
      plan: () =>
        planReport([
          buildSlip({ checked, unit: unitOf(checked), period: periodOf(checked), form, settings, definition, say }),
        ]),
    })),
  );
  if (!written.ok) return written;
  return ok(
    faulty.map(({ file, findings }, index) => ({ file, out: written.value[index] ?? '', findings: findings.length })),
  );
}

function periodOf({ submission, file }: CheckedFile): Period | null {
  return submission ? submission.period.period : periodFromName(file.slice(file.lastIndexOf('/') + 1));
}
