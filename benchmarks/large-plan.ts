import type { PlanCell, WritePlan } from '../src/core/report/write-plan';

export const LARGE_ROWS = 100_000;
const COLUMNS = 13;

/** Row r holds 7r, 7r + 1, ... 7r + 11, and their sum in column M: 84r + 66. Rows count from 0. */
export function largePlan(count = LARGE_ROWS): WritePlan {
  const sheet = 'Lớn';
  const rows = Array.from({ length: count }, (_, row): readonly PlanCell[] => [
    ...Array.from({ length: COLUMNS - 1 }, (__, column) => 7 * row + column),
    { formula: `SUM(A${row + 1}:L${row + 1})`, value: 84 * row + 66 },
  ]);
  return {
    title: '',
    operations: [
      { op: 'add-sheet', sheet },
      { op: 'write-cells', sheet, at: { row: 0, column: 0 }, rows },
    ],
  };
}
