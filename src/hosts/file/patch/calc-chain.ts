import { nameCode } from '../xml/name-code';
import type { XmlScanner } from '../xml/xml-scanner';
import { openTag, withAttribute, type Splice } from './splice';

const C = nameCode('c');
const R = nameCode('r');
const I = nameCode('i');

/**
 * Takes cells that lost their formula out of the chain of calculation: Excel calls a file damaged whose chain names a
 * cell without one. `isGone` is asked by the sheet's id and the address. Null when the chain would be empty, which the
 * format does not allow: then the part has to go.
 */
export function spliceCalcChain(
  xml: XmlScanner,
  isGone: (sheetId: string, address: string) => boolean,
): readonly Splice[] | null {
  const splices: Splice[] = [];
  let sheetId = '';
  let lostId = false;
  let left = 0;
  xml.root();
  while (xml.nextChild(1)) {
    if (xml.name !== C) continue;
    const [from, tag] = [xml.tagFrom, openTag(xml)];
    const own = xml.attribute(I);
    sheetId = own ?? sheetId;
    const address = xml.attribute(R) ?? '';
    xml.pass();
    if (isGone(sheetId, address)) {
      splices.push({ from, to: xml.position, text: '' });
      // A cell without a sheet is on that of the one before it: what a cell that goes has said, the next has to say.
      lostId ||= own !== null;
      continue;
    }
    left++;
    if (lostId && own === null) splices.push({ from, to: from + tag.length, text: withAttribute(tag, 'i', sheetId) });
    lostId = false;
  }
  return left === 0 && splices.length > 0 ? null : splices;
}
