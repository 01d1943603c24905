import type { CellAddress, CellRange } from '../../core/model/address';
import { BLANK } from '../../core/model/cell-value';
import { cellKey, type CellData, type SheetData } from '../../core/model/sheet-data';
import { styleIndexAt, type CellLook, type WorkbookLook } from '../../core/model/workbook-look';
import { formatCellText } from '../../core/show/format-cell-text';
import type { NumberLook } from '../../core/show/number-look';
import type { ShownSheet } from '../ports/workbook-files';
import { USUAL_COLUMN_WIDTH } from './content-sizes';
import { showsPercent } from './typed-value';

/** A sheet laid out for the screen. Rows and columns a little beyond the last cell, so that there is room to type. */
export interface SheetView {
  readonly data: SheetData;
  readonly rows: Lines;
  readonly columns: Lines;
  readonly showsGrid: boolean;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly numbers: NumberLook;
  /** Whether the file counts its days from 1904; values here are those of the 1900 system all the same. */
  readonly countsFrom1904: boolean;
  readonly lookAt: (row: number, column: number) => CellLook;
  readonly isLocked: (cell: CellAddress) => boolean;
}

const ROOM = { rows: 20, columns: 3 } as const;
const LEAST = { rows: 40, columns: 14 } as const;
const USUAL = { columnWidth: USUAL_COLUMN_WIDTH, rowHeight: 20 } as const;
const PLAIN_LOOK: CellLook = { locked: true };

export function sheetView(
  { data, sizes, conditional }: ShownSheet,
  looks: WorkbookLook | null,
  numbers: NumberLook,
): SheetView {
  const look = looks?.sheets.find(({ name }) => name === data.name) ?? null;
  const ownLook = (row: number, column: number): CellLook =>
    look && looks ? (looks.styles[styleIndexAt(look, row, column)] ?? PLAIN_LOOK) : PLAIN_LOOK;
  const lookAt = (row: number, column: number): CellLook => {
    const own = ownLook(row, column);
    const now = conditional.get(cellKey(row, column));
    return now ? { ...own, ...now, borders: { ...own.borders, ...now.borders } } : own;
  };
  return {
    data,
    rows: makeLines(Math.max(data.rowCount + ROOM.rows, LEAST.rows), (row) =>
      data.hiddenRows.has(row)
        ? 0
        : (look?.rowHeights.get(row) ?? sizes.rowHeights.get(row) ?? look?.defaultRowHeight ?? USUAL.rowHeight),
    ),
    columns: makeLines(Math.max(data.columnCount + ROOM.columns, LEAST.columns), (column) =>
      data.hiddenColumns.has(column)
        ? 0
        : (look?.columnWidths.get(column) ??
          sizes.columnWidths.get(column) ??
          look?.defaultColumnWidth ??
          USUAL.columnWidth),
    ),
    showsGrid: look?.showsGrid ?? true,
    frozen: look?.frozen ?? { rows: 0, columns: 0 },
    numbers,
    countsFrom1904: looks?.countsFrom1904 === true,
    lookAt,
    isLocked: ({ row, column }) => look?.isProtected === true && lookAt(row, column).locked,
  };
}

/** The merged area that a cell is in; null for a cell by itself. */
export function mergeAt({ data }: SheetView, { row, column }: CellAddress): CellRange | null {
  return (
    data.merges.find(
      ({ from, to }) => row >= from.row && row <= to.row && column >= from.column && column <= to.column,
    ) ?? null
  );
}

export function cellOf({ data }: SheetView, { row, column }: CellAddress): CellData | undefined {
  return data.cells.get(cellKey(row, column));
}

/** The text that a cell shows. */
export function textOf(view: SheetView, cell: CellAddress): string {
  const data = cellOf(view, cell);
  return data ? formatCellText(data.value, data.numberFormat, view.numbers) : '';
}

/** The content of a cell as it is typed: its formula where it has one. */
export function contentOf(view: SheetView, cell: CellAddress): string {
  const data = cellOf(view, cell);
  if (data?.formula !== undefined) return `=${data.formula}`;
  if (data?.value.kind !== 'number') return textOf(view, cell);
  const { value } = data.value;
  return showsPercent(data.numberFormat) ? `${plain(Number(`${String(value)}e2`))}%` : plain(value);
}

/** The number format of a cell, also of one that holds nothing; undefined for General. */
export function formatAt(view: SheetView, cell: CellAddress): string | undefined {
  return cellOf(view, cell)?.numberFormat ?? view.lookAt(cell.row, cell.column).numberFormat;
}

function plain(value: number): string {
  return String(value).replace('.', ',');
}

export function isBlankAt(view: SheetView, row: number, column: number): boolean {
  return (view.data.cells.get(cellKey(row, column))?.value ?? BLANK).kind === 'blank';
}

/** Rows or columns one after another, each with its own size in pixels. */
interface Lines {
  readonly count: number;
  /** Where the line begins; of `count`, where all of them end. */
  readonly start: (index: number) => number;
  readonly size: (index: number) => number;
  /** The line at a distance from the beginning, the last one beyond the end. */
  readonly at: (distance: number) => number;
}

/** Adds the sizes up once, so that a line is found in a few steps among a million. */
function makeLines(count: number, sizeOf: (index: number) => number): Lines {
  const starts = new Float64Array(count + 1);
  for (let index = 0; index < count; index += 1) starts[index + 1] = (starts[index] ?? 0) + sizeOf(index);
  const start = (index: number): number => starts[Math.min(Math.max(index, 0), count)] ?? 0;
  return {
    count,
    start,
    size: (index) => start(index + 1) - start(index),
    at: (distance) => {
      let low = 0;
      let high = Math.max(0, count - 1);
      while (low < high) {
        const middle = (low + high + 1) >>> 1;
        if (start(middle) <= distance) low = middle;
        else high = middle - 1;
      }
      return low;
    },
  };
}
