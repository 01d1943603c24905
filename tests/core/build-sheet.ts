import { parseAddress, parseRange, type CellRange } from '../../src/core/model/address';
import type { CellValue } from '../../src/core/model/cell-value';
import { cellKey, type CellData, type SheetData, type WorkbookData } from '../../src/core/model/sheet-data';

/** A cell in a test's table: a number, a text, a blank, or a whole CellData. */
export type TestCell = number | string | null | CellData;

interface SheetOptions {
  readonly name?: string;
  readonly at?: string;
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly state?: SheetData['state'];
}

/** A sheet from rows of cells; `at` says where the first cell stands (A1 unless told). */
export function buildSheet(rows: readonly (readonly TestCell[])[], options: SheetOptions = {}): SheetData {
  const start = parseAddress(options.at ?? 'A1') ?? { row: 0, column: 0 };
  const cells = new Map<number, CellData>();
  rows.forEach((row, down) => {
    row.forEach((cell, right) => {
      if (cell === null || cell === '') return;
      cells.set(cellKey(start.row + down, start.column + right), toCell(cell));
    });
  });
  return {
    name: options.name ?? 'Biểu 06a',
    state: options.state ?? 'visible',
    cells,
    rowCount: start.row + rows.length,
    columnCount: start.column + Math.max(0, ...rows.map((row) => row.length)),
    merges: (options.merges ?? [])
      .map((range) => parseRange(range))
      .filter((range): range is CellRange => range !== null),
    hiddenRows: new Set((options.hiddenRows ?? []).map((row) => row - 1)),
    hiddenColumns: new Set(),
  };
}

export function buildWorkbook(...sheets: readonly SheetData[]): WorkbookData {
  return { name: 'thu.xlsx', sheets, definedNames: [] };
}

function toCell(cell: number | string | CellData): CellData {
  if (typeof cell === 'number') return { value: { kind: 'number', value: cell } satisfies CellValue };
  if (typeof cell === 'string') return { value: { kind: 'text', text: cell } satisfies CellValue };
  return cell;
}
