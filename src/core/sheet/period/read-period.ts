import { formatAddress, type CellAddress } from '../../model/address';
import { finding, type Finding, type FindingPlace } from '../../model/finding';
import {
  covers,
  hasRegularDates,
  period as makePeriod,
  withDates,
  type Period,
  type ReportedPeriod,
} from '../../model/period';
import type { PlainDate } from '../../model/plain-date';
import type { SubmittedPeriod } from '../../model/submission';
import type { TableOnSheet } from '../unit/unit-above';
import { otherMention, periodAbove, type Written } from './period-above';
import { periodFromName, yearFromName } from './period-from-name';
import { lengthOf, mayBeDaysOf, periodOfDays, periodsCutShort, type Days } from './period-of-days';

/** What a period is read with besides the sheet itself. */
export interface PeriodContext {
  /** The path with "/" between folders. */
  readonly file: string;
  readonly kinds: readonly ReportedPeriod[];
  /** Days on which units of the settings began: their first period is cut short. */
  readonly beginnings: ReadonlySet<PlainDate>;
}

/** Since this day communes are others than before (Luật 72/2025/QH15), whatever the settings say of their beginning. */
const REORGANISED = '2025-07-01';

/**
 * The period of a sheet: from the heading above the table, where words and days are compared; days that are a period's own
 * are followed when they disagree. A period is what its days say: days that are no period's are said and stand for none.
 * Without a heading it is taken from the sheet's name, the file's or the folder's, and said so.
 */
export function readPeriod(
  table: TableOnSheet,
  context: PeriodContext,
  place: FindingPlace,
): { readonly period: SubmittedPeriod; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const { years, sheetName } = yearsOfNames(context.file, table);
  const written = periodAbove(
    table,
    years.file ?? years.folder ?? years.above ?? yearFromName(sheetName),
    place,
    findings,
  );
  const at = written.days?.at ?? written.words?.at ?? null;
  const named = otherPeriods(context.file, table, written.words?.period.year ?? null);
  const own = written.days
    ? periodByDays(written.days, written.words, named, context, place, findings)
    : (written.words?.period ?? null);
  if (!own) {
    const taken = written.days ? undefined : named[0];
    if (findings.length === 0 || taken) findings.push(notWritten(written.unclear, taken ?? null, place));
    return { period: { period: taken?.period ?? null, at }, findings };
  }
  // One cause, one finding: words and days that disagree are said already.
  if (at && !findings.some(({ code }) => code === 'read.period.contradiction')) {
    const others = otherMention(written, own, at, place);
    findings.push(...(others.length > 0 ? others : elsewhere(named, own, at, place)));
  }
  return { period: { period: own, at }, findings };
}

interface NamedPeriod {
  readonly period: Period;
  readonly where: 'file' | 'folder' | 'sheet-name';
}

/**
 * Periods told by the names of sheet, file and folder, in that order. The year of a folder, or the sheet's own, completes a
 * name without one.
 */
function otherPeriods(file: string, table: TableOnSheet, ownYear: number | null): readonly NamedPeriod[] {
  const { fileName, folder, sheetName, years } = yearsOfNames(file, table);
  const folderYear = years.above ?? ownYear;
  const year = years.folder ?? folderYear;
  const names = [
    { period: periodFromName(sheetName, years.file ?? year), where: 'sheet-name' as const },
    { period: periodFromName(fileName, year), where: 'file' as const },
    { period: periodFromName(folder, folderYear), where: 'folder' as const },
  ];
  return names.flatMap(({ period, where }) => (period ? [{ period, where }] : []));
}

function yearsOfNames(file: string, table: TableOnSheet) {
  const [fileName = '', folder = '', ...above] = file.split('/').reverse();
  const years = {
    file: yearFromName(fileName),
    folder: yearFromName(folder),
    above: above.reduce<number | null>((known, name) => known ?? yearFromName(name), null),
  };
  return { fileName, folder, sheetName: table.grid.sheet.name, years };
}

/** A folder "2024" or "6 tháng 2024" holds the files of its months: that is no contradiction. */
function elsewhere(
  named: readonly NamedPeriod[],
  own: Period,
  cell: CellAddress,
  place: FindingPlace,
): readonly Finding[] {
  const other = named.find(({ period }) => period.id !== own.id && !covers(period, own));
  if (!other) return [];
  const params = { cell: formatAddress(cell), period: own.id, other: other.period.id, where: other.where };
  return [
    finding({
      rule: 'period',
      code: 'read.period.elsewhere',
      severity: 'warning',
      at: { ...place, cell },
      params,
      actual: own.id,
      expected: other.period.id,
    }),
  ];
}

function notWritten(unclear: string | null, taken: NamedPeriod | null, place: FindingPlace): Finding {
  if (!taken) {
    const params = { text: unclear };
    return finding({ rule: 'period', code: 'read.period.unknown', severity: 'warning', at: place, params });
  }
  const params = { period: taken.period.id, where: taken.where, text: unclear };
  const severity = unclear === null ? 'note' : 'warning';
  return finding({ rule: 'period', code: 'read.period.assumed', severity, at: place, params });
}

function periodByDays(
  days: NonNullable<Written['days']>,
  words: Written['words'],
  names: readonly NamedPeriod[],
  { kinds, beginnings }: PeriodContext,
  place: FindingPlace,
  findings: Finding[],
): Period | null {
  const title = words?.period ?? null;
  const byDays = periodOfDays(days, kinds);
  const isExact = byDays?.how === 'exact';
  const cutShort = beginnings.has(days.from) || days.from === REORGANISED ? periodsCutShort(days, kinds) : [];
  const first = title
    ? cutShort.find(({ id }) => id === title.id)
    : isExact
      ? undefined
      : (cutShort.find(({ id }) => names.some(({ period }) => period.id === id)) ?? cutShort[0]);
  const at = { ...place, cell: days.at };
  const cell = formatAddress(days.at);
  if (first && beginnings.has(days.from)) {
    const params = { cell, period: first.id, from: days.from, to: days.to };
    findings.push(finding({ rule: 'period', code: 'read.period.first', severity: 'note', at, params }));
    return first;
  }
  if (first) return withOwnDays(first, days, at, findings);
  if (!title) {
    const named = names.find(({ period }) => mayBeDaysOf(period, days))?.period;
    const own = byDays?.period ?? named;
    if (own) return withOwnDays(own, days, at, findings);
    const params = { cell, from: days.from, to: days.to, ...lengthOf(days) };
    findings.push(finding({ rule: 'period', code: 'read.period.no-period', severity: 'warning', at, params }));
    return null;
  }
  const isSame = byDays?.period.id === title.id;
  if (isSame || (!isExact && mayBeDaysOf(title, days))) return withOwnDays(title, days, at, findings);
  const taken = isExact ? byDays.period : title;
  if (words) findings.push(contradiction(title, words.at, days, byDays?.period ?? null, taken, place));
  return taken;
}

/** The period with the days as written; days other than the rule's are said. */
function withOwnDays(value: Period, { from, to }: Days, at: FindingPlace, findings: Finding[]): Period {
  const own = withDates(value, from, to);
  const regular = makePeriod(value.kind, value.year, value.index);
  if (hasRegularDates(own) || !regular || !at.cell) return own;
  const params = {
    cell: formatAddress(at.cell),
    period: value.id,
    from,
    to,
    regularFrom: regular.from,
    regularTo: regular.to,
  };
  findings.push(finding({ rule: 'period', code: 'read.period.irregular', severity: 'warning', at, params }));
  return own;
}

function contradiction(
  title: Period,
  cell: CellAddress,
  { from, to }: Days,
  byDays: Period | null,
  taken: Period,
  place: FindingPlace,
): Finding {
  const params = {
    cell: formatAddress(cell),
    title: title.id,
    from,
    to,
    byDates: byDays?.id ?? null,
    taken: taken.id,
  };
  return finding({
    rule: 'period',
    code: 'read.period.contradiction',
    severity: 'warning',
    at: { ...place, cell },
    params,
    actual: title.id,
    ...(byDays ? { expected: byDays.id } : {}),
  });
}
