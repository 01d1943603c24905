import { formatAddress, type CellAddress } from '../../model/address';
import { finding, type Finding, type FindingPlace } from '../../model/finding';
import { periodFromName, yearFromName } from '../period-from-name';
import type { SheetGrid } from '../sheet-grid';

export interface YearReading {
  readonly year: number | null;
  /** Where the sheet says it; null where it was taken from the file's name. */
  readonly at: CellAddress | null;
}

/** The year that the lines above the table name ("NĂM 2024"), else the file's name; null where neither does. */
export function readYear(grid: SheetGrid, headRow: number, file: string): YearReading {
  for (const { row, columns } of grid.rows) {
    if (row >= headRow) break;
    for (const column of columns) {
      const named = /\bnam (20\d\d)\b/.exec(grid.folded(row, column))?.[1];
      // The date line of a document names the year it was written in, not the one it is about.
      if (named !== undefined && !/\bngay\b/.test(grid.folded(row, column))) {
        return { year: Number(named), at: { row, column } };
      }
    }
  }
  const names = file.split('/').reverse();
  const found = names.flatMap((name) => /(?:^|\D)(20\d\d)(?!\d)/.exec(name)?.[1] ?? []);
  return { year: found[0] === undefined ? null : Number(found[0]), at: null };
}

/** The name of the sheet, or of the file, tells another year than the title. A name with a month tells when it was sent. */
export function yearElsewhere(
  { year, at }: YearReading,
  { sheet }: SheetGrid,
  file: string,
  place: FindingPlace,
): readonly Finding[] {
  if (year === null || at === null) return [];
  const names = [
    { name: sheet.name, where: 'sheet-name' },
    { name: file.split('/').at(-1) ?? '', where: 'file' },
  ] as const;
  for (const { name, where } of names) {
    const other = (periodFromName(name)?.kind ?? 'year') === 'year' ? yearFromName(name) : null;
    if (other === null || other === year) continue;
    const params = { cell: formatAddress(at), period: String(year), other: String(other), where };
    const said = { rule: 'period', code: 'read.period.elsewhere', severity: 'warning' } as const;
    const figures = { actual: params.period, expected: params.other };
    return [finding({ ...said, at: { ...place, cell: at }, params, ...figures })];
  }
  return [];
}
