import type { Amendment } from '../../../../src/core/model/amendment';
import { cellKey, type CellData, type SheetData, type WorkbookData } from '../../../../src/core/model/sheet-data';
import { buildSheet } from '../../build-sheet';

/** What an amendment makes of a workbook, in plain data: what every host has to make of it. */
export function applyAmendment(workbook: WorkbookData, { cells, record }: Amendment): WorkbookData {
  let { sheets } = workbook;
  const put = (name: string, row: number, column: number, value: number | string | null): void => {
    sheets = sheets.map((sheet) => (sheet.name === name ? withCell(sheet, row, column, value) : sheet));
  };
  for (const { sheet, cell, judged, value } of cells) {
    const before = sheets.find(({ name }) => name === sheet)?.cells.get(cellKey(cell.row, cell.column));
    if (JSON.stringify(before) !== JSON.stringify(judged)) throw new Error(`not what was judged: ${sheet}`);
    put(sheet, cell.row, cell.column, value);
  }
  if (!record) return { ...workbook, sheets };
  const { head, rows, row } = record;
  if (head) {
    sheets = [...sheets, buildSheet([[head.title], [head.hint], [], head.captions], { name: record.sheet })];
  }
  rows.forEach((texts, down) => {
    texts.forEach((text, column) => put(record.sheet, row + down, column, text === '' ? null : text));
  });
  return { ...workbook, sheets };
}

/** The workbook with one cell edited, as a hand does. */
export function editCell(
  workbook: WorkbookData,
  name: string,
  [row, column]: readonly [number, number],
  value: number | string | null,
): WorkbookData {
  const sheets = workbook.sheets.map((sheet) => (sheet.name === name ? withCell(sheet, row, column, value) : sheet));
  return { ...workbook, sheets };
}

/** The workbook without one row of a sheet; what is below moves up. */
export function dropRow(workbook: WorkbookData, name: string, gone: number): WorkbookData {
  const moved = (sheet: SheetData): SheetData => {
    let left: SheetData = { ...sheet, cells: new Map(), rowCount: 0 };
    for (const [key, cell] of sheet.cells) {
      const [row, column] = [Math.floor(key / cellKey(1, 0)), key % cellKey(1, 0)];
      if (row === gone) continue;
      left = withData(left, row > gone ? row - 1 : row, column, cell);
    }
    return left;
  };
  return { ...workbook, sheets: workbook.sheets.map((sheet) => (sheet.name === name ? moved(sheet) : sheet)) };
}

function withCell(sheet: SheetData, row: number, column: number, value: number | string | null): SheetData {
  const cells = new Map(sheet.cells);
  if (value === null) {
    cells.delete(cellKey(row, column));
    return { ...sheet, cells };
  }
  const data: CellData = {
    value: typeof value === 'number' ? { kind: 'number', value } : { kind: 'text', text: value },
  };
  return withData(sheet, row, column, data);
}

function withData(sheet: SheetData, row: number, column: number, data: CellData): SheetData {
  const cells = new Map(sheet.cells).set(cellKey(row, column), data);
  return {
    ...sheet,
    cells,
    rowCount: Math.max(sheet.rowCount, row + 1),
    columnCount: Math.max(sheet.columnCount, column + 1),
  };
}
