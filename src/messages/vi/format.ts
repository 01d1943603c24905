import { parsePeriodId, type Period } from '../../core/model/period';
import { dateParts } from '../../core/model/plain-date';
import type { Format } from '../catalogue';
import { groupDigits } from '../group-digits';
import { shownText } from '../shown-text';

const ROMAN = ['', 'I', 'II', 'III', 'IV'];

/** 7149 is "7.149". */
export function number(value: number): string {
  return groupDigits(String(value), '.', ',');
}

/** "1234.5" is "1.234,5"; a text that is no plain decimal stays as it is. */
export function decimal(text: string): string {
  return groupDigits(text, '.', ',');
}

/** "98.32" is "98,32%". */
export function percent(text: string): string {
  return `${decimal(text)}%`;
}

/** "2024-06-14" is "14/6/2024"; anything that is no date stays as it is. */
export function date(text: string): string {
  if (!isDate(text)) return shownText(text);
  const { year, month, day } = dateParts(text);
  return `${String(day)}/${String(month)}/${String(year)}`;
}

/** "15/5 – 14/6/2024"; both years when they differ. */
export function dates(from: string, to: string): string {
  const sameYear = isDate(from) && isDate(to) && from.slice(0, 4) === to.slice(0, 4);
  return `${sameYear ? date(from).slice(0, -5) : date(from)} – ${date(to)}`;
}

/** "tháng 6/2024", "quý II/2024", "6 tháng đầu năm 2024", "9 tháng năm 2024", "năm 2024". */
export function period(id: string): string {
  const value = parsePeriodId(id);
  return value ? periodWords(value, true) : shownText(id);
}

/** "tháng 1, 2, 3/2024": months of one year in few words; other periods one by one. */
export function months(ids: readonly string[]): string {
  const values = ids.map(parsePeriodId);
  const year = values[0]?.year;
  if (values.length < 2 || !values.every((value) => value?.kind === 'month' && value.year === year)) {
    return ids.map(period).join(', ');
  }
  return `tháng ${values.map((value) => String(value?.index)).join(', ')}/${String(year)}`;
}

/** The same without the year, where the sentence already names it; December keeps its year, as it opens the next. */
export function periodWithoutYear(id: string): string {
  const value = parsePeriodId(id);
  return value ? periodWords(value, value.kind === 'year' || id.endsWith('-12')) : shownText(id);
}

function periodWords(value: Period, withYear: boolean): string {
  const slash = withYear ? `/${String(value.year)}` : '';
  const year = withYear ? ` năm ${String(value.year)}` : '';
  switch (value.kind) {
    case 'month':
      return `tháng ${String(value.index)}${slash}`;
    case 'quarter':
      return `quý ${ROMAN[value.index] ?? ''}${slash}`;
    case 'half':
      return withYear
        ? `6 tháng ${value.index === 1 ? 'đầu' : 'cuối'}${year}`
        : `6 tháng ${value.index === 1 ? 'đầu' : 'cuối'} năm`;
    case 'nine-months':
      return `9 tháng${year}`;
    case 'year':
      return `năm ${String(value.year)}`;
    default:
      return value.kind satisfies never;
  }
}

/** A text of the user's in quotation marks. */
export function quoted(text: string): string {
  return `"${shownText(text)}"`;
}

/** "C10, C11 và 4 ô khác": the first few, and how many more. */
export function cellList(cells: readonly string[], most = 6): string {
  return cells.length <= most
    ? cells.join(', ')
    : `${cells.slice(0, most - 1).join(', ')} và ${number(cells.length - most + 1)} ô khác`;
}

/** "thừa 1" where there is more than there should be, else "thiếu 1". */
export function gap(value: number, expected: number): string {
  return value > expected ? `thừa ${number(value - expected)}` : `thiếu ${number(expected - value)}`;
}

/** The first letter as a capital, for the start of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}

export const format: Format = { number, percent, date, dates, period };
