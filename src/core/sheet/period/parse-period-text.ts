import type { Period } from '../../model/period';
import { plainDate } from '../../model/plain-date';
import { foldName } from '../names/fold-name';
import type { Days } from './period-of-days';
import { onlyYear, periodsInWords } from './period-words';
import { remembered } from '../cells/remembered';

/**
 * What a title says about its period.
 * - `period`: by its words, with regular dates; null when it names none or more than one.
 * - `days`: the days it gives, which may contradict the words.
 * - `fault`: an impossible day ("31/4/2024"), or two days of which the first comes after the last; then there are no `days`.
 */
export interface PeriodText {
  readonly period: Period | null;
  readonly days: Days | null;
  readonly fault: DayFault | null;
}

export type DayFault = { readonly is: 'no-day'; readonly text: string } | ({ readonly is: 'backwards' } & Days);

/** Longer texts are paragraphs, in which periods are mentioned, not declared. */
const LONGEST = 500;
const NOTHING: PeriodText = { period: null, days: null, fault: null };

/** A document's number with its date: "thong tu so 01/2020/tt-vpcp ngay 21/10/2020". */
const DOCUMENT =
  /(?:\b(?:thong tu|nghi dinh|quyet dinh|nghi quyet|chi thi|cong van|ke hoach|luat)(?: [a-z]+){0,3} )?(?:\bso:? ?)?(?<![a-z\d])\d+[a-z]?\/(?:\d{4}\/)?[a-z][a-z\d/-]*|\b(?:thong tu|nghi dinh|quyet dinh|nghi quyet|chi thi|cong van)(?: so)? [a-z\d][a-z\d/.-]*\d[a-z\d/-]*/g;

/** "15/5/2024", "15-05-2024", "14.6.24", "15/5", "ngay 15 thang 5 nam 2024", "14/6 nam 2024". */
const day = (n: 1 | 2): string =>
  `(?:ngay )?(?<day${String(n)}>\\d{1,2})(?:(?<sign${String(n)}>[-./])(?<month${String(n)}>\\d{1,2})` +
  `(?:\\k<sign${String(n)}>(?<year${String(n)}>\\d{4}|\\d{2})(?!\\d)|,? nam (?<named${String(n)}>\\d{4}))?` +
  `| thang (?<spelled${String(n)}>\\d{1,2})(?:(?:,? nam |[-./])(?<of${String(n)}>\\d{4}))?)(?!\\d)`;
const UNTIL = ' ?[,;.:]? ?(?:(?:[-~] ?)?(?:cho )?(?:den|toi)(?: het)?|-|~) ?(?:ngay ?:? ?)?';
const RANGE = new RegExp(`(?<![\\d/])${day(1)}${UNTIL}${day(2)}`);
/** "tu 01 den 30/6/2024", "tu ngay 01 den ngay 30 thang 6": the first day is of the last one's month. */
const IN_ONE_MONTH = new RegExp(`(?<![a-z])tu (?:ngay )?(?<day1>\\d{1,2})${UNTIL}${day(2)}`);
/** A single day (not "thang 7-12"), also one left to be filled in ("ngày … tháng 6 năm 2024"): a signature's, never a period. */
const SINGLE_DAY = new RegExp(`(?<![\\d/]|thang )${day(1)}|ngay[ ._/]*thang[ ._/]*\\d{0,2}[ ._/]*nam(?: \\d{4})?`, 'g');

/**
 * Reads a title such as "Kỳ báo cáo: Tháng 6 năm 2024 (Từ ngày 15/5/2024 đến ngày 14/6/2024)". `year` is used for days
 * without one.
 */
export function parsePeriodText(text: string, year: number | null = null): PeriodText {
  return text.length > LONGEST ? NOTHING : readTitle(`${year === null ? '' : String(year)}|${text}`);
}

/** Of a year, or none, and a title. */
const readTitle = remembered((key: string): PeriodText => {
  const at = key.indexOf('|');
  const folded = foldName(key.slice(at + 1));
  if (!/\d/.test(folded)) return NOTHING;
  const title = folded.replace(DOCUMENT, ' ');
  const range = RANGE.exec(title);
  const groups = (range ?? IN_ONE_MONTH.exec(title))?.groups;
  const words = withoutDays(title);
  if (!groups) return { ...NOTHING, period: onlyOne(periodsInWords(words, null)) };

  const last = { day: groups['day2'], month: groups['month2'] ?? groups['spelled2'], year: yearOf(groups, 2) };
  const firstMonth = range ? (groups['month1'] ?? groups['spelled1']) : last.month;
  const first = { day: groups['day1'], month: firstMonth, year: yearOf(groups, 1) };
  const lastYear =
    last.year ?? onlyYear(words) ?? laterYear(first, last) ?? (at === 0 ? null : Number(key.slice(0, at)));
  const firstYear = first.year ?? (range ? earlierYear(first, last, lastYear) : lastYear);
  const period = onlyOne(periodsInWords(words, lastYear));
  if (lastYear === null || firstYear === null) return { ...NOTHING, period };

  const from = plainDate(firstYear, Number(first.month), Number(first.day));
  const to = plainDate(lastYear, Number(last.month), Number(last.day));
  if (from === null || to === null) {
    const [{ day: noDay, month }, inYear] = from === null ? [first, firstYear] : [last, lastYear];
    const written = `${noDay ?? ''}/${month ?? ''}/${String(inYear)}`;
    return { ...NOTHING, period, fault: { is: 'no-day', text: written } };
  }
  return from > to
    ? { ...NOTHING, period, fault: { is: 'backwards', from, to } }
    : { ...NOTHING, period, days: { from, to } };
});

/** How a title begins; a plan or a covering letter may name other periods. */
const TITLE = /^\W*(?:bao cao|bieu|phu luc|tong hop|tinh hinh|ket qua|so lieu|ky|thang|quy|nam|[369] thang)\b/;

/** The period that a title names, also without its year: "BÁO CÁO THÁNG 2". Null for any other line. */
export function periodOfTitle(text: string, year: number): Period | null {
  if (text.length > LONGEST) return null;
  const folded = foldName(text);
  if (!TITLE.test(folded)) return null;
  const withYear = parsePeriodText(text).period;
  if (withYear || !/\b(?:thang|quy)\b/.test(folded) || /(?<!\d)20\d\d(?!\d)/.test(folded)) return withYear;
  return onlyOne(periodsInWords(withoutDays(folded.replace(DOCUMENT, ' ')), year));
}

/** The folded text without its days. */
export function withoutDays(folded: string): string {
  return folded.replace(SINGLE_DAY, ' ');
}

interface WrittenDay {
  readonly day: string | undefined;
  readonly month: string | undefined;
  readonly year: number | null;
}

function yearOf(groups: Readonly<Record<string, string | undefined>>, n: 1 | 2): number | null {
  const digits = groups[`year${String(n)}`] ?? groups[`named${String(n)}`] ?? groups[`of${String(n)}`];
  if (digits === undefined) return null;
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

/** "15/12/2023 – 14/01": the last day's year from the first day's. */
function laterYear(first: WrittenDay, last: WrittenDay): number | null {
  if (first.year === null) return null;
  return comesBefore(last, first) ? first.year + 1 : first.year;
}

/** "15/12 – 14/01/2024": the first day's year from the last day's. */
function earlierYear(first: WrittenDay, last: WrittenDay, lastYear: number | null): number | null {
  if (lastYear === null) return null;
  return comesBefore(last, first) ? lastYear - 1 : lastYear;
}

function comesBefore(a: WrittenDay, b: WrittenDay): boolean {
  return Number(a.month) * 100 + Number(a.day) < Number(b.month) * 100 + Number(b.day);
}

function onlyOne(periods: readonly Period[]): Period | null {
  return periods.length === 1 ? (periods[0] ?? null) : null;
}
