import { formatAddress } from '../model/address';
import { finding, type Finding, type FindingPlace } from '../model/finding';
import { hasRegularDates, period as makePeriod, periodOfDates, withDates, type Period } from '../model/period';
import { dateParts, type PlainDate } from '../model/plain-date';
import type { SubmittedPeriod } from '../model/submission';
import type { FoundTable } from './find-table';
import { otherMention, periodAbove, type Written } from './period-above';
import { periodFromName, yearFromName } from './period-from-name';

/**
 * The period of a sheet: from the heading above the table, where words and dates are compared; dates are followed when
 * they disagree. Without a heading from the sheet's name, the file's or the folder's, and said so. `file` is the path with
 * "/" between folders.
 */
export function readPeriod(
  table: FoundTable,
  file: string,
  place: FindingPlace,
): { readonly period: SubmittedPeriod; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const written = periodAbove(table, place, findings);
  const at = written.dates?.at ?? written.words?.at ?? null;
  const own = ownPeriod(written, place, findings);
  const others = otherPeriods(file, table.grid.sheet.name, own);
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
    return { period: { period: taken?.period ?? null, at: null }, findings };
  }
  // One cause, one finding: words and dates that disagree are said already.
  if (at && findings.length === 0) findings.push(...otherMention(written, own, at, place));
  const other = others.find(({ period }) => period.id !== own.id && !coversMonth(period, own));
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

/**
 * Periods told by the names of sheet, file and folder, in that order. The year of a folder, or the sheet's own, completes a
 * name without one.
 */
function otherPeriods(file: string, sheetName: string, own: Period | null): readonly OtherPeriod[] {
  const [fileName = '', folder = '', ...above] = file.split('/').reverse();
  const ownYear = own?.year ?? null;
  const folderYear = above.reduce<number | null>((known, name) => known ?? yearFromName(name), null) ?? ownYear;
  const year = yearFromName(folder) ?? folderYear;
  const names = [
    { period: periodFromName(sheetName, yearFromName(fileName) ?? year), where: 'sheet-name' as const },
    { period: periodFromName(fileName, year), where: 'file' as const },
    { period: periodFromName(folder, folderYear), where: 'folder' as const },
  ];
  return names.flatMap(({ period, where }) => (period ? [{ period, where }] : []));
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
