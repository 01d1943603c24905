import { parsePeriodId } from '../../core/model/period';
import { dateParts } from '../../core/model/plain-date';
import type { Format } from '../catalogue';
import { groupDigits } from '../group-digits';
import { shownText } from '../shown-text';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** 7149 is "7,149". */
export function number(value: number): string {
  return groupDigits(String(value), ',', '.');
}

/** "1234.5" is "1,234.5"; a text that is no plain decimal stays as it is. */
export function decimal(text: string): string {
  return groupDigits(text, ',', '.');
}

/** "98.32" is "98.32%". */
export function percent(text: string): string {
  return `${decimal(text)}%`;
}

/** "2024-06-14" is "14 June 2024"; anything that is no date stays as it is. */
export function date(text: string): string {
  return dayMonth(text, true);
}

/** "15 May – 14 June 2024"; both years when they differ. */
export function dates(from: string, to: string): string {
  return `${dayMonth(from, from.slice(0, 4) !== to.slice(0, 4))} – ${date(to)}`;
}

function dayMonth(text: string, withYear: boolean): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return shownText(text);
  const { year, month, day } = dateParts(text);
  return `${String(day)} ${MONTHS[month - 1] ?? ''}${withYear ? ` ${String(year)}` : ''}`;
}

/** "June 2024", "quarter 2 of 2024", "the first half of 2024", "the first nine months of 2024", "the year 2024". */
export function period(id: string): string {
  const value = parsePeriodId(id);
  if (value === null) return shownText(id);
  const year = String(value.year);
  switch (value.kind) {
    case 'month':
      return `${MONTHS[value.index - 1] ?? ''} ${year}`;
    case 'quarter':
      return `quarter ${String(value.index)} of ${year}`;
    case 'half':
      return `the ${value.index === 1 ? 'first' : 'second'} half of ${year}`;
    case 'nine-months':
      return `the first nine months of ${year}`;
    case 'year':
      return `the year ${year}`;
    default:
      return value.kind satisfies never;
  }
}

/** "January, February, March 2024": months of one year in few words; other periods one by one. */
export function months(ids: readonly string[]): string {
  const values = ids.map(parsePeriodId);
  const year = values[0]?.year;
  if (values.length < 2 || !values.every((value) => value?.kind === 'month' && value.year === year)) {
    return ids.map(period).join(', ');
  }
  return `${values.map((value) => MONTHS[(value?.index ?? 1) - 1]).join(', ')} ${String(year)}`;
}

/** A text of the user's in quotation marks. */
export function quoted(text: string): string {
  return `"${shownText(text)}"`;
}

/** "C10, C11 and 4 more": the first few, and how many more. */
export function cellList(cells: readonly string[], most = 6): string {
  return cells.length <= most
    ? cells.join(', ')
    : `${cells.slice(0, most - 1).join(', ')} and ${number(cells.length - most + 1)} more`;
}

/** "1 too many" where there is more than there should be, else "1 too few". */
export function gap(value: number, expected: number): string {
  return value > expected ? `${number(value - expected)} too many` : `${number(expected - value)} too few`;
}

/** "1 dossier", "2 dossiers". */
export function counted(count: number, noun: string, many = `${noun}s`): string {
  return `${number(count)} ${count === 1 ? noun : many}`;
}

/** The first letter as a capital, for the start of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export const format: Format = { number, percent, date, dates, period };
