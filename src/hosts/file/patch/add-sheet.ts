import { nameCode, prefixedCode } from '../xml/name-code';
import { xmlText } from '../write-xml';
import type { XmlScanner } from '../xml/xml-scanner';
import { opened, openTag, prefixOf, withAttribute, withoutAttributes, type Splice } from './splice';

const SHEETS = nameCode('sheets');
const SHEET = nameCode('sheet');
const SHEET_ID = nameCode('sheetId');
const RELATIONSHIP_ID = prefixedCode('id');
const ID = nameCode('Id');
const PART_NAME = nameCode('PartName');

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** A sheet behind the last of the workbook part: written like that one, in whatever way the program writes its own. */
export function spliceNewSheet(xml: XmlScanner, name: string, relationship: string): readonly Splice[] {
  xml.root();
  while (xml.nextChild(1)) {
    if (xml.name !== SHEETS) continue;
    let pattern: { readonly tag: string; readonly end: number } | null = null;
    let highest = 0;
    while (xml.nextChild(2)) {
      if (xml.name !== SHEET) continue;
      highest = Math.max(highest, Number(xml.attribute(SHEET_ID) ?? 0));
      const tag = openTag(xml);
      const isUsual = xml.attribute(RELATIONSHIP_ID) !== null;
      xml.pass();
      if (isUsual) pattern = { tag, end: xml.position };
    }
    const idName = pattern && /\s([^\s=<>/]+:id)\s*=/.exec(pattern.tag)?.[1];
    if (!pattern || idName === undefined || idName === null) throw xml.broken();
    const plain = withoutAttributes(pattern.tag, ['state']);
    const named = withAttribute(plain, 'name', xmlText(name));
    const numbered = withAttribute(named, 'sheetId', String(highest + 1));
    return [{ from: pattern.end, to: pattern.end, text: closed(withAttribute(numbered, idName, relationship)) }];
  }
  throw xml.broken();
}

/** A relationship to the new part, written like the one to another sheet, under an id that is not taken. */
export function spliceNewRelationship(
  xml: XmlScanner,
  like: string,
  target: string,
): { readonly splices: readonly Splice[]; readonly id: string } {
  const ids = new Set<string>();
  let pattern: { readonly tag: string; readonly end: number } | null = null;
  xml.root();
  while (xml.nextChild(1)) {
    const id = xml.attribute(ID) ?? '';
    const tag = openTag(xml);
    xml.pass();
    ids.add(id);
    if (id === like) pattern = { tag, end: xml.position };
  }
  if (!pattern) throw xml.broken();
  let number = ids.size + 1;
  while (ids.has(`rId${String(number)}`)) number++;
  const id = `rId${String(number)}`;
  const text = closed(withAttribute(withAttribute(pattern.tag, 'Id', id), 'Target', target));
  return { splices: [{ from: pattern.end, to: pattern.end, text }], id };
}

/** The content type of the new part, at the end of the list. */
export function spliceNewContentType(xml: XmlScanner, part: string): readonly Splice[] {
  xml.root();
  const [from, to, tag, isEmpty] = [xml.tagFrom, xml.position, openTag(xml), xml.isSelfClosed];
  const prefix = prefixOf(tag);
  const text = `<${prefix}Override PartName="/${xmlText(part)}" ContentType="${CONTENT_TYPE}"/>`;
  if (isEmpty) return [{ from, to, text: `${opened(tag)}${text}</${prefix}Types>` }];
  while (xml.nextChild(1)) {
    if (xml.attribute(PART_NAME)?.toLowerCase() === `/${part}`.toLowerCase()) return [];
    xml.pass();
  }
  return [{ from: xml.tagFrom, to: xml.tagFrom, text }];
}

function closed(tag: string): string {
  return tag.replace(/\s*\/?>$/, '/>');
}
