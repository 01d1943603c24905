import type { Border, BorderSide, CellLook } from '../../../core/model/workbook-look';
import { nameCode } from '../xml/name-code';
import type { XmlScanner } from '../xml/xml-scanner';
import { readAlignment } from './alignment';
import { BUILTIN_FORMATS } from './builtin-formats';
import { readColor } from './theme-colors';

type Look = { -readonly [Key in keyof CellLook]: CellLook[Key] };
type FontLook = Pick<Look, 'fontName' | 'fontSize' | 'bold' | 'italic' | 'underline' | 'strike' | 'color'>;
type Borders = NonNullable<CellLook['borders']>;

const NUM_FMTS = nameCode('numFmts');
const FORMAT_CODE = nameCode('formatCode');
const NUM_FMT_ID = nameCode('numFmtId');
const FONTS = nameCode('fonts');
const FILLS = nameCode('fills');
const BORDERS = nameCode('borders');
const CELL_STYLE_XFS = nameCode('cellStyleXfs');
const CELL_XFS = nameCode('cellXfs');
const FONT_ID = nameCode('fontId');
const FILL_ID = nameCode('fillId');
const BORDER_ID = nameCode('borderId');
const XF_ID = nameCode('xfId');
const NAME = nameCode('name');
const SZ = nameCode('sz');
const B = nameCode('b');
const I = nameCode('i');
const U = nameCode('u');
const STRIKE = nameCode('strike');
const COLOR = nameCode('color');
const VAL = nameCode('val');
const PATTERN_FILL = nameCode('patternFill');
const PATTERN_TYPE = nameCode('patternType');
const FG_COLOR = nameCode('fgColor');
const STYLE = nameCode('style');
const ALIGNMENT = nameCode('alignment');
const PROTECTION = nameCode('protection');
const LOCKED = nameCode('locked');

const SIDES: Readonly<Record<number, BorderSide>> = {
  [nameCode('top')]: 'top',
  [nameCode('right')]: 'right',
  [nameCode('bottom')]: 'bottom',
  [nameCode('left')]: 'left',
  [nameCode('end')]: 'right',
  [nameCode('start')]: 'left',
};

/** Looks of a styles part, by the index that cells name; never empty. */
export function readLookStyles(xml: XmlScanner | null, theme: readonly string[]): readonly CellLook[] {
  const formats = new Map<number, string>();
  let fonts: readonly FontLook[] = [];
  let fills: readonly (string | undefined)[] = [];
  let borders: readonly Borders[] = [];
  const parents: boolean[] = [];
  const looks: CellLook[] = [];
  if (!xml) return [{ locked: true }];
  xml.root();
  while (xml.nextChild(1)) {
    if (xml.name === NUM_FMTS) readFormats(xml, formats);
    else if (xml.name === FONTS) fonts = each(xml, () => readFont(xml, theme));
    else if (xml.name === FILLS) fills = readFills(xml, theme);
    else if (xml.name === BORDERS) borders = each(xml, () => readBorders(xml, theme));
    else if (xml.name === CELL_STYLE_XFS) parents.push(...each(xml, () => readXf(xml).locked ?? true));
    else if (xml.name === CELL_XFS) {
      for (const { font, fill, border, format, parent, alignment, locked } of each(xml, () => readXf(xml))) {
        const look: Look = { ...fonts[font], ...alignment, locked: locked ?? parents[parent] ?? true };
        const numberFormat = formats.get(format) ?? BUILTIN_FORMATS[format];
        if (numberFormat !== undefined && numberFormat.toLowerCase() !== 'general') look.numberFormat = numberFormat;
        const color = fills[fill];
        if (color !== undefined) look.fill = color;
        const sides = borders[border];
        if (sides && Object.keys(sides).length > 0) look.borders = sides;
        looks.push(look);
      }
    }
  }
  return looks.length > 0 ? looks : [{ locked: true }];
}

function each<T>(xml: XmlScanner, read: () => T): T[] {
  const level = xml.depth;
  const found: T[] = [];
  while (xml.nextChild(level)) found.push(read());
  return found;
}

function readFormats(xml: XmlScanner, formats: Map<number, string>): void {
  const level = xml.depth;
  while (xml.nextChild(level)) {
    const code = xml.attribute(FORMAT_CODE);
    if (code !== null) formats.set(Number(xml.attribute(NUM_FMT_ID)), code);
  }
}

export function readFont(xml: XmlScanner, theme: readonly string[]): FontLook {
  const level = xml.depth;
  const font: FontLook = {};
  while (xml.nextChild(level)) {
    const value = xml.attribute(VAL);
    const isOn = value !== '0' && value !== 'false';
    if (xml.name === NAME && value !== null) font.fontName = value;
    else if (xml.name === SZ && Number(value) > 0) font.fontSize = Number(value);
    else if (xml.name === B && isOn) font.bold = true;
    else if (xml.name === I && isOn) font.italic = true;
    else if (xml.name === U && value !== 'none') font.underline = true;
    else if (xml.name === STRIKE && isOn) font.strike = true;
    else if (xml.name === COLOR) {
      const color = readColor(xml, theme);
      if (color !== undefined) font.color = color;
    }
  }
  return font;
}

/** The colours of the fills of a styles part, in their order. */
export function readFills(xml: XmlScanner, theme: readonly string[]): readonly (string | undefined)[] {
  return each(xml, () => readFill(xml, theme));
}

/** The colour of a solid fill; other patterns show their main colour. */
function readFill(xml: XmlScanner, theme: readonly string[]): string | undefined {
  const level = xml.depth;
  let color: string | undefined;
  while (xml.nextChild(level)) {
    if (xml.name !== PATTERN_FILL) continue;
    const type = xml.attribute(PATTERN_TYPE);
    if (type === null || type === 'none') continue;
    while (xml.nextChild(level + 1)) if (xml.name === FG_COLOR) color = readColor(xml, theme);
  }
  return color;
}

export function readBorders(xml: XmlScanner, theme: readonly string[]): Borders {
  const level = xml.depth;
  const borders: Partial<Record<BorderSide, Border>> = {};
  while (xml.nextChild(level)) {
    const side = SIDES[xml.name];
    const style = xml.attribute(STYLE);
    if (side === undefined || style === null || style === 'none') continue;
    let color: string | undefined;
    while (xml.nextChild(level + 1)) if (xml.name === COLOR) color = readColor(xml, theme);
    borders[side] = { ...lineOf(style), color: color ?? '#000000' };
  }
  return borders;
}

function lineOf(style: string): Pick<Border, 'width' | 'line'> {
  if (style === 'double') return { width: 3, line: 'double' };
  const width = style === 'thick' ? 3 : style.startsWith('medium') ? 2 : 1;
  return { width, line: style === 'dotted' || style === 'hair' ? 'dotted' : /dash/i.test(style) ? 'dashed' : 'solid' };
}

function readXf(xml: XmlScanner) {
  const number = (code: number): number => Number(xml.attribute(code) ?? 0);
  const [font, fill, border] = [number(FONT_ID), number(FILL_ID), number(BORDER_ID)];
  const [format, parent] = [number(NUM_FMT_ID), number(XF_ID)];
  const level = xml.depth;
  let alignment: Partial<CellLook> = {};
  let locked: boolean | undefined;
  while (xml.nextChild(level)) {
    if (xml.name === ALIGNMENT) alignment = readAlignment(xml);
    else if (xml.name === PROTECTION) locked = xml.attributes.find(LOCKED) < 0 || xml.attributes.isTrue(LOCKED);
  }
  return { font, fill, border, format, parent, alignment, locked };
}
