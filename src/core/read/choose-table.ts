import { finding, type Finding, type FindingPlace } from '../model/finding';
import { keyAddress, type WorkbookData } from '../model/sheet-data';
import type { FoundTable } from './find-table';

/** The sheet that names most of the form's columns; of equals a visible one, then the one with more rows of figures. */
export function chooseTable(tables: readonly FoundTable[]): FoundTable | null {
  const rank = (table: FoundTable): readonly number[] => [
    table.figures.size,
    table.grid.sheet.state === 'visible' ? 1 : 0,
    figureCells(table),
  ];
  return tables.reduce<FoundTable | null>(
    (best, table) => (best && !isBefore(rank(best), rank(table)) ? best : table),
    null,
  );
}

function isBefore(a: readonly number[], b: readonly number[]): boolean {
  const index = a.findIndex((value, position) => value !== b[position]);
  return index >= 0 && (a[index] ?? 0) < (b[index] ?? 0);
}

function figureCells(table: FoundTable): number {
  const columns = new Set(table.figures.values());
  let count = 0;
  for (const key of table.grid.sheet.cells.keys()) {
    const { row, column } = keyAddress(key);
    if (row >= table.firstRow && columns.has(column)) count += 1;
  }
  return count;
}

/** Other sheets with a table of the form that holds figures: they are not read. */
export function severalTables(
  tables: readonly FoundTable[],
  used: FoundTable,
  place: FindingPlace,
): readonly Finding[] {
  const others = tables.filter((table) => table !== used && figureCells(table) > 0).map(({ grid }) => grid.sheet.name);
  if (others.length === 0) return [];
  const params = { used: used.grid.sheet.name, others };
  return [finding({ rule: 'table', code: 'read.several-tables', severity: 'warning', at: place, params })];
}

/** No sheet has the form's table. */
export function noTable(workbook: WorkbookData, file: string): Finding {
  const params = { sheets: workbook.sheets.map(({ name }) => name), missing: [] };
  return finding({ rule: 'table', code: 'read.no-table', severity: 'error', at: { file }, params });
}
