import type { CellRange } from '../model/address';
import type { CellData, SheetData } from '../model/sheet-data';
import { cellKey, keyAddress } from '../model/sheet-data';
import { decodeLegacy } from './legacy-encoding';
import { foldName } from './fold-name';

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
}

export interface GridRow {
  readonly row: number;
  readonly columns: readonly number[];
}

/** Prepares a sheet for reading. Texts are decoded when asked for, since most cells are never asked. */
export function sheetGrid(sheet: SheetData): SheetGrid {
  const byRow = new Map<number, number[]>();
  for (const key of sheet.cells.keys()) {
    const { row, column } = keyAddress(key);
    const columns = byRow.get(row);
    if (columns) columns.push(column);
    else byRow.set(row, [column]);
  }
  const rows: GridRow[] = [...byRow]
    .sort(([a], [b]) => a - b)
    .map(([row, columns]) => ({ row, columns: columns.sort((a, b) => a - b) }));
  const rowIndex = new Map(rows.map((entry) => [entry.row, entry]));
  const merges = new Map<number, CellRange[]>();
  for (const merge of sheet.merges) {
    const list = merges.get(merge.from.row);
    if (list) list.push(merge);
    else merges.set(merge.from.row, [merge]);
  }
  const texts = new Map<number, string>();

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
  };
}
