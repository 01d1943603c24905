import { finding, type Finding, type FindingPlace } from '../model/finding';
import { keyAddress, type WorkbookData } from '../model/sheet-data';
import type { Period } from '../model/period';
import type { FoundTable } from './find-table';
import { periodFromName } from './period-from-name';
import { readPeriod } from './read-period';

/**
 * The sheet that names most of the form's columns; of equals one of the wanted period (else of the period that the file's name
 * tells), then a visible one, then the one with more rows of figures.
 */
export function chooseTable(tables: readonly FoundTable[], file: string, wanted: Period | null): FoundTable | null {
  const [only, ...others] = tables;
  if (others.length === 0) return only ?? null;
  const period = wanted ?? periodFromName(file.split('/').at(-1) ?? file);
  const rank = (table: FoundTable): readonly number[] => [
    table.figures.size,
    period && isWithin(table, file, period) ? 1 : 0,
    table.grid.sheet.state === 'visible' ? 1 : 0,
    figureCells(table),
  ];
  return tables.reduce((best, table) => (isBefore(rank(best), rank(table)) ? table : best));
}

function isWithin(table: FoundTable, file: string, wanted: Period): boolean {
  const { period } = readPeriod(table, file, { file }).period;
  return period !== null && wanted.from <= period.from && period.to <= wanted.to;
}

function isBefore(a: readonly number[], b: readonly number[]): boolean {
  const index = a.findIndex((value, position) => value !== b[position]);
  return index >= 0 && (a[index] ?? 0) < (b[index] ?? 0);
}

/** How many cells of the table's figures hold something. */
export function figureCells(table: FoundTable): number {
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
