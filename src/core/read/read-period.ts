import { formatAddress, type CellAddress } from '../model/address';
import { finding, type Finding, type FindingPlace } from '../model/finding';
import { hasRegularDates, period as makePeriod, periodOfDates, withDates, type Period } from '../model/period';
import { dateFromSerial, dateParts, type PlainDate } from '../model/plain-date';
import type { SubmittedPeriod } from '../model/submission';
import type { FoundTable } from './find-table';
import { parsePeriodText } from './parse-period-text';
import { periodFromName, yearFromName } from './period-from-name';

/** Where else a period may be written, beside the sheet's own heading. */
export interface PeriodElsewhere {
  /** The file with its folders, "/" between them. */
  readonly file: string;
  readonly sheetName: string;
  readonly chosen: Period | null;
}

interface Written {
  readonly words: { readonly period: Period; readonly at: CellAddress } | null;
  readonly dates: { readonly from: PlainDate; readonly to: PlainDate; readonly at: CellAddress } | null;
}

/**
 * The period of a sheet: from the heading above the table, where words and dates are compared; dates are followed when
 * they disagree. Without a heading from the sheet's name, the file's or the folder's, and said so.
 */
export function readPeriod(
  table: FoundTable,
  elsewhere: PeriodElsewhere,
  place: FindingPlace,
): { readonly period: SubmittedPeriod; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const written = periodAbove(table, place, findings);
  const at = written.dates?.at ?? written.words?.at ?? null;
  const own = ownPeriod(written, place, findings);
  const others = otherPeriods(elsewhere);
  if (!own) {
    const taken = others[0];
    if (taken) {
      const params = { period: taken.period.id, where: taken.where };
      findings.push(finding({ rule: 'period', code: 'read.period.assumed', severity: 'note', at: place, params }));
    } else {
      findings.push(
        finding({
          rule: 'period',
          code: 'read.period.unknown',
          severity: 'warning',
          at: place,
          params: { text: null },
        }),
      );
    }
    return { period: { period: taken?.period ?? elsewhere.chosen, at: null }, findings };
  }
  const compared = elsewhere.chosen ? [...others, { period: elsewhere.chosen, where: 'chosen' as const }] : others;
  const other = compared.find(({ period }) => period.id !== own.id && !coversMonth(period, own));
  // One cause, one finding: words and dates that disagree are said already.
  if (other && at && findings.length === 0) {
    const params = { cell: formatAddress(at), period: own.id, other: other.period.id, where: other.where };
    const here = { ...place, cell: at };
    findings.push(
      finding({
        rule: 'period',
        code: 'read.period.elsewhere',
        severity: 'warning',
        at: here,
        params,
        actual: own.id,
        expected: other.period.id,
      }),
    );
  }
  return { period: { period: own, at }, findings };
}

/** A folder "2024" or "6 tháng 2024" holds the files of its months: that is no contradiction. */
function coversMonth(folder: Period, own: Period): boolean {
  return folder.from <= own.from && own.to <= folder.to;
}

interface OtherPeriod {
  readonly period: Period;
  readonly where: 'file' | 'folder' | 'sheet-name';
}

/** Periods told by the names of sheet, file and folder, in that order; a folder's year completes a name without one. */
function otherPeriods({ file, sheetName }: PeriodElsewhere): readonly OtherPeriod[] {
  const [fileName = '', folder = '', ...above] = file.split('/').reverse();
  const year = [folder, ...above].reduce<number | null>((known, name) => known ?? yearFromName(name), null);
  const folderYear = above.reduce<number | null>((known, name) => known ?? yearFromName(name), null);
  const names = [
    { period: periodFromName(sheetName, yearFromName(fileName) ?? year), where: 'sheet-name' as const },
    { period: periodFromName(fileName, year), where: 'file' as const },
    { period: periodFromName(folder, folderYear), where: 'folder' as const },
  ];
  return names.flatMap(({ period, where }) => (period ? [{ period, where }] : []));
}

function periodAbove(table: FoundTable, place: FindingPlace, findings: Finding[]): Written {
  let words: Written['words'] = null;
  let dates: Written['dates'] = null;
  const loose: { date: PlainDate; at: CellAddress }[] = [];
  for (const { row, columns } of table.grid.rows) {
    if (row >= table.head.first) break;
    for (const column of columns) {
      const at = { row, column };
      const value = table.grid.cell(row, column)?.value;
      const date = value?.kind === 'date' ? dateFromSerial(value.serial) : null;
      if (date) loose.push({ date, at });
      const text = table.grid.text(row, column);
      if (text === '') continue;
      const { period, from, to, badDate } = parsePeriodText(text);
      if (period) words ??= { period, at };
      if (from && to) dates ??= { from, to, at };
      if (badDate) {
        const params = { cell: formatAddress(at), text: badDate };
        const here = { ...place, cell: at };
        findings.push(
          finding({
            rule: 'period',
            code: 'read.period.bad-date',
            severity: 'warning',
            at: here,
            params,
            actual: badDate,
          }),
        );
      }
    }
  }
  // "Từ ngày" | date | "đến ngày" | date in cells of their own.
  const [from, to] = loose;
  if (!dates && from && to && loose.length === 2 && from.date < to.date)
    dates = { from: from.date, to: to.date, at: from.at };
  return { words, dates };
}

function ownPeriod({ words, dates }: Written, place: FindingPlace, findings: Finding[]): Period | null {
  if (!dates) return words?.period ?? null;
  const regular = periodOfDates(dates.from, dates.to);
  const at = { ...place, cell: dates.at };
  if (!words) return regular ?? nearestMonth(dates.from, dates.to);
  const { period } = words;
  if (regular && regular.id !== period.id) {
    const here = { ...place, cell: words.at };
    const params = {
      cell: formatAddress(words.at),
      title: period.id,
      from: dates.from,
      to: dates.to,
      byDates: regular.id,
    };
    findings.push(
      finding({
        rule: 'period',
        code: 'read.period.contradiction',
        severity: 'warning',
        at: here,
        params,
        actual: period.id,
        expected: regular.id,
      }),
    );
    return regular;
  }
  const own = withDates(period, dates.from, dates.to);
  if (hasRegularDates(own)) return own;
  // Dates that don't even touch the named period name another one; which, only a person can say.
  if (dates.to < period.from || dates.from > period.to || dates.from > dates.to) {
    const params = { cell: formatAddress(words.at), title: period.id, from: dates.from, to: dates.to, byDates: null };
    findings.push(
      finding({
        rule: 'period',
        code: 'read.period.contradiction',
        severity: 'warning',
        at: { ...place, cell: words.at },
        params,
      }),
    );
    return period;
  }
  const params = {
    cell: formatAddress(dates.at),
    period: period.id,
    from: dates.from,
    to: dates.to,
    regularFrom: period.from,
    regularTo: period.to,
  };
  findings.push(finding({ rule: 'period', code: 'read.period.irregular', severity: 'warning', at, params }));
  return own;
}

/** Dates of an office's own window without a name: the month in which the window ends. */
function nearestMonth(from: PlainDate, to: PlainDate): Period | null {
  const { year, month } = dateParts(to);
  const named = makePeriod('month', year, month);
  return named ? withDates(named, from, to) : null;
}
