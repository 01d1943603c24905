import type { CellRange } from '../../../core/model/address';
import { cellKey, keyAddress } from '../../../core/model/sheet-data';
import { holds } from './dependents';

/** Keys of the cells that are there in a range; row by row where the range is smaller than the sheet. */
export function* cellsOf(cells: ReadonlyMap<number, unknown>, range: CellRange): Iterable<number> {
  const { from, to } = range;
  if ((to.row - from.row + 1) * (to.column - from.column + 1) > cells.size) {
    for (const key of cells.keys()) {
      const { row, column } = keyAddress(key);
      if (holds(range, row, column)) yield key;
    }
    return;
  }
  for (let row = from.row; row <= to.row; row++) {
    for (let column = from.column; column <= to.column; column++) {
      const key = cellKey(row, column);
      if (cells.has(key)) yield key;
    }
  }
}
