import { checkFiles } from '../app/check-files';
import { NO_PROGRESS } from '../app/ports/progress';
import { readFile } from '../app/read-file';
import { writeSlips } from '../app/write-slips';
import type { Settings } from '../core/settings/settings';
import type { CheckedFile } from '../core/model/checked-file';
import { ok, type Result } from '../core/model/result';
import type { WorkbookData } from '../core/model/sheet-data';
import type { WritePlan } from '../core/report/write-plan';
import { FORMS, SLIP_REPORT } from '../forms';
import { sentence } from '../messages/sentence';

export interface MadeSlip {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The return slips of checked files, in their order; none for a file in which nothing has to be mended. */
export async function slipsOf(
  files: readonly CheckedFile[],
  settings: Settings,
  make: (plan: WritePlan) => Promise<Uint8Array>,
): Promise<readonly MadeSlip[]> {
  const made: MadeSlip[] = [];
  await writeSlips({
    files,
    forms: FORMS,
    settings,
    definition: SLIP_REPORT,
    // The slip goes to the unit: Vietnamese, whatever the language of the screens.
    say: (finding) => sentence(finding, 'vi'),
    taken: [],
    sink: {
      saveAll: async (slips) => {
        for (const { name, plan } of slips) made.push({ name, bytes: await make(plan()) });
        return ok(slips.map(({ name }) => name));
      },
    },
  });
  return made;
}

/** The return slip of the open workbook with its edits, the whole file checked as when many are; null when nothing is to be mended. */
export async function slipOfWorkbook(
  workbook: WorkbookData,
  settings: Settings,
  make: (plan: WritePlan) => Promise<Uint8Array>,
): Promise<Result<MadeSlip | null>> {
  const listed = { name: workbook.name, path: workbook.name };
  const reading = await readFile(listed, { open: () => Promise.resolve(ok(workbook)) }, FORMS, settings);
  const checked = await checkFiles({
    forms: FORMS,
    settings,
    files: [listed],
    previousFiles: [],
    reader: { read: () => Promise.resolve(ok([reading])) },
    progress: NO_PROGRESS,
    cancel: { aborted: false },
  });
  if (!checked.ok) return checked;
  const [slip] = await slipsOf(checked.value.files, settings, make);
  return ok(slip ?? null);
}
