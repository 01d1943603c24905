import { formatRange, type CellAddress, type CellRange } from '../model/address';

/** Cells that stand under one another, as many as these, are named as one range. */
const SHORTEST_RUN = 3;

/**
 * Cells by name, column by column, those under one another as one range: "C30:C509", "E12". `count` says for how many cells
 * a name stands.
 */
export function cellRuns(cells: readonly CellAddress[]): readonly { readonly name: string; readonly count: number }[] {
  const runs: CellRange[] = [];
  for (const cell of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = runs.at(-1);
    if (last && last.to.column === cell.column && last.to.row === cell.row - 1) {
      runs[runs.length - 1] = { from: last.from, to: cell };
    } else runs.push({ from: cell, to: cell });
  }
  return runs.flatMap(({ from, to }) => {
    const count = to.row - from.row + 1;
    if (count >= SHORTEST_RUN) return [{ name: formatRange({ from, to }), count }];
    return Array.from({ length: count }, (_, down) => {
      const cell = { row: from.row + down, column: from.column };
      return { name: formatRange({ from: cell, to: cell }), count: 1 };
    });
  });
}
