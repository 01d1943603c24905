import type { CellReference } from '../../report/report-table';

/** Rows of a column as few references: neighbours become ranges. */
export function rangesOf(column: string, rows: readonly number[]): readonly CellReference[] {
  const references: CellReference[] = [];
  for (let from = 0; from < rows.length;) {
    let to = from;
    while (rows[to + 1] === (rows[to] ?? 0) + 1) to += 1;
    const row = rows[from] ?? 0;
    references.push(to === from ? { column, row } : { column, row, toRow: rows[to] ?? row });
    from = to + 1;
  }
  return references;
}
