import { parseRange, type CellRange } from '../../../core/model/address';
import { nameCode } from '../xml/name-code';
import type { XmlScanner } from '../xml/xml-scanner';
import { openTag, withAttribute, type Splice } from './splice';

const CACHE_SOURCE = nameCode('cacheSource');
const WORKSHEET_SOURCE = nameCode('worksheetSource');
const SHEET = nameCode('sheet');
const REF = nameCode('ref');

/**
 * Has a pivot table take its data anew when the workbook is opened, if they come from cells that `isTouched`; a source
 * known by name alone is taken as touched. `xml`: the part that keeps the data it took last (pivotCacheDefinition).
 */
export function splicePivotRefresh(
  xml: XmlScanner,
  isTouched: (sheet: string, range: CellRange) => boolean,
): readonly Splice[] {
  xml.root();
  const [from, to, tag] = [xml.tagFrom, xml.position, openTag(xml)];
  while (xml.nextChild(1)) {
    if (xml.name !== CACHE_SOURCE) continue;
    while (xml.nextChild(2)) {
      if (xml.name !== WORKSHEET_SOURCE) continue;
      const sheet = xml.attribute(SHEET);
      const range = parseRange(xml.attribute(REF) ?? '');
      if (sheet !== null && range && !isTouched(sheet, range)) return [];
      const text = withAttribute(tag, 'refreshOnLoad', '1');
      return text === tag ? [] : [{ from, to, text }];
    }
  }
  return [];
}
