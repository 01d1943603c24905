import type { WorkbookChange } from '../../core/model/amendment';
import { failed, ok, type Result } from '../../core/model/result';
import type { SheetData, WorkbookData } from '../../core/model/sheet-data';
import { amendPackage, cellsOf } from './patch/amend-package';
import { joinChanges } from './patch/join-changes';
import { openArchive, openPackage, type OpenPackage } from './patch/open-package';
import { patchPackage } from './patch/patch-package';
import type { PatchOptions } from './patch-workbook';
import { ReadBudget } from './read-budget';
import { ReadStop } from './read-stop';
import { readXlsx } from './xlsx/read-xlsx';
import { crc32 } from './zip/crc32';
import { inflateInScript } from './zip/inflater';
import { replaceParts, type Replacements } from './zip/replace-parts';
import { partKey, ZipArchive } from './zip/zip-archive';

/** A changed copy of a file, and what reading it gives. */
export interface EditedWorkbook {
  readonly bytes: Uint8Array;
  readonly data: WorkbookData;
}

/**
 * `amendWorkbook` and `readWorkbook` of its outcome in one, for a file that is open, one change after the other: `original`
 * is what reading the bytes gave. The outcome is read from the changed bytes; a sheet whose part was not touched is the
 * same object as before.
 */
export async function editWorkbook(
  bytes: Uint8Array,
  original: WorkbookData,
  changes: readonly WorkbookChange[],
  options: PatchOptions = {},
): Promise<Result<EditedWorkbook>> {
  try {
    let edited: EditedWorkbook = { bytes, data: original };
    for (const change of joinChanges(changes)) edited = await Promise.resolve(editOnce(edited, change, options));
    return ok(edited);
  } catch (error) {
    if (!(error instanceof ReadStop)) throw error;
    const { code, params, retryable } = error.failure;
    return failed(code, { file: options.name ?? '', ...params }, retryable);
  }
}

function editOnce({ bytes, data }: EditedWorkbook, change: WorkbookChange, options: PatchOptions): EditedWorkbook {
  const opened = openPackage(bytes, options, data);
  const ours = change.record && !change.record.head ? change.record.sheet : undefined;
  const patched = patchPackage(opened, cellsOf(change), ours);
  const withCells = replaceParts(bytes, patched);
  const isCellsAlone =
    !change.record && change.close.length === 0 && change.cells.every(({ width }) => width === undefined);
  if (isCellsAlone) {
    return { bytes: withCells, data: readAgain(withCells, opened, patched, options) };
  }
  const { replacements, additions } = amendPackage(openArchive(withCells, options), change);
  const whole = replaceParts(withCells, replacements, additions);
  return { bytes: whole, data: readAgain(whole, opened, new Map([...patched, ...replacements]), options) };
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
