import { isDateFormat } from '../../core/model/date-format';
import { DAYS_1904, plainDate, serialFromDate } from '../../core/model/plain-date';

const GROUPED = /^[+-]?\d{1,3}(\.\d{3})+(,\d+)?$/;
const PLAIN = /^[+-]?\d{1,15}(,\d+)?$/;
const DATE = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;

/**
 * What a typed text puts into a cell of this number format: a number as the country writes it ("1.234,5"), nothing, or
 * text. In a cell that shows percents 15 and 15% are both 0.15, in one that shows dates 14/6/2024 is that day; formats
 * stay, so elsewhere these are text. A text that could be a number in another way of writing ("1.5") stays text too, and
 * the check asks about it. A day is the serial that the file itself counts; one before its first day stays text.
 */
export function typedValue(typed: string, format?: string, countsFrom1904 = false): number | string | null {
  const text = typed.trim();
  if (text === '') return null;
  if (showsPercent(format)) {
    const percent = typedNumber(text.replace(/\s*%$/, ''));
    // Moves the decimal point, where dividing by 100 can miss the nearest number.
    if (percent !== null) return Number(`${String(percent)}e-2`);
  }
  if (format !== undefined && isDateFormat(format)) {
    const [, day, , month, year] = DATE.exec(text) ?? [];
    const date = plainDate(Number(year), Number(month), Number(day));
    const serial = date === null ? -1 : serialFromDate(date) - (countsFrom1904 ? DAYS_1904 : 0);
    if (serial >= 0) return serial;
  }
  return typedNumber(text) ?? typed;
}

export function showsPercent(format: string | undefined): boolean {
  return format?.replace(/"[^"]*"|\\./g, '').includes('%') ?? false;
}

function typedNumber(text: string): number | null {
  if (!GROUPED.test(text) && !PLAIN.test(text)) return null;
  return Number(text.replaceAll('.', '').replace(',', '.'));
}
