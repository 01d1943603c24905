import type { CellAddress, CellRange } from '../../core/model/address';
import { BLANK } from '../../core/model/cell-value';
import { cellKey, keyAddress, type CellData, type SheetData } from '../../core/model/sheet-data';
import { styleIndexAt, type CellLook, type SheetLook, type WorkbookLook } from '../../core/model/workbook-look';
import { formatCellText } from '../../core/show/format-cell-text';
import type { NumberLook } from '../../core/show/number-look';
import { makeLines, type Lines } from './lines';

/** A sheet laid out for the screen. Rows and columns a little beyond the last cell, so that there is room to type. */
export interface SheetView {
  readonly data: SheetData;
  readonly rows: Lines;
  readonly columns: Lines;
  readonly showsGrid: boolean;
  readonly numbers: NumberLook;
  readonly lookAt: (row: number, column: number) => CellLook;
  readonly isLocked: (cell: CellAddress) => boolean;
}

const ROOM = { rows: 20, columns: 3 } as const;
const LEAST = { rows: 40, columns: 14 } as const;
const USUAL = { columnWidth: 68, rowHeight: 20 } as const;
const PLAIN_LOOK: CellLook = { locked: true };

/** Without a look (formats other than .xlsx) columns are as wide as their texts need, within reason. */
export function sheetView(data: SheetData, looks: WorkbookLook | null, numbers: NumberLook): SheetView {
  const look = looks?.sheets.find(({ name }) => name === data.name) ?? null;
  const wrapped = look && looks ? wrappedHeights(data, look, looks, numbers) : null;
  const guessed = look ? null : guessedWidths(data, numbers);
  const lookAt = (row: number, column: number): CellLook =>
    look && looks ? (looks.styles[styleIndexAt(look, row, column)] ?? PLAIN_LOOK) : PLAIN_LOOK;
  return {
    data,
    rows: makeLines(Math.max(data.rowCount + ROOM.rows, LEAST.rows), (row) =>
      data.hiddenRows.has(row)
        ? 0
        : (look?.rowHeights.get(row) ?? wrapped?.get(row) ?? look?.defaultRowHeight ?? USUAL.rowHeight),
    ),
    columns: makeLines(Math.max(data.columnCount + ROOM.columns, LEAST.columns), (column) =>
      data.hiddenColumns.has(column) ? 0 : widthOf(column, look, guessed),
    ),
    showsGrid: look?.showsGrid ?? true,
    numbers,
    lookAt,
    isLocked: ({ row, column }) => look?.isProtected === true && lookAt(row, column).locked,
  };
}

function widthOf(column: number, look: SheetLook | null, guessed: ReadonlyMap<number, number> | null): number {
  if (look) return look.columnWidths.get(column) ?? look.defaultColumnWidth;
  return guessed?.get(column) ?? USUAL.columnWidth;
}

function guessedWidths({ cells, merges }: SheetData, numbers: NumberLook): ReadonlyMap<number, number> {
  const merged = new Set(merges.map(({ from }) => cellKey(from.row, from.column)));
  const widths = new Map<number, number>();
  for (const [key, cell] of cells) {
    if (merged.has(key)) continue;
    const column = key % 16_384;
    const wanted = Math.min(260, formatCellText(cell.value, cell.numberFormat, numbers).length * 7 + 16);
    widths.set(column, Math.max(widths.get(column) ?? USUAL.columnWidth, wanted));
  }
  return widths;
}

/** Rows that say no height of their own are as high as their wrapped texts need; estimated from the number of letters. */
function wrappedHeights(
  data: SheetData,
  look: SheetLook,
  { styles }: WorkbookLook,
  numbers: NumberLook,
): ReadonlyMap<number, number> {
  const merged = new Set(data.merges.map(({ from }) => cellKey(from.row, from.column)));
  const heights = new Map<number, number>();
  for (const [key, cell] of data.cells) {
    const { row, column } = keyAddress(key);
    const style = styles[styleIndexAt(look, row, column)];
    if (style?.wraps !== true || merged.has(key) || look.rowHeights.has(row)) continue;
    const size = ((style.fontSize ?? 11) * 96) / 72;
    const width = (look.columnWidths.get(column) ?? look.defaultColumnWidth) - 6;
    const letters = formatCellText(cell.value, cell.numberFormat, numbers).length;
    const lines = Math.min(12, Math.ceil((letters * size * (style.bold ? 0.56 : 0.5)) / Math.max(width, 10)));
    const needed = lines * size * 1.25 + 3;
    if (needed > (heights.get(row) ?? look.defaultRowHeight)) heights.set(row, Math.round(needed));
  }
  return heights;
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
  return data?.value.kind === 'number' ? String(data.value.value).replace('.', ',') : textOf(view, cell);
}

export function isBlankAt(view: SheetView, row: number, column: number): boolean {
  return (view.data.cells.get(cellKey(row, column))?.value ?? BLANK).kind === 'blank';
}
