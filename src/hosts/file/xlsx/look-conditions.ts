import { formatAddress, parseRange, type CellRange } from '../../../core/model/address';
import type { CellLook, ConditionalLook } from '../../../core/model/workbook-look';
import { nameCode } from '../xml/name-code';
import type { XmlScanner } from '../xml/xml-scanner';
import { readBorders, readFont } from './look-styles';
import { readColor } from './theme-colors';

const DXFS = nameCode('dxfs');
const FONT = nameCode('font');
const FILL = nameCode('fill');
const BORDER = nameCode('border');
const FG_COLOR = nameCode('fgColor');
const BG_COLOR = nameCode('bgColor');
const SQREF = nameCode('sqref');
const CF_RULE = nameCode('cfRule');
const FORMULA = nameCode('formula');
const TYPE = nameCode('type');
const OPERATOR = nameCode('operator');
const DXF_ID = nameCode('dxfId');
const PRIORITY = nameCode('priority');
const STOP_IF_TRUE = nameCode('stopIfTrue');

/** Kinds of rules whose formula says it all. */
const BY_FORMULA = /^(?:expression|(?:not)?contains(?:Text|Blanks|Errors)|beginsWith|endsWith)$/i;
const SIGNS: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
};

export interface RankedCondition extends ConditionalLook {
  readonly priority: number;
}

/** The looks of a styles part that conditions name. */
export function readConditionLooks(xml: XmlScanner | null, theme: readonly string[]): readonly Partial<CellLook>[] {
  const looks: Partial<CellLook>[] = [];
  if (!xml) return looks;
  xml.root();
  while (xml.nextChild(1)) {
    if (xml.name !== DXFS) continue;
    while (xml.nextChild(2)) looks.push(readLook(xml, theme));
  }
  return looks;
}

function readLook(xml: XmlScanner, theme: readonly string[]): Partial<CellLook> {
  let look: Partial<CellLook> = {};
  while (xml.nextChild(3)) {
    if (xml.name === FONT) look = { ...look, ...readFont(xml, theme) };
    else if (xml.name === BORDER) look = { ...look, borders: readBorders(xml, theme) };
    else if (xml.name === FILL) {
      const fill = readFill(xml, theme);
      if (fill !== undefined) look = { ...look, fill };
    }
  }
  return look;
}

/** Here, unlike in a cell's own style, the ground is the colour of a solid fill. */
function readFill(xml: XmlScanner, theme: readonly string[]): string | undefined {
  let [ground, main]: (string | undefined)[] = [];
  while (xml.nextChild(4)) {
    while (xml.nextChild(5)) {
      if (xml.name === BG_COLOR) ground = readColor(xml, theme);
      else if (xml.name === FG_COLOR) main = readColor(xml, theme);
    }
  }
  return ground ?? main;
}

/** The `conditionalFormatting` just opened; rules that look at more than one value (bars, scales, ranks) are passed over. */
export function readConditions(xml: XmlScanner): readonly RankedCondition[] {
  const ranges = (xml.attribute(SQREF) ?? '').split(/\s+/).flatMap((text) => parseRange(text) ?? []);
  const found: RankedCondition[] = [];
  while (xml.nextChild(2)) {
    if (xml.name !== CF_RULE) continue;
    const type = xml.attribute(TYPE) ?? '';
    const operator = xml.attribute(OPERATOR) ?? '';
    const look = Number(xml.attribute(DXF_ID) ?? NaN);
    const priority = Number(xml.attribute(PRIORITY) ?? 0);
    const stops = xml.attributes.isTrue(STOP_IF_TRUE);
    const texts: string[] = [];
    while (xml.nextChild(3)) if (xml.name === FORMULA) texts.push(xml.text());
    const formulas = BY_FORMULA.test(type)
      ? texts.slice(0, 1)
      : type === 'cellIs'
        ? comparisons(ranges, operator, texts)
        : [];
    if (ranges.length > 0 && formulas.length > 0 && Number.isInteger(look)) {
      found.push({ ranges, formulas, look, stops, priority });
    }
  }
  return found;
}

function comparisons([range]: readonly CellRange[], operator: string, [a, b]: readonly string[]): readonly string[] {
  if (!range || a === undefined) return [];
  const cell = formatAddress(range.from);
  const sign = SIGNS[operator];
  if (sign !== undefined) return [`${cell}${sign}(${a})`];
  if (b === undefined) return [];
  if (operator === 'notBetween') return [`${cell}<(${a})`, `${cell}>(${b})`];
  return operator === 'between' ? [`IF(${cell}>=(${a}),${cell}<=(${b}))`] : [];
}
