import { MAX_COLUMNS, type CellRange } from '../../model/address';
import type { CellData, SheetData } from '../../model/sheet-data';
import { cellKey } from '../../model/sheet-data';
import { decodeLegacy } from './legacy-encoding';
import { foldName } from '../names/fold-name';

/** A sheet as the reader walks it: cells by row, texts decoded once, merges by their first row. */
export interface SheetGrid {
  readonly sheet: SheetData;
  /** Rows that hold a cell, ascending, each with its columns, ascending. */
  readonly rows: readonly GridRow[];
  /** The row's own entry, undefined for a row without cells. */
  row(row: number): GridRow | undefined;
  cell(row: number, column: number): CellData | undefined;
  /** Text of a text cell in Unicode, NFC; '' for anything else. Never the text of a merged neighbour. */
  text(row: number, column: number): string;
  folded(row: number, column: number): string;
  /** Merges whose first row is this one. */
  mergesFrom(row: number): readonly CellRange[];
  /** The merged area under which a cell is not seen; null for one that is, such as the first of an area. */
  mergeOver(row: number, column: number): CellRange | null;
}

export interface GridRow {
  readonly row: number;
  readonly columns: readonly number[];
}

/** Prepares a sheet for reading. Texts are decoded when asked for, since most cells are never asked. */
export function sheetGrid(sheet: SheetData): SheetGrid {
  const rows = rowsOf(sheet);
  const rowIndex = new Map(rows.map((entry) => [entry.row, entry]));
  const merges = new Map<number, CellRange[]>();
  for (const merge of sheet.merges) {
    const list = merges.get(merge.from.row);
    if (list) list.push(merge);
    else merges.set(merge.from.row, [merge]);
  }
  const texts = new Map<number, string>();
  const mergesOver = new Map<number, readonly CellRange[]>();

  function mergeOver(row: number, column: number): CellRange | null {
    let inColumn = mergesOver.get(column);
    if (!inColumn) mergesOver.set(column, (inColumn = mergesInColumn(sheet.merges, column)));
    const merge = lastFromRow(inColumn, row);
    const isFirst = merge?.from.row === row && merge.from.column === column;
    return merge && merge.to.row >= row && !isFirst ? merge : null;
  }

  function text(row: number, column: number): string {
    const key = cellKey(row, column);
    const known = texts.get(key);
    if (known !== undefined) return known;
    const cell = sheet.cells.get(key);
    const raw = cell?.value.kind === 'text' ? cell.value.text : '';
    const decoded = raw === '' ? '' : (decodeLegacy(raw, cell?.fontName)?.text ?? raw).normalize('NFC');
    texts.set(key, decoded);
    return decoded;
  }

  return {
    sheet,
    rows,
    row: (row) => rowIndex.get(row),
    cell: (row, column) => sheet.cells.get(cellKey(row, column)),
    text,
    folded: (row, column) => foldName(text(row, column)),
    mergesFrom: (row) => merges.get(row) ?? [],
    mergeOver,
  };
}

/** The merged areas of a column, down from its top; of one inside another only the larger. */
function mergesInColumn(merges: readonly CellRange[], column: number): readonly CellRange[] {
  const areas: CellRange[] = [];
  const touching = merges.filter(({ from, to }) => from.column <= column && column <= to.column);
  for (const area of touching.sort((a, b) => a.from.row - b.from.row || b.to.row - a.to.row)) {
    if (area.to.row > (areas.at(-1)?.to.row ?? -1)) areas.push(area);
  }
  return areas;
}

/** The last of those that begin at this row or above. */
function lastFromRow(merges: readonly CellRange[], row: number): CellRange | undefined {
  let [low, high] = [0, merges.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((merges[middle]?.from.row ?? 0) <= row) low = middle + 1;
    else high = middle;
  }
  return merges[low - 1];
}

/** The grid as if it had only the columns from `from` up to, not including, `to`: one of several tables side by side. */
export function gridPart(grid: SheetGrid, from: number, to: number): SheetGrid {
  const rows = grid.rows
    .map(({ row, columns }) => ({ row, columns: columns.filter((column) => from <= column && column < to) }))
    .filter(({ columns }) => columns.length > 0);
  const rowIndex = new Map(rows.map((entry) => [entry.row, entry]));
  return { ...grid, rows, row: (row) => rowIndex.get(row) };
}

/** Cells come by rows and columns from nearly every source; only where they don't are they sorted. */
function rowsOf(sheet: SheetData): readonly GridRow[] {
  const rows: { row: number; columns: number[] }[] = [];
  const rowOf = new Map<number, { row: number; columns: number[] }>();
  let open: { row: number; columns: number[] } | undefined;
  let sorted = true;
  for (const key of sheet.cells.keys()) {
    const column = key % MAX_COLUMNS;
    const row = (key - column) / MAX_COLUMNS;
    if (open?.row !== row) {
      sorted &&= row > (open?.row ?? -1);
      open = rowOf.get(row);
      if (!open) {
        open = { row, columns: [] };
        rowOf.set(row, open);
        rows.push(open);
      }
    }
    sorted &&= column > (open.columns.at(-1) ?? -1);
    open.columns.push(column);
  }
  if (!sorted) {
    rows.sort((a, b) => a.row - b.row);
    for (const { columns } of rows) columns.sort((a, b) => a - b);
  }
  return rows;
}
