import type { CellValue } from '../../../core/model/cell-value';
import { cellError } from '../../../core/model/cell-error';
import { serialFromIso } from '../date-serial';
import { MAX_FORMULA_LENGTH } from '../read-options';
import { nameCode, prefixedCode } from '../xml/name-code';
import { numberFromText } from '../xml/xml-numbers';
import type { XmlScanner } from '../xml/xml-scanner';
import { unstruckText, type TextRun } from '../xlsx/rich-text';
import { excelFormula } from './ods-formula';
import type { OdsStyles } from './ods-styles';

/** What a cell of an .ods says; `value` null when it holds nothing. */
export interface OdsCell {
  readonly value: CellValue | null;
  readonly formula: string | undefined;
  /** See `CellData`. */
  readonly unstruck: string | undefined;
}

const P = nameCode('p');
const SPACES = nameCode('s');
const TAB = nameCode('tab');
const LINE_BREAK = nameCode('line-break');
const SPAN = nameCode('span');
const LINK = nameCode('a');
const STYLE_NAME = prefixedCode('style-name');
const COUNT = prefixedCode('c');
const FORMULA = prefixedCode('formula');
const VALUE_TYPE = prefixedCode('value-type');
const VALUE = prefixedCode('value');
const DATE_VALUE = prefixedCode('date-value');
const TIME_VALUE = prefixedCode('time-value');
const BOOLEAN_VALUE = prefixedCode('boolean-value');
const STRING_VALUE = prefixedCode('string-value');

const MOST_SPACES = 32_767;
/** Stands for a value whose text the file does not bring. */
const WITHOUT_TEXT: TextRun = { text: '0' };

/** Reads the cell just opened, past its closing tag. Notes and drawings in it are no part of its text. */
export function readOdsCell(xml: XmlScanner, styles: OdsStyles, isStruckCell: () => boolean): OdsCell {
  const type = xml.attribute(VALUE_TYPE);
  const written = xml.attribute(FORMULA);
  if (written !== null && written.length > MAX_FORMULA_LENGTH) throw xml.broken();
  const formula = written === null ? undefined : excelFormula(written);
  const stored = type === null ? null : storedValue(xml, type);
  const runs = paragraphs(xml, styles);
  const text = runs && runs.map((run) => run.text).join('');
  const value = stored ?? textValue(text, formula !== undefined);
  if (value === null) return { value, formula, unstruck: undefined };
  return { value, formula, unstruck: unstruckText(runs ?? [WITHOUT_TEXT], isStruckCell()) };
}

/** The value the attributes tell; null for text, which stands in the paragraphs. */
function storedValue(xml: XmlScanner, type: string): CellValue | null {
  switch (type) {
    case 'float':
    case 'percentage':
    case 'currency':
      return { kind: 'number', value: required(xml, numberFromText(xml.attribute(VALUE) ?? '')) };
    case 'date':
      return { kind: 'date', serial: required(xml, serialFromIso(xml.attribute(DATE_VALUE) ?? '')) };
    case 'time':
      return { kind: 'number', value: required(xml, daysOfDuration(xml.attribute(TIME_VALUE) ?? '')) };
    case 'boolean':
      return { kind: 'boolean', value: xml.attribute(BOOLEAN_VALUE) === 'true' };
    default: {
      const text = xml.attribute(STRING_VALUE);
      return text === null || text === '' ? null : { kind: 'text', text };
    }
  }
}

function required(xml: XmlScanner, value: number | null): number {
  if (value === null || Number.isNaN(value)) throw xml.broken();
  return value;
}

function textValue(text: string | null, hasFormula: boolean): CellValue | null {
  if (!hasFormula) return text === null || text === '' ? null : { kind: 'text', text };
  if (text === null) return { kind: 'formula-without-value' };
  // A formula's error is stored as a text of its own type.
  return /^(?:#[A-Z]|Err:)/.test(text) ? { kind: 'error', error: cellError(text) } : { kind: 'text', text };
}

function paragraphs(xml: XmlScanner, styles: OdsStyles): readonly TextRun[] | null {
  const level = xml.depth;
  let runs: TextRun[] | null = null;
  while (xml.nextChild(level)) {
    if (xml.name !== P) continue;
    if (runs === null) runs = [];
    else runs.push({ text: '\n' });
    readInline(xml, styles, {}, runs);
  }
  return runs;
}

function readInline(xml: XmlScanner, styles: OdsStyles, look: Pick<TextRun, 'struck'>, runs: TextRun[]): void {
  const add = (text: string): void => {
    runs.push({ text, ...look });
  };
  xml.mixed(add, () => {
    const { name } = xml;
    if (name === SPAN || name === LINK) {
      const struck = styles.isStruckText(xml.attribute(STYLE_NAME));
      readInline(xml, styles, struck === undefined ? look : { struck }, runs);
      return;
    }
    const count = name === SPACES ? Math.min(Number(xml.attribute(COUNT) ?? 1), MOST_SPACES) : 0;
    xml.pass();
    if (name === SPACES) add(' '.repeat(count >= 0 ? count : 0));
    else if (name === TAB) add('\t');
    else if (name === LINE_BREAK) add('\n');
  });
}

/** "PT08H30M00S" as a share of a day; NaN for anything else. */
function daysOfDuration(text: string): number {
  const match = /^(-?)PT?(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?$/.exec(text);
  if (!match) return NaN;
  const [hours, minutes, seconds] = match.slice(2).map((part: string | undefined) => Number(part ?? 0));
  const days = ((hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0)) / 86_400;
  return match[1] === '-' ? -days : days;
}
