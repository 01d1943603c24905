import { MAX_COLUMNS, type CellAddress, type CellRange } from './address';
import { BLANK, type CellValue } from './cell-value';

/** One cell that holds something (a value or a formula). Cells with formatting alone are not kept. */
export interface CellData {
  readonly value: CellValue;
  /** The formula in US English without the leading "=", where the cell has one. */
  readonly formula?: string;
  /** Number format code in US English; absent when General. */
  readonly numberFormat?: string;
  /** Font name, where the host knows it; legacy Vietnamese encodings are recognised by it. */
  readonly fontName?: string;
  /**
   * There where text of the cell is struck through, as far as the host knows: what is left of it, '' when all is struck
   * out. `value` is what stands in the cell, with what is struck out.
   */
  readonly unstruck?: string;
  /** The font has the colour of the ground it stands on, as far as the host knows; conditional formats are not looked at. */
  readonly sameColor?: true;
}

/**
 * One sheet as plain values, independent of the host it came from.
 * `cells` is sparse; its key is made by `cellKey`. Iteration order is the order of the source, normally by rows.
 */
export interface SheetData {
  readonly name: string;
  readonly state: 'visible' | 'hidden' | 'very-hidden';
  readonly cells: ReadonlyMap<number, CellData>;
  /** Counts: one past the last row and column that hold a cell, 0 for an empty sheet. Found by looking, never declared. */
  readonly rowCount: number;
  readonly columnCount: number;
  readonly merges: readonly CellRange[];
  /** 0-based rows and columns hidden by hand, filter or outline (also of height or width 0). */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Keys of the cells whose text is longer than a cell of Excel holds, and cut there. */
  readonly cutTexts?: readonly number[];
}

/** A workbook as read by a host. `name` is how the user knows it (file name or open workbook's name). */
export interface WorkbookData {
  readonly name: string;
  readonly sheets: readonly SheetData[];
  readonly definedNames: readonly DefinedName[];
}

/** A name defined in the workbook; `sheet` is there when the name belongs to one sheet only. */
export interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
  readonly sheet?: string;
}

/** Key of a cell in `SheetData.cells`. */
export function cellKey(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

/** The address a key stands for. */
export function keyAddress(key: number): CellAddress {
  const column = key % MAX_COLUMNS;
  return { row: (key - column) / MAX_COLUMNS, column };
}

/** The cell's value; a cell that is not kept is blank. */
export function valueAt(sheet: SheetData, row: number, column: number): CellValue {
  return sheet.cells.get(cellKey(row, column))?.value ?? BLANK;
}
