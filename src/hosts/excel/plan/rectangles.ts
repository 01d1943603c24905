import type { CellRange } from '../../../core/model/address';

/**
 * Cells of a grid with the same key as rectangles, by key: runs of a row, joined downwards while they stay as wide.
 * `key` answers undefined for cells that need nothing.
 */
export function rectangles<Key>(
  rows: number,
  columns: number,
  key: (row: number, column: number) => Key | undefined,
): ReadonlyMap<Key, readonly CellRange[]> {
  const found = new Map<Key, CellRange[]>();
  let above = new Map<number, Run<Key>>();
  const close = (run: Run<Key>, lastRow: number): void => {
    const list = found.get(run.key) ?? [];
    list.push({ from: { row: run.row, column: run.from }, to: { row: lastRow, column: run.to } });
    found.set(run.key, list);
  };
  for (let row = 0; row < rows; row += 1) {
    const here = new Map<number, Run<Key>>();
    for (const run of runsOf(row, columns, key)) {
      const open = above.get(run.from);
      here.set(run.from, open?.key === run.key && open.to === run.to ? open : run);
    }
    for (const [from, run] of above) if (here.get(from) !== run) close(run, row - 1);
    above = here;
  }
  for (const run of above.values()) close(run, rows - 1);
  return found;
}

interface Run<Key> {
  readonly key: Key;
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

function runsOf<Key>(
  row: number,
  columns: number,
  key: (row: number, column: number) => Key | undefined,
): readonly Run<Key>[] {
  const runs: Run<Key>[] = [];
  let from = 0;
  for (let column = 0; column < columns; column += 1) {
    const here = key(row, column);
    if (column + 1 < columns && key(row, column + 1) === here) continue;
    if (here !== undefined) runs.push({ key: here, row, from, to: column });
    from = column + 1;
  }
  return runs;
}
