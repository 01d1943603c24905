import { formatAddress } from '../../../core/model/address';
import type { CellValue } from '../../../core/model/cell-value';
import { DAYS_1904 } from '../../../core/model/plain-date';
import { keyAddress, type CellData } from '../../../core/model/sheet-data';
import { cellError } from '../../../core/model/cell-error';
import { cutText } from '../cell-text';
import { serialFromIso, shareOfDay } from '../date-serial';
import { nameCode } from '../xml/name-code';
import type { XmlAttributes } from '../xml/xml-attributes';
import { numberFromText, parseCount, parseNumber } from '../xml/xml-numbers';
import type { XmlScanner } from '../xml/xml-scanner';
import { decodeEscapes } from '../xml/xml-text';
import { FormulaReader } from './formula-reader';
import { readStringItem, unstruckText, type RunLooks } from './rich-text';
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
  private looks: RunLooks | null = null;
  private isCut = false;

  constructor(xml: XmlScanner, context: SheetContext) {
    this.xml = xml;
    this.context = context;
    this.formulas = new FormulaReader(xml, context.budget);
  }

  /** Whether the text of the cell last read was longer than a cell holds. */
  get hasCutText(): boolean {
    return this.isCut;
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
    if (!value) return null;
    const cell = cellData(value, formula, style.numberFormat, this.looks?.font ?? style.fontName);
    if (!style.isStruck && !style.isSameColor && this.looks === null) return cell;
    const unstruck = this.looks ? unstruckText(this.looks.runs, style.isStruck) : style.isStruck ? '' : undefined;
    return {
      ...cell,
      ...(unstruck !== undefined && { unstruck }),
      ...(style.isSameColor && !this.looks && { sameColor: true }),
    };
  }

  private forget(): void {
    this.value = null;
    this.looks = null;
    this.isCut = false;
  }

  private type(): number {
    const { attributes } = this.xml;
    const index = attributes.find(T);
    return isAbsent(attributes, index) ? NUMBER : attributes.valueCode(index);
  }

  private style(key: number): CellStyle {
    const { bytes, attributes } = this.xml;
    const index = attributes.find(S);
    const style = isAbsent(attributes, index) ? 0 : parseCount(bytes, attributes.from(index), attributes.to(index));
    if (style < 0) throw this.broken(key);
    return styleAt(this.context.styles, style);
  }

  private readInline(): void {
    const { text, looks, isCut } = readStringItem(this.xml);
    this.isCut = isCut;
    this.value = { kind: 'text', text };
    this.looks = looks;
  }

  private readValue(type: number, style: CellStyle, key: number): void {
    const { xml } = this;
    xml.content();
    const { contentFrom: from, contentTo: to, contentText: text } = xml;
    if (type === STRING || type === INLINE_STRING) {
      const written = decodeEscapes(xml.contentAsText());
      const cut = cutText(written);
      this.isCut = cut !== null;
      this.value = { kind: 'text', text: cut ?? written };
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
      this.looks = this.context.strings.looks.get(index) ?? null;
      this.isCut = this.context.strings.cut.has(index);
    } else this.value = this.rareValue(type, xml.contentAsText().trim(), key);
  }

  private rareValue(type: number, text: string, key: number): CellValue {
    if (type === ERROR) return { kind: 'error', error: cellError(text) };
    if (type === BOOLEAN && /^(?:[01]|true|false)$/.test(text)) {
      return { kind: 'boolean', value: text === '1' || text === 'true' };
    }
    const serial = type === DATE ? serialFromIso(text) : null;
    if (serial !== null) return { kind: 'date', serial };
    const share = type === DATE ? shareOfDay(text) : null;
    if (share === null) throw this.broken(key);
    return { kind: 'number', value: share };
  }

  private isEmptyText(): boolean {
    return this.value?.kind === 'text' && this.value.text === '';
  }

  private broken(key: number): Error {
    return this.xml.broken(formatAddress(keyAddress(key)));
  }
}

/** Some programs write an attribute they have nothing to say in. */
function isAbsent(attributes: XmlAttributes, index: number): boolean {
  return index < 0 || attributes.from(index) === attributes.to(index);
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
