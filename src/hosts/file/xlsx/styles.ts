import { isDateFormat } from '../../../core/model/date-format';
import { nameCode } from '../xml/name-code';
import type { XmlScanner } from '../xml/xml-scanner';
import { BUILTIN_FORMATS } from './builtin-formats';
import { readFills } from './look-styles';
import { isOn } from './rich-text';
import { OFFICE_THEME, readColor } from './theme-colors';

/** How the cells of one style look, as far as it matters for what they hold. */
export interface CellStyle {
  /** US English code; undefined for General. */
  readonly numberFormat: string | undefined;
  readonly fontName: string | undefined;
  readonly isDate: boolean;
  /** Whether its text is struck through. */
  readonly isStruck: boolean;
  /** Whether the font has the colour of the ground. A theme is taken for the usual one: the same reference is the same colour. */
  readonly isSameColor: boolean;
}

type Font = Pick<CellStyle, 'fontName' | 'isStruck'> & { readonly color: string | undefined };
type NumberFormat = Pick<CellStyle, 'numberFormat' | 'isDate'>;

const GENERAL: NumberFormat = { numberFormat: undefined, isDate: false };
const PLAIN: CellStyle = { ...GENERAL, fontName: undefined, isStruck: false, isSameColor: false };
const WHITE = '#ffffff';

const NUM_FMTS = nameCode('numFmts');
const FONTS = nameCode('fonts');
const FONT = nameCode('font');
const NAME = nameCode('name');
const STRIKE = nameCode('strike');
const CELL_XFS = nameCode('cellXfs');
const NUM_FMT_ID = nameCode('numFmtId');
const FONT_ID = nameCode('fontId');
const FILLS = nameCode('fills');
const FILL_ID = nameCode('fillId');
const COLOR = nameCode('color');
const FORMAT_CODE = nameCode('formatCode');
const VAL = nameCode('val');

/** Cell styles of a styles part, by the index that cells name. */
export function readStyles(xml: XmlScanner): readonly CellStyle[] {
  const formats = new Map<number, NumberFormat>();
  const fonts: Font[] = [];
  let fills: readonly (string | undefined)[] = [];
  const styles: CellStyle[] = [];
  xml.root();
  while (xml.nextChild(1)) {
    if (xml.name === NUM_FMTS) readFormats(xml, formats);
    else if (xml.name === FONTS) readFonts(xml, fonts);
    else if (xml.name === FILLS) fills = readFills(xml, OFFICE_THEME);
    else if (xml.name === CELL_XFS) readCellStyles(xml, formats, fonts, fills, styles);
  }
  return styles;
}

/** The style a cell names; cells without one have the first. */
export function styleAt(styles: readonly CellStyle[], index: number): CellStyle {
  return styles[index] ?? PLAIN;
}

function readFormats(xml: XmlScanner, formats: Map<number, NumberFormat>): void {
  const level = xml.depth;
  while (xml.nextChild(level)) {
    const code = xml.attribute(FORMAT_CODE);
    if (code !== null) formats.set(Number(xml.attribute(NUM_FMT_ID)), numberFormat(code));
  }
}

function numberFormat(code: string | undefined): NumberFormat {
  if (code === undefined || code.toLowerCase() === 'general') return GENERAL;
  return { numberFormat: code, isDate: isDateFormat(code) };
}

function readFonts(xml: XmlScanner, fonts: Font[]): void {
  const level = xml.depth;
  while (xml.nextChild(level)) {
    if (xml.name !== FONT) continue;
    let fontName: string | undefined;
    let isStruck = false;
    let color: string | undefined;
    while (xml.nextChild(level + 1)) {
      if (xml.name === NAME) fontName = xml.attribute(VAL) ?? undefined;
      else if (xml.name === STRIKE) isStruck = isOn(xml);
      else if (xml.name === COLOR) color = readColor(xml, OFFICE_THEME);
    }
    fonts.push({ fontName, isStruck, color });
  }
}

function readCellStyles(
  xml: XmlScanner,
  formats: ReadonlyMap<number, NumberFormat>,
  fonts: readonly Font[],
  fills: readonly (string | undefined)[],
  styles: CellStyle[],
): void {
  const level = xml.depth;
  while (xml.nextChild(level)) {
    const id = Number(xml.attribute(NUM_FMT_ID) ?? 0);
    const format = formats.get(id) ?? numberFormat(BUILTIN_FORMATS[id]);
    const { color, ...font } = fonts[Number(xml.attribute(FONT_ID) ?? 0)] ?? { color: undefined };
    const ground = fills[Number(xml.attribute(FILL_ID) ?? 0)] ?? WHITE;
    styles.push({ ...PLAIN, ...format, ...font, isSameColor: color === ground });
  }
}
