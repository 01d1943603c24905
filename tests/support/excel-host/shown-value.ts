import { decimalFromNumber, formatDecimal, roundDecimal } from '../../../src/core/model/decimal';
import { dateFromSerial, dateParts } from '../../../src/core/model/plain-date';
import type { HostCell } from './host-sheet';

/** The text that a cell shows, for the formats that reports use. Rare formats are shown as General. */
export function shownValue({ value, isError, format }: HostCell, culture: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string' || isError) return String(value);
  const { numberFormat } = format;
  if (/^d?d\/m?m\/yyyy$|^m\/d\/yyyy$|^yyyy-mm-dd$/.test(numberFormat)) return shownDate(value, numberFormat);
  const [positive = '', negative, zero] = numberFormat.split(';');
  if (value === 0 && zero !== undefined) return shownNumber(0, zero, culture);
  if (value < 0 && negative !== undefined) return shownNumber(-value, negative, culture);
  return value < 0 ? `-${shownNumber(-value, positive, culture)}` : shownNumber(value, positive, culture);
}

function shownNumber(value: number, section: string, culture: string): string {
  const [group, decimal] = culture === 'vi-VN' ? ['.', ','] : [',', '.'];
  const match = /^([-+]?)(#,##)?0(?:\.(0+))?(%?)$/.exec(section);
  if (!match) return String(Number(value.toPrecision(11))).replace('.', decimal);
  // Excel rounds the 15 digits it shows, not the binary number.
  const exact = decimalFromNumber(Number((match[4] === '%' ? value * 100 : value).toPrecision(15)));
  const shown = exact ? formatDecimal(roundDecimal(exact, match[3]?.length ?? 0)) : '';
  const [whole = '', fraction] = shown.split('.');
  const grouped = match[2] === undefined ? whole : whole.replace(/\B(?=(\d{3})+$)/g, group);
  return `${match[1] ?? ''}${grouped}${fraction === undefined ? '' : decimal + fraction}${match[4] ?? ''}`;
}

function shownDate(serial: number, format: string): string {
  const date = dateFromSerial(serial);
  if (date === null) return '########';
  const { year, month, day } = dateParts(date);
  const two = (count: number): string => String(count).padStart(2, '0');
  return format
    .replace('yyyy', String(year))
    .replace(/m+/, (letters) => (letters.length > 1 ? two(month) : String(month)))
    .replace(/d+/, (letters) => (letters.length > 1 ? two(day) : String(day)));
}
