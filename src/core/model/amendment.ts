import type { CellChange } from './cell-change';
import type { CellData } from './sheet-data';

/** A cell to hold something else, if it still holds what was judged. */
export interface JudgedCell extends CellChange {
  /** The cell as it was read; undefined for a blank one. */
  readonly judged: CellData | undefined;
}

/** Rows of text below what a sheet of records holds; the sheet is made where the workbook has none. */
export interface RecordRows {
  readonly sheet: string;
  /** How the sheet begins when it is made; null where it is there. */
  readonly head: RecordHead | null;
  /** 0-based row of the first of `rows`. */
  readonly row: number;
  readonly rows: readonly (readonly string[])[];
  /** Of the columns, in characters: how high a row has to be follows from them. */
  readonly widths: readonly number[];
}

export interface RecordHead {
  readonly title: string;
  readonly hint: string;
  /** They stand in row 3 (0-based), the title in row 0 and the hint in row 1. */
  readonly captions: readonly string[];
}

/** Edits of a workbook that are made in one step, all or none. */
export interface WorkbookChange {
  readonly cells: readonly CellChange[];
  readonly record: RecordRows | null;
  /** Sheets that are closed to edits by hand from now on; without a password, it guards against slips only. */
  readonly close: readonly string[];
}

/** The same, upon cells that were judged. */
export interface Amendment extends WorkbookChange {
  readonly cells: readonly JudgedCell[];
}

/** A change of cells alone. */
export function ofCells(cells: readonly CellChange[]): WorkbookChange {
  return { cells, record: null, close: [] };
}
