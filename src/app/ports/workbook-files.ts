import type { WorkbookChange } from '../../core/model/amendment';
import type { Result } from '../../core/model/result';
import type { DefinedName, SheetData } from '../../core/model/sheet-data';
import type { CellLook, ContentSizes, WorkbookLook } from '../../core/model/workbook-look';
import type { WritePlan } from '../../core/report/write-plan';

/** A sheet with what has to look at each of its cells to be known. */
export interface ShownSheet {
  readonly data: SheetData;
  readonly sizes: ContentSizes;
  /** What conditions now change of the looks of cells, by `cellKey`. */
  readonly conditional: ReadonlyMap<number, Partial<CellLook>>;
}

/** A workbook as the file now holds it; a sheet that a change did not touch is the same object as before. */
export interface ShownWorkbook {
  readonly sheets: readonly ShownSheet[];
  readonly definedNames: readonly DefinedName[];
  /** Null for formats whose look is not read. */
  readonly look: WorkbookLook | null;
}

/**
 * One workbook file at a time, kept where reading and patching it hold up nobody. What was asked of a file before
 * another one is opened fails with `cancelled`. Failures are values, never throws.
 */
export interface WorkbookFiles {
  readonly open: (bytes: Uint8Array, name: string) => Promise<Result<ShownWorkbook>>;
  /** The file as it was opened with these changes, in their order; on a failure it stays what it was before. */
  readonly change: (changes: readonly WorkbookChange[]) => Promise<Result<ShownWorkbook>>;
  /** The file with its edits, which is shown and checked. */
  readonly bytes: () => Promise<Result<Uint8Array>>;
  readonly make: (plan: WritePlan) => Promise<Uint8Array>;
  /** Gives the user a new file under this name; never replaces one. */
  readonly give: (bytes: Uint8Array, name: string) => void;
}
