import type { CellValue } from '../model/cell-value';
import { formatDate } from './format-date';
import { formatNumber } from './format-number';
import { formatSections, hasCode, type FormatSection } from './format-sections';
import type { NumberLook } from './number-look';

/** What a file that leaves dates to the country stores: the American order, by number or written out. */
const COUNTRY_DATE = /^(?:m\/d\/yy(?:yy)?|mm-dd-yy)$/i;
const DATE_CODE = /^(?:y+|m+|d+|h+|s+|\[[hms]+\]|am\/pm|a\/p)$/;
const WIDEST_WHOLE = 1e11;

/**
 * The text that a cell shows: its value by its number format (US English code, undefined for General), with the
 * language's marks: 7149 by "#,##0" is "7.149", 0.9832 by "0.00%" is "98,32%". A format that is not followed (fractions,
 * powers of ten, conditions) shows the plain number. Does not cut or fill to the width of a column; colours of a format
 * are left to the view. A formula without value shows nothing.
 */
export function formatCellText(value: CellValue, format: string | undefined, look: NumberLook): string {
  switch (value.kind) {
    case 'blank':
    case 'formula-without-value':
      return '';
    case 'text':
      return textBy(value.text, format);
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
  if (format === undefined || format === '@') return plainNumber(value, look);
  const sections = formatSections(COUNTRY_DATE.test(format) ? look.date : format);
  const section = sections && sectionFor(value, sections);
  if (!section) return plainNumber(value, look);
  if (hasCode(section, DATE_CODE)) return formatDate(value, section, look) ?? plainNumber(value, look);
  if (hasCode(section, /^general$/)) return general(value, section, look);
  const shown = formatNumber(Math.abs(value), section, look)?.trim();
  if (shown === undefined) return plainNumber(value, look);
  // A section for negative numbers has the sign it wants in itself.
  return value < 0 && sections.length === 1 && /[1-9]/.test(shown) ? `-${shown}` : shown;
}

function sectionFor(value: number, sections: readonly FormatSection[]): FormatSection | undefined {
  if (value < 0 && sections.length > 1) return sections[1];
  if (value === 0 && sections.length > 2) return sections[2];
  return sections[0];
}

function general(value: number, section: FormatSection, look: NumberLook): string {
  return section
    .map((sign) => (sign.kind === 'text' ? sign.text : sign.code === 'general' ? plainNumber(value, look) : ''))
    .join('');
}

/** As a cell without a format shows it: ten digits, no groups, very large and very small ones by powers of ten. */
function plainNumber(value: number, look: NumberLook): string {
  const magnitude = Math.abs(value);
  if (Number.isInteger(value) && magnitude < WIDEST_WHOLE) return String(value);
  const isOrdinary = magnitude >= 1e-4 && magnitude < WIDEST_WHOLE;
  const text = isOrdinary ? String(Number(value.toPrecision(10))) : value.toExponential(5).replace(/\.?0+e/, 'e');
  const [mantissa = '', power] = text.split('e');
  const shown = mantissa.replace('.', look.decimal);
  return power === undefined ? shown : `${shown}E${power.replace(/^([+-])(\d)$/, '$10$2')}`;
}

/** The fourth section, or a first one with "@", says how text is shown. */
function textBy(text: string, format: string | undefined): string {
  if (format === undefined || !format.includes('@') || format === '@') return text;
  const sections = formatSections(format);
  const section = sections?.[3] ?? sections?.[0];
  if (!section || !hasCode(section, /^@$/)) return text;
  return section.map((sign) => (sign.kind === 'text' ? sign.text : sign.code === '@' ? text : '')).join('');
}
