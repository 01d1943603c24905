import { keyAddress } from '../../../core/model/sheet-data';
import { cutFormula, shiftFormula } from '../xlsx/formula-shift';
import type { SharedMaster } from './cell-edit';
import type { SharedGroup } from './sheet-facts';

/**
 * Where the cell that a shared formula is written in loses it, the next cell of the group that keeps it takes it over.
 * By `cellKey` of that cell.
 */
export function newSharedMasters(
  groups: readonly SharedGroup[],
  replaced: ReadonlyMap<number, unknown>,
): ReadonlyMap<number, SharedMaster> {
  const masters = new Map<number, SharedMaster>();
  for (const { master, text, members } of groups) {
    const [heir, ...others] = replaced.has(master) ? members.filter((key) => !replaced.has(key)) : [];
    if (heir === undefined) continue;
    const [old, own] = [keyAddress(master), keyAddress(heir)];
    const places = [own, ...others.map(keyAddress)];
    const [rows, columns] = [places.map(({ row }) => row), places.map(({ column }) => column)];
    masters.set(heir, {
      text: shiftFormula(cutFormula(text), own.row - old.row, own.column - old.column),
      range: {
        from: { row: least(rows), column: least(columns) },
        to: { row: -least(rows.map((row) => -row)), column: -least(columns.map((column) => -column)) },
      },
    });
  }
  return masters;
}

function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), Infinity);
}
