import type { CellRange } from './address';
import { cellKey } from './sheet-data';

/**
 * How a workbook looks on the screen: what a view needs beside `WorkbookData` to show a sheet as its author knows it.
 * Colours are "#rrggbb", themes and tints already applied. Does not hold pictures,
 * charts, and of conditional formats those that a value decides alone: no bars, colour scales, icons.
 */
export interface WorkbookLook {
  readonly sheets: readonly SheetLook[];
  /** Looks that cells, rows and columns name by index; the first is that of cells without one. Never empty. */
  readonly styles: readonly CellLook[];
  /** Looks that conditions name by index. */
  readonly conditionLooks?: readonly Partial<CellLook>[];
  /** Whether its days are counted from 1904: what is written into a cell of the file is then 1462 less. */
  readonly countsFrom1904?: true;
}

/** Sizes are pixels at 96 to the inch; rows and columns count from 0. Hidden ones are those of `SheetData`. */
export interface SheetLook {
  readonly name: string;
  readonly defaultColumnWidth: number;
  readonly defaultRowHeight: number;
  /** Those that differ from the default. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  /** Styles of whole columns and rows; a cell of the sheet that has its own is in `cellStyles`. */
  readonly columnStyles: ReadonlyMap<number, number>;
  readonly rowStyles: ReadonlyMap<number, number>;
  readonly cellStyles: StyleRuns;
  /** How many rows at the top and columns at the left stay while the rest scrolls. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Whether locked cells may not be typed into. */
  readonly isProtected: boolean;
  readonly showsGrid: boolean;
  readonly tabColor?: string;
  /** The first to hold counts before the others. */
  readonly conditions?: readonly ConditionalLook[];
}

/** A look that cells have while something holds. */
export interface ConditionalLook {
  readonly ranges: readonly CellRange[];
  /** As they read for the first cell of the first range; the condition holds when one is true. */
  readonly formulas: readonly string[];
  /** Index among `conditionLooks`. */
  readonly look: number;
  /** Whether those after it no longer count where it holds. */
  readonly stops: boolean;
}

/** Sizes in pixels that contents give to rows and columns for which the look of the sheet says none. */
export interface ContentSizes {
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly columnWidths: ReadonlyMap<number, number>;
}

/** Styles of cells, in the order of rows and columns; neighbours of one row and style are one run. May cross threads. */
export interface StyleRuns {
  /** `cellKey` of the first cell of each run, ascending. */
  readonly keys: Float64Array;
  readonly lengths: Uint16Array;
  readonly styles: Uint32Array;
}

/** How a cell looks. What is absent is as in a plain cell. */
export interface CellLook {
  readonly fontName?: string;
  /** Points. */
  readonly fontSize?: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strike?: true;
  readonly color?: string;
  readonly fill?: string;
  readonly borders?: Readonly<Partial<Record<BorderSide, Border>>>;
  /** Absent: texts to the left, numbers and dates to the right, truth values and errors in the middle. */
  readonly horizontal?: 'left' | 'center' | 'right' | 'fill' | 'justify' | 'center-across' | 'distributed';
  /** Absent: at the bottom. */
  readonly vertical?: 'top' | 'center' | 'justify' | 'distributed';
  readonly wraps?: true;
  readonly shrinks?: true;
  /** Steps of indentation, from the side that the text is aligned to. */
  readonly indent?: number;
  /** Degrees, counter-clockwise, -90 to 90; 'stacked' for letters on top of each other. */
  readonly rotation?: number | 'stacked';
  /** US English code; absent for General. */
  readonly numberFormat?: string;
  /** Counts only where the sheet is protected. */
  readonly locked: boolean;
}

export type BorderSide = 'top' | 'right' | 'bottom' | 'left';

export interface Border {
  /** Pixels. */
  readonly width: 1 | 2 | 3;
  readonly line: 'solid' | 'dashed' | 'dotted' | 'double';
  readonly color: string;
}

/** Index of the style of a cell: its own, else that of its row, else that of its column, else 0. */
export function styleIndexAt(sheet: SheetLook, row: number, column: number): number {
  const { keys, lengths, styles } = sheet.cellStyles;
  const key = cellKey(row, column);
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? 0) <= key) low = middle + 1;
    else high = middle;
  }
  const run = low - 1;
  if (run >= 0 && key < (keys[run] ?? 0) + (lengths[run] ?? 0)) return styles[run] ?? 0;
  return sheet.rowStyles.get(row) ?? sheet.columnStyles.get(column) ?? 0;
}
