import { addLocale, format as formatBy } from 'numfmt';
import type { CellValue } from '../model/cell-value';
import type { NumberLook } from './number-look';

/** What a file that leaves dates to the country stores: the American order, by number or written out. */
const COUNTRY_DATE = /^(?:m\/d\/yy(?:yy)?|mm-dd-yy)$/i;
/** No format gives this for a day outside the calendar: it stands for "the plain number is shown". */
const NO_DAY = '\u0000';

/**
 * The text that a cell shows: its value by its number format (US English code, undefined for General), with the
 * language's marks: 7149 by "#,##0" is "7.149", 0.9832 by "0.00%" is "98,32%". A format that no program writes shows the
 * plain number, and so does a day outside the calendar. Does not cut or fill to the width of a column; colours of a format
 * are left to the view. A formula without value shows nothing.
 */
export function formatCellText(value: CellValue, format: string | undefined, look: NumberLook): string {
  switch (value.kind) {
    case 'blank':
    case 'formula-without-value':
      return '';
    case 'text':
      return format?.includes('@') ? show(value.text, format, look) : value.text;
    case 'boolean':
      return value.value ? 'TRUE' : 'FALSE';
    case 'error':
      return value.error;
    case 'number':
      return numberBy(value.value, format, look);
    case 'date':
      return numberBy(value.serial, format ?? look.date, look);
    default:
      return value satisfies never;
  }
}

function numberBy(value: number, format: string | undefined, look: NumberLook): string {
  if (format === undefined || format === '@') return show(value, 'General', look);
  const shown = show(decimalTie(value), COUNTRY_DATE.test(format) ? look.date : format, look).trim();
  return shown === NO_DAY ? show(value, 'General', look) : shown;
}

/**
 * Spreadsheet programs round the decimal that a cell shows (1.005 by "0.00" is 1.01), the library its binary neighbour, which
 * may lie below the tie. A step above the 15 digits that are shown puts ties where the programs have them.
 */
function decimalTie(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15)) * (1 + 2 ** -51);
}

function show(value: number | string, format: string, look: NumberLook): string {
  const options = { locale: localeOf(look), overflow: NO_DAY, dateSpanLarge: false };
  try {
    return formatBy(format, value, options);
  } catch {
    return formatBy('General', value, options);
  }
}

const known = new WeakMap<NumberLook, string>();

/** The library's name of the language, whose marks and names are ours. */
function localeOf(look: NumberLook): string {
  const name = known.get(look);
  if (name !== undefined) return name;
  const { decimal, group, months, shortMonths, days, shortDays, halves } = look;
  const copy = (texts: readonly string[]): string[] => [...texts];
  addLocale(
    {
      decimal,
      group,
      mmmm: copy(months),
      mmm: copy(shortMonths),
      dddd: copy(days),
      ddd: copy(shortDays),
      ampm: copy(halves),
    },
    look.locale,
  );
  known.set(look, look.locale);
  return look.locale;
}
