import { formatAddress } from '../../../core/model/address';
import type { CellValue } from '../../../core/model/cell-value';
import { DAYS_1904 } from '../../../core/model/plain-date';
import { keyAddress, type CellData } from '../../../core/model/sheet-data';
import { cellError } from '../../../core/model/cell-error';
import { serialFromIso } from '../date-serial';
import { nameCode } from '../xml/name-code';
import { numberFromText, parseCount, parseNumber } from '../xml/xml-numbers';
import type { XmlScanner } from '../xml/xml-scanner';
import { decodeEscapes } from '../xml/xml-text';
import { FormulaReader } from './formula-reader';
import { readStringItem } from './rich-text';
import type { SheetContext } from './sheet-context';
import { styleAt, type CellStyle } from './styles';

const V = nameCode('v');
const F = nameCode('f');
const IS = nameCode('is');
const S = nameCode('s');
const T = nameCode('t');

// Values of the attribute `t`.
const NUMBER = nameCode('n');
const SHARED_STRING = nameCode('s');
const STRING = nameCode('str');
const INLINE_STRING = nameCode('inlineStr');
const BOOLEAN = nameCode('b');
const ERROR = nameCode('e');
const DATE = nameCode('d');

const WITHOUT_VALUE: CellValue = { kind: 'formula-without-value' };

/** Reads the cells of one sheet. */
export class CellReader {
  readonly formulas: FormulaReader;
  private readonly xml: XmlScanner;
  private readonly context: SheetContext;
  // What the cell at hand says, as it is found.
  private value: CellValue | null = null;
  private font: string | undefined;

  constructor(xml: XmlScanner, context: SheetContext) {
    this.xml = xml;
    this.context = context;
    this.formulas = new FormulaReader(xml, context.budget);
  }

  /** The cell (`c`) just opened, which stands at `key`; null when it holds nothing. */
  read(key: number): CellData | null {
    const { xml } = this;
    const type = this.type();
    const style = this.style(key);
    const level = xml.depth;
    let formula: string | null = null;
    this.forget();
    while (xml.nextChild(level)) {
      if (xml.name === V) this.readValue(type, style, key);
      else if (xml.name === F) formula = this.formulas.read(key);
      else if (xml.name === IS) this.readInline();
    }
    if (formula === null && this.isEmptyText()) return null;
    const value = this.value ?? (formula === null ? null : WITHOUT_VALUE);
    return value && cellData(value, formula, style.numberFormat, this.font ?? style.fontName);
  }

  private forget(): void {
    this.value = null;
    this.font = undefined;
  }

  private type(): number {
    const index = this.xml.attributes.find(T);
    return index < 0 ? NUMBER : this.xml.attributes.valueCode(index);
  }

  private style(key: number): CellStyle {
    const { xml } = this;
    const index = xml.attributes.find(S);
    const style = index < 0 ? 0 : parseCount(xml.bytes, xml.attributes.from(index), xml.attributes.to(index));
    if (style < 0) throw this.broken(key);
    return styleAt(this.context.styles, style);
  }

  private readInline(): void {
    const { text, font } = readStringItem(this.xml);
    this.value = { kind: 'text', text };
    this.font = font;
  }

  private readValue(type: number, style: CellStyle, key: number): void {
    const { xml } = this;
    xml.content();
    const { contentFrom: from, contentTo: to, contentText: text } = xml;
    if (type === STRING || type === INLINE_STRING) {
      this.value = { kind: 'text', text: decodeEscapes(xml.contentAsText()) };
    } else if (text === null ? from === to : text.trim() === '') {
      // A formula that was saved without its value, or no value at all.
    } else if (type === NUMBER) {
      const number = text === null ? parseNumber(xml.bytes, from, to) : numberFromText(text);
      if (Number.isNaN(number)) throw this.broken(key);
      this.value = style.isDate
        ? { kind: 'date', serial: this.context.date1904 ? number + DAYS_1904 : number }
        : { kind: 'number', value: number };
    } else if (type === SHARED_STRING) {
      const index = text === null ? parseCount(xml.bytes, from, to) : numberFromText(text);
      const value = this.context.strings.values[index];
      if (!value) throw this.broken(key);
      this.value = value;
      this.font = this.context.strings.fonts.get(index);
    } else this.value = this.rareValue(type, xml.contentAsText().trim(), key);
  }

  private rareValue(type: number, text: string, key: number): CellValue {
    if (type === ERROR) return { kind: 'error', error: cellError(text) };
    if (type === BOOLEAN && /^(?:[01]|true|false)$/.test(text)) {
      return { kind: 'boolean', value: text === '1' || text === 'true' };
    }
    const serial = type === DATE ? serialFromIso(text) : null;
    if (serial === null) throw this.broken(key);
    return { kind: 'date', serial };
  }

  private isEmptyText(): boolean {
    return this.value?.kind === 'text' && this.value.text === '';
  }

  private broken(key: number): Error {
    return this.xml.broken(formatAddress(keyAddress(key)));
  }
}

function cellData(
  value: CellValue,
  formula: string | null,
  numberFormat: string | undefined,
  fontName: string | undefined,
): CellData {
  // Written out: the reader makes one of these for every cell, and spreading costs more than parsing the cell.
  if (formula === null || formula === '') {
    if (numberFormat === undefined) return fontName === undefined ? { value } : { value, fontName };
    return fontName === undefined ? { value, numberFormat } : { value, numberFormat, fontName };
  }
  if (numberFormat === undefined) return fontName === undefined ? { value, formula } : { value, formula, fontName };
  return fontName === undefined ? { value, formula, numberFormat } : { value, formula, numberFormat, fontName };
}
