import type { CellChange } from '../../core/model/cell-change';
import { failed, ok, type Result } from '../../core/model/result';
import type { SheetData, WorkbookData } from '../../core/model/sheet-data';
import { openPackage, type OpenPackage } from './patch/open-package';
import { patchPackage } from './patch/patch-package';
import type { PatchOptions } from './patch-workbook';
import { ReadBudget } from './read-budget';
import { ReadStop } from './read-stop';
import { readXlsx } from './xlsx/read-xlsx';
import { crc32 } from './zip/crc32';
import { inflateInScript } from './zip/inflater';
import { replaceParts, type Replacements } from './zip/replace-parts';
import { partKey, ZipArchive } from './zip/zip-archive';

/** A patched copy of a file, and what reading it gives. */
export interface EditedWorkbook {
  readonly bytes: Uint8Array;
  readonly data: WorkbookData;
}

/**
 * `patchWorkbook` and `readWorkbook` of its outcome in one, for a file that is open: `original` is what reading the bytes
 * gave. The outcome is read from the patched bytes; a sheet whose part was not patched is the same object as before.
 */
export async function editWorkbook(
  bytes: Uint8Array,
  original: WorkbookData,
  changes: readonly CellChange[],
  options: PatchOptions = {},
): Promise<Result<EditedWorkbook>> {
  try {
    const opened = openPackage(bytes, options, original);
    const replacements = patchPackage(opened, changes);
    const patched = replaceParts(bytes, replacements);
    return ok(await Promise.resolve({ bytes: patched, data: readAgain(patched, opened, replacements, options) }));
  } catch (error) {
    if (!(error instanceof ReadStop)) throw error;
    const { code, params, retryable } = error.failure;
    return failed(code, { file: options.name ?? '', ...params }, retryable);
  }
}

function readAgain(
  bytes: Uint8Array,
  { sheets, workbookPart, data }: OpenPackage,
  replacements: Replacements,
  options: PatchOptions,
): WorkbookData {
  const budget = new ReadBudget(options);
  const archive = new ZipArchive(bytes, options.inflater ?? { inflate: inflateInScript, crc32 }, budget);
  const same = sheets.flatMap(({ part }, index): [string, SheetData][] => {
    const sheet = data.sheets[index];
    return sheet && !replacements.has(partKey(part)) ? [[part, sheet]] : [];
  });
  return readXlsx(archive, budget, workbookPart, data.name, new Map(same));
}
