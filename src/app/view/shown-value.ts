import type { CellValue } from '../../core/model/cell-value';
import { isDateFormat } from '../../core/model/date-format';

const DAY = 86_400_000;
/** Day 0 of the 1900 system, shifted by its 29 February 1900, which never was. */
const EPOCH = Date.UTC(1899, 11, 30);

/**
 * The text that a cell shows, numbers as the country writes them: 7.149, 98,32%, 14/6/2024. Knows thousands, decimals,
 * per cent and days; of a number format with more than that it shows the plain number.
 */
export function shownValue(value: CellValue, format = 'General'): string {
  switch (value.kind) {
    case 'blank':
    case 'formula-without-value':
      return '';
    case 'text':
      return value.text;
    case 'boolean':
      return value.value ? 'TRUE' : 'FALSE';
    case 'error':
      return value.error;
    case 'date':
      return shownDate(value.serial);
    case 'number':
      return isDateFormat(format) ? shownDate(value.value) : shownNumber(value.value, format);
    default:
      return value satisfies never;
  }
}

function shownDate(serial: number): string {
  const date = new Date(EPOCH + Math.floor(serial) * DAY);
  return `${String(date.getUTCDate())}/${String(date.getUTCMonth() + 1)}/${String(date.getUTCFullYear())}`;
}

function shownNumber(value: number, format: string): string {
  const section = sectionFor(value, format);
  const digits = /[0#?]/.test(section) ? (/[.]([0#?]+)/.exec(section)?.[1] ?? '') : null;
  if (digits === null || section.toLowerCase() === 'general') return localDigits(general(value), false);
  const isPercent = section.includes('%');
  const least = (digits.match(/0/g) ?? []).length;
  const scaled = isPercent ? value * 100 : value;
  const [whole = '', rest = ''] = Math.abs(scaled).toFixed(Math.min(digits.length, 15)).split('.');
  const kept = rest.replace(new RegExp(`0{0,${String(digits.length - least)}}$`), '');
  const sign = scaled < 0 ? '-' : '';
  const text = localDigits(`${sign}${whole}${kept === '' ? '' : `.${kept}`}`, /[#0?],[#0?]/.test(section));
  return `${text}${isPercent ? '%' : ''}`;
}

function sectionFor(value: number, format: string): string {
  const sections = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '').split(';');
  const index = value < 0 ? 1 : value === 0 ? 2 : 0;
  return sections[index] ?? sections[0] ?? 'General';
}

function general(value: number): string {
  return String(Number(value.toPrecision(11)));
}

function localDigits(text: string, grouped: boolean): string {
  const [whole = '', rest] = text.split('.');
  const shown = grouped ? whole.replace(/\B(?=(\d{3})+$)/g, '.') : whole;
  return rest === undefined ? shown : `${shown},${rest}`;
}
