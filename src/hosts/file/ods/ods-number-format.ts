import { nameCode, prefixedCode } from '../xml/name-code';
import type { XmlScanner } from '../xml/xml-scanner';

const TEXT = nameCode('text');
const NUMBER = nameCode('number');
const SCIENTIFIC = nameCode('scientific-number');
const FRACTION = nameCode('fraction');
const CURRENCY = nameCode('currency-symbol');
const TEXT_CONTENT = nameCode('text-content');
const DECIMALS = prefixedCode('decimal-places');
const GROUPING = prefixedCode('grouping');
const STYLE = prefixedCode('style');
const TEXTUAL = prefixedCode('textual');
const OVERFLOW = prefixedCode('truncate-on-overflow');

const LONG = nameCode('long');
const MAX_DECIMALS = 30;
// Short and long form.
const UNITS: ReadonlyMap<number, readonly [string, string]> = new Map([
  [nameCode('year'), ['yy', 'yyyy']],
  [nameCode('month'), ['m', 'mm']],
  [nameCode('day'), ['d', 'dd']],
  [nameCode('day-of-week'), ['ddd', 'dddd']],
  [nameCode('hours'), ['h', 'hh']],
  [nameCode('minutes'), ['m', 'mm']],
  [nameCode('seconds'), ['s', 'ss']],
  [nameCode('am-pm'), ['AM/PM', 'AM/PM']],
]);

/**
 * The data style just opened as a US English format code; undefined for General. Its main form only: colours and
 * the forms for negative numbers are left out.
 */
export function readOdsNumberFormat(xml: XmlScanner): string | undefined {
  const level = xml.depth;
  const isDuration = xml.attribute(OVERFLOW) === 'false';
  let format = '';
  let isGeneral = true;
  while (xml.nextChild(level)) {
    const unit = UNITS.get(xml.name);
    if (xml.name === TEXT) {
      const text = xml.text();
      if (text !== '') format += /^[\s/:.,%()-]+$/.test(text) ? text : `"${text.replaceAll('"', '')}"`;
    } else if (unit) {
      const code = unit[isLong(xml) ? 1 : 0];
      const shown = xml.attributes.isTrue(TEXTUAL) ? (isLong(xml) ? 'mmmm' : 'mmm') : code;
      format += isDuration && format === '' ? `[${shown}]` : shown;
    } else if (xml.name === NUMBER) {
      isGeneral &&= xml.attribute(DECIMALS) === null;
      format += digits(xml);
      continue;
    } else if (xml.name === SCIENTIFIC) format += `${digits(xml)}E+00`;
    else if (xml.name === FRACTION) format += '# ?/?';
    else if (xml.name === TEXT_CONTENT) format += '@';
    else if (xml.name === CURRENCY) format += `"${xml.text()}"`;
    else continue;
    isGeneral = false;
  }
  return isGeneral ? undefined : format;
}

function isLong(xml: XmlScanner): boolean {
  const index = xml.attributes.find(STYLE);
  return index >= 0 && xml.attributes.valueCode(index) === LONG;
}

function digits(xml: XmlScanner): string {
  const decimals = Math.min(Number(xml.attribute(DECIMALS)) || 0, MAX_DECIMALS);
  const whole = xml.attributes.isTrue(GROUPING) ? '#,##0' : '0';
  return decimals > 0 ? `${whole}.${'0'.repeat(decimals)}` : whole;
}
