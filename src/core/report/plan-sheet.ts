import type { CellRange } from '../model/address';
import type { StyleRole } from './style-roles';
import type { PlanCell, WriteOperation } from './write-plan';

/** Collects the operations of one sheet, and the height of every row that was given one. */
export interface SheetPlan {
  readonly sheet: string;
  readonly operations: WriteOperation[];
  readonly heights: number[];
}

export function sheetPlan(sheet: string): SheetPlan {
  return { sheet, operations: [{ op: 'add-sheet', sheet }], heights: [] };
}

/** One text over merged cells. */
export function writeBlock(plan: SheetPlan, range: CellRange, text: PlanCell, role: StyleRole): void {
  const { sheet } = plan;
  plan.operations.push({ op: 'write-cells', sheet, at: range.from, rows: [[text]] });
  plan.operations.push({ op: 'style', sheet, range, role });
  const single = range.from.row === range.to.row && range.from.column === range.to.column;
  if (!single) plan.operations.push({ op: 'merge', sheet, range });
}

/** Rows grow to the tallest thing that stands in them. */
export function growRow(plan: SheetPlan, row: number, height: number): void {
  plan.heights[row] = Math.max(plan.heights[row] ?? 0, height);
}
