import { nameCode } from '../xml/name-code';
import type { XmlScanner } from '../xml/xml-scanner';
import { opened, openTag, prefixOf, type Splice } from './splice';

const COLS = nameCode('cols');
const COL = nameCode('col');
const MAX = nameCode('max');
const SHEET_DATA = nameCode('sheetData');

/**
 * Widths (in characters, by 0-based column) for columns right of all that have one. A column that the sheet tells of in
 * any way stays as it is.
 */
export function spliceWidths(xml: XmlScanner, widths: ReadonlyMap<number, number>): readonly Splice[] {
  xml.root();
  const prefix = prefixOf(openTag(xml));
  const columns = (after: number): string =>
    [...widths]
      .filter(([column]) => column + 1 > after)
      .sort(([a], [b]) => a - b)
      .map(([column, width]) => {
        const number = String(column + 1);
        return `<${prefix}col min="${number}" max="${number}" width="${(width + 5 / 7).toFixed(4)}" customWidth="1"/>`;
      })
      .join('');
  while (xml.nextChild(1)) {
    const [from, to, tag, isEmpty] = [xml.tagFrom, xml.position, openTag(xml), xml.isSelfClosed];
    if (xml.name === SHEET_DATA) return [{ from, to: from, text: `<${prefix}cols>${columns(0)}</${prefix}cols>` }];
    if (xml.name !== COLS) {
      xml.pass();
      continue;
    }
    let last = 0;
    while (xml.nextChild(2)) if (xml.name === COL) last = Math.max(last, Number(xml.attribute(MAX) ?? 0));
    const text = columns(last);
    if (text === '') return [];
    if (isEmpty) return [{ from, to, text: `${opened(tag)}${text}</${prefix}cols>` }];
    return [{ from: xml.tagFrom, to: xml.tagFrom, text }];
  }
  throw xml.broken();
}
