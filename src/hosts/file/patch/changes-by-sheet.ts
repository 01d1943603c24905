import { MAX_COLUMNS, MAX_ROWS } from '../../../core/model/address';
import { BLANK, type CellValue } from '../../../core/model/cell-value';
import { Defect } from '../../../core/model/defect';
import { cellKey, type WorkbookData } from '../../../core/model/sheet-data';
import type { CellChange } from '../../../core/model/cell-change';

/** What changed cells hold, by the sheet's place in the workbook and `cellKey`. */
export function changesBySheet(
  { sheets }: WorkbookData,
  changes: readonly CellChange[],
): ReadonlyMap<number, ReadonlyMap<number, CellValue>> {
  const changed = new Map<number, Map<number, CellValue>>();
  for (const { sheet, cell, value } of changes) {
    const index = sheets.findIndex(({ name }) => name === sheet);
    const isCell = [cell.row, cell.column].every((n) => Number.isInteger(n) && n >= 0);
    if (index < 0 || !isCell || cell.row >= MAX_ROWS || cell.column >= MAX_COLUMNS) {
      throw new Defect('change of a cell that is not in the workbook');
    }
    if (typeof value === 'number' && !Number.isFinite(value)) throw new Defect('change to a number that is not finite');
    const cells = changed.get(index) ?? new Map<number, CellValue>();
    changed.set(index, cells);
    cells.set(cellKey(cell.row, cell.column), contentOf(value));
  }
  return changed;
}

function contentOf(value: CellChange['value']): CellValue {
  if (value === null) return BLANK;
  return typeof value === 'number' ? { kind: 'number', value: value + 0 } : { kind: 'text', text: value };
}
