import type { CellReference, ReportTable, TableKey } from '../../core/report/report-table';

/** The other tables of the report that this one's formulas and charts point to: it can't be written without them. */
export function tableNeeds(table: ReportTable): ReadonlySet<TableKey> {
  const cells = table.rows.flatMap(({ cells: all }) => all);
  const inFormulas = cells.flatMap((cell) =>
    cell !== null && typeof cell === 'object' && cell.kind === 'formula'
      ? cell.formula.filter((piece): piece is CellReference => typeof piece !== 'string')
      : [],
  );
  const inCharts = table.charts.flatMap(({ categories, series }) => [
    categories,
    ...series.map(({ values }) => values),
  ]);
  const keys = [...inFormulas, ...inCharts].flatMap(({ table: key }) => key ?? []);
  return new Set(keys.filter((key) => key !== table.key));
}

/** The choice after one table was taken or left: what it needs comes with it, what needs it goes with it. */
export function chooseTable(
  tables: readonly ReportTable[],
  chosen: readonly TableKey[],
  key: TableKey,
  on: boolean,
): readonly TableKey[] {
  const changed = new Set<TableKey>([key]);
  for (const table of tables) {
    const needs = tableNeeds(table);
    if (on && table.key === key) for (const needed of needs) changed.add(needed);
    if (!on && needs.has(key)) changed.add(table.key);
  }
  return tables.map((table) => table.key).filter((other) => (changed.has(other) ? on : chosen.includes(other)));
}
