import type { CellRange } from '../../../core/model/address';
import { cellKey, keyAddress } from '../../../core/model/sheet-data';
import type { SheetArea } from './precedents';

/** A cell of the workbook: the sheet's place and `cellKey`. */
export interface CellPlace {
  readonly sheet: number;
  readonly key: number;
}

const BIN_ROWS = 64;
const MOST_BINS = 64;

/** Finds the formulas that take their value from a cell. */
export class Dependents<T> {
  private readonly cells: Map<number, T[]>[] = [];
  private readonly bins: Map<number, Area<T>[]>[] = [];
  private readonly large: Area<T>[][] = [];

  add(formula: T, { sheet, range }: SheetArea): void {
    const { from, to } = range;
    if (from.row === to.row && from.column === to.column) {
      const cells = (this.cells[sheet] ??= new Map<number, T[]>());
      push(cells, cellKey(from.row, from.column), formula);
      return;
    }
    const area = { formula, range };
    const [first, last] = [Math.floor(from.row / BIN_ROWS), Math.floor(to.row / BIN_ROWS)];
    if (last - first >= MOST_BINS) (this.large[sheet] ??= []).push(area);
    else {
      const bins = (this.bins[sheet] ??= new Map<number, Area<T>[]>());
      for (let bin = first; bin <= last; bin++) push(bins, bin, area);
    }
  }

  /** Calls `found` for each; a formula that names the cell twice comes twice. Gives how many it looked at. */
  each({ sheet, key }: CellPlace, found: (formula: T) => void): number {
    const { row, column } = keyAddress(key);
    const exact = this.cells[sheet]?.get(key) ?? [];
    const near = this.bins[sheet]?.get(Math.floor(row / BIN_ROWS)) ?? [];
    const large = this.large[sheet] ?? [];
    exact.forEach(found);
    for (const areas of [near, large]) {
      for (const { formula, range } of areas) if (holds(range, row, column)) found(formula);
    }
    return exact.length + near.length + large.length;
  }
}

interface Area<T> {
  readonly formula: T;
  readonly range: CellRange;
}

export function holds({ from, to }: CellRange, row: number, column: number): boolean {
  return from.row <= row && row <= to.row && from.column <= column && column <= to.column;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
