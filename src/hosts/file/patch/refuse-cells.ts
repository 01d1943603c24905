import { formatAddress, type CellAddress, type CellRange } from '../../../core/model/address';
import type { HostFailureCode } from '../../../core/model/result';
import { styleIndexAt, type CellLook, type SheetLook } from '../../../core/model/workbook-look';
import { holds } from '../formula/dependents';
import { stop, type ReadStop } from '../read-stop';
import type { SheetFacts } from './sheet-facts';
import type { SheetObjects } from './sheet-objects';

export interface SheetToPatch {
  readonly name: string;
  readonly merges: readonly CellRange[];
  readonly facts: SheetFacts;
  readonly objects: SheetObjects;
  /** There when the sheet is protected. */
  readonly look: SheetLook | null;
  readonly styles: readonly CellLook[];
}

/** Stops at a cell that can't be written alone, or may not be written. */
export function refuseCells(sheet: SheetToPatch, cells: readonly CellAddress[]): void {
  for (const cell of cells) {
    const code = refusal(sheet, cell);
    if (code) throw refused(code, sheet.name, cell);
  }
}

function refusal({ merges, facts, objects, look, styles }: SheetToPatch, cell: CellAddress): HostFailureCode | null {
  const { row, column } = cell;
  const isIn = (range: CellRange): boolean => holds(range, row, column);
  if (look && styles[styleIndexAt(look, row, column)]?.locked !== false) return 'patch.locked';
  if (merges.some((range) => isIn(range) && !(range.from.row === row && range.from.column === column))) {
    return 'patch.merged';
  }
  if (facts.filled.some(isIn)) return 'patch.array';
  if (objects.pivots.some(isIn) || objects.tables.some(({ fixed }) => fixed.some(isIn))) return 'patch.table';
  return null;
}

function refused(code: HostFailureCode, sheet: string, cell: CellAddress): ReadStop {
  return stop(code, { sheet, cell: formatAddress(cell) });
}
