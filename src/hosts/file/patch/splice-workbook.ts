import { nameCode } from '../xml/name-code';
import type { XmlScanner } from '../xml/xml-scanner';
import { openTag, prefixOf, withAttribute, type Splice } from './splice';

const CALC_PR = nameCode('calcPr');
const FULL_PRECISION = nameCode('fullPrecision');
/** Elements that the format wants before `calcPr`. */
const BEFORE = new Set(
  [
    'fileVersion',
    'fileSharing',
    'workbookPr',
    'workbookProtection',
    'bookViews',
    'sheets',
    'functionGroups',
    'externalReferences',
    'definedNames',
  ].map(nameCode),
);

/** Has the workbook calculated as a whole when it is opened. */
export function spliceCalcOnLoad(xml: XmlScanner): readonly Splice[] {
  xml.root();
  const prefix = prefixOf(openTag(xml));
  let after = xml.position;
  while (xml.nextChild(1)) {
    if (xml.name === CALC_PR) {
      const [from, to, tag] = [xml.tagFrom, xml.position, openTag(xml)];
      const text = withAttribute(tag, 'fullCalcOnLoad', '1');
      return text === tag ? [] : [{ from, to, text }];
    }
    const isBefore = BEFORE.has(xml.name);
    xml.pass();
    if (isBefore) after = xml.position;
  }
  return [{ from: after, to: after, text: `<${prefix}calcPr fullCalcOnLoad="1"/>` }];
}

/** Whether the workbook calculates with the digits it shows instead of those it holds. */
export function calculatesAsShown(xml: XmlScanner): boolean {
  xml.root();
  while (xml.nextChild(1)) {
    if (xml.name !== CALC_PR) continue;
    return xml.attributes.find(FULL_PRECISION) >= 0 && !xml.attributes.isTrue(FULL_PRECISION);
  }
  return false;
}
