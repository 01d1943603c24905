import type { FormDefinition } from '../core/form/form-definition';
import { formOf } from '../core/form/form-list';
import type { Settings } from '../core/settings/settings';
import type { SlipDefinition } from '../core/form/slip-definition';
import { submissionOf, type CheckedFile } from '../core/model/checked-file';
import type { Finding } from '../core/model/finding';
import type { Period } from '../core/model/period';
import { ok, type Result } from '../core/model/result';
import { prepareNames } from '../core/sheet/names/match-name';
import { periodFromName } from '../core/sheet/period/period-from-name';
import { unitFromFileName } from '../core/sheet/unit/unit-from-file-name';
import { buildSlip, needsSlip } from '../core/table/report/build-slip';
import { planReport } from '../core/report/plan-report';
import { bareName, distinctNames } from './file-names';
import type { WorkbookSink } from './ports/workbook-sink';

export interface SlipsRequest {
  /** Checked files; those in which nothing has to be mended get no slip. */
  readonly files: readonly CheckedFile[];
  readonly forms: readonly FormDefinition[];
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
  const { forms, settings, definition, say, taken, sink } = request;
  const faulty = request.files.filter(needsSlip);
  const names = distinctNames(
    faulty.map(({ file }) => `phieu_${bareName(file)}`),
    '.xlsx',
    taken,
  );
  const units = prepareNames(settings.units);
  const unitOf = ({ content, file }: CheckedFile): string | null => {
    return content ? content.reading.unit.name || null : (unitFromFileName(file, units)?.entry.name ?? null);
  };
  const written = await sink.saveAll(
    faulty.map((checked, index) => ({
      name: names[index] ?? '',
      plan: () =>
        planReport([
          buildSlip({
            checked,
            unit: unitOf(checked),
            period: periodOf(checked),
            form: checked.content?.engine === 'table' ? formOf(forms, checked.content.form) : null,
            settings,
            definition,
            say,
          }),
        ]),
    })),
  );
  if (!written.ok) return written;
  return ok(
    faulty.map(({ file, findings }, index) => ({ file, out: written.value[index] ?? '', findings: findings.length })),
  );
}

function periodOf(checked: CheckedFile): Period | null {
  const submission = submissionOf(checked);
  const name = checked.file.slice(checked.file.lastIndexOf('/') + 1);
  return submission ? submission.period.period : periodFromName(name);
}
