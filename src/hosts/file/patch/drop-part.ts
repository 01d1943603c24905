import { nameCode } from '../xml/name-code';
import type { XmlScanner } from '../xml/xml-scanner';
import type { Splice } from './splice';

const PART_NAME = nameCode('PartName');
const ID = nameCode('Id');

/** Takes a part out of the list of content types. */
export function spliceContentType(xml: XmlScanner, part: string): readonly Splice[] {
  return withoutChildren(xml, () => xml.attribute(PART_NAME)?.toLowerCase() === `/${part}`.toLowerCase());
}

/** Takes a relationship out of its part. */
export function spliceRelationship(xml: XmlScanner, id: string): readonly Splice[] {
  return withoutChildren(xml, () => xml.attribute(ID) === id);
}

function withoutChildren(xml: XmlScanner, isGone: () => boolean): readonly Splice[] {
  const splices: Splice[] = [];
  xml.root();
  while (xml.nextChild(1)) {
    const from = xml.tagFrom;
    const gone = isGone();
    xml.pass();
    if (gone) splices.push({ from, to: xml.position, text: '' });
  }
  return splices;
}
