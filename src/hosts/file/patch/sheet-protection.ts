import { protectionXml } from '../write-protection';
import { nameCode } from '../xml/name-code';
import type { XmlScanner } from '../xml/xml-scanner';
import { openTag, prefixOf, type Splice } from './splice';

const SHEET_DATA = nameCode('sheetData');
const SHEET_CALC_PR = nameCode('sheetCalcPr');
const SHEET_PROTECTION = nameCode('sheetProtection');
const SHEET = nameCode('sheet');

/** Closes a sheet against slips, without a password. One that is closed already stays as it is. */
export function spliceProtection(xml: XmlScanner): readonly Splice[] {
  xml.root();
  const prefix = prefixOf(openTag(xml));
  const text = protectionXml(prefix);
  let after: number | null = null;
  while (xml.nextChild(1)) {
    if (xml.name === SHEET_PROTECTION) {
      const [from, isClosed] = [xml.tagFrom, xml.attributes.isTrue(SHEET)];
      xml.pass();
      return isClosed ? [] : [{ from, to: xml.position, text }];
    }
    const isBefore = xml.name === SHEET_DATA || xml.name === SHEET_CALC_PR;
    xml.pass();
    if (isBefore) after = xml.position;
  }
  if (after === null) throw xml.broken();
  return [{ from: after, to: after, text }];
}
