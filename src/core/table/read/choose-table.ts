import { finding, type Finding, type FindingPlace } from '../../model/finding';
import { formatAddress } from '../../model/address';
import { keyAddress } from '../../model/sheet-data';
import { covers, type Period } from '../../model/period';
import type { FoundTable } from './find-table';
import { periodFromName } from '../../sheet/period/period-from-name';
import { readPeriod, type PeriodContext } from '../../sheet/period/read-period';

/**
 * A table of the wanted period (else of the period that the file's name tells); of several the one that names most of the
 * form's columns, then one on a visible sheet, then the one with more rows of figures.
 */
export function chooseTable(
  tables: readonly FoundTable[],
  context: PeriodContext,
  wanted: Period | null,
): FoundTable | null {
  const [only, ...others] = tables;
  if (others.length === 0) return only ?? null;
  const period = wanted ?? periodFromName(context.file.split('/').at(-1) ?? context.file);
  const rank = (table: FoundTable): readonly number[] => [
    period && isWithin(table, context, period) ? 1 : 0,
    table.figures.size,
    table.grid.sheet.state === 'visible' ? 1 : 0,
    figureCells(table),
  ];
  return tables.reduce((best, table) => (isBefore(rank(best), rank(table)) ? table : best));
}

function isWithin(table: FoundTable, context: PeriodContext, wanted: Period): boolean {
  const { period } = readPeriod(table, context, { file: context.file }).period;
  return period !== null && covers(wanted, period);
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

/** Other tables of the form that hold figures, on other sheets or beside the one that is read: they are not read. */
export function severalTables(
  tables: readonly FoundTable[],
  used: FoundTable,
  place: FindingPlace,
): readonly Finding[] {
  const others = tables.filter((table) => table !== used && figureCells(table) > 0);
  const sheets = [...new Set(others.map(({ grid }) => grid.sheet.name))].filter((name) => name !== place.sheet);
  const params = { used: used.grid.sheet.name, others: sheets };
  return [
    ...(sheets.length === 0
      ? []
      : [finding({ rule: 'table', code: 'read.several-tables', severity: 'warning', at: place, params })]),
    ...used.beside.map((beside) => besideFinding(beside, used, others, place)),
  ];
}

/** Of another table of the same form a person must know; that any other is not read is worth a note. */
function besideFinding(
  { column, isRepeat }: FoundTable['beside'][number],
  { head, signs, grid }: FoundTable,
  others: readonly FoundTable[],
  place: FindingPlace,
): Finding {
  const cell = { row: head.first, column };
  const isSame = isRepeat || others.some((other) => other.grid.sheet === grid.sheet && other.from === column);
  const params = {
    cell: formatAddress(cell),
    used: formatAddress(signs.at),
    isOnRight: column > signs.at.column,
    isSame,
  };
  const severity = isSame ? 'warning' : 'note';
  return finding({ rule: 'table', code: 'read.table-beside', severity, at: { ...place, cell }, params });
}
