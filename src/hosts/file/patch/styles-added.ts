import { RECORD_LOOK } from '../../../core/report/record-look';
import type { CellLook } from '../../../core/report/style-roles';
import { alignmentXml, BORDER, fillXml, fontXml } from '../write-styles';
import { nameCode } from '../xml/name-code';
import type { XmlScanner } from '../xml/xml-scanner';
import { opened, openTag, prefixOf, withAttribute, type Splice } from './splice';

/** Cell formats of a sheet of records, by what they are for. */
export type RecordStyles = Readonly<Record<keyof typeof RECORD_LOOK, number>>;

/** "@", which the format has built in. */
const TEXT_FORMAT = 49;
const LISTS = ['fonts', 'fills', 'borders', 'cellXfs'] as const;
type List = (typeof LISTS)[number];

interface FoundList {
  readonly from: number;
  readonly to: number;
  readonly tag: string;
  readonly count: number;
  /** Where new items go; null in a list like `<fonts/>`. */
  readonly end: number | null;
}

/**
 * Adds the formats of a sheet of records behind those of the workbook, none of which is changed. Null where a list is
 * missing that they would have to stand in.
 */
export function spliceRecordStyles(
  xml: XmlScanner,
): { readonly splices: readonly Splice[]; readonly styles: RecordStyles } | null {
  xml.root();
  const prefix = prefixOf(openTag(xml));
  const lists = readLists(xml);
  const added = new Map<List, string[]>(LISTS.map((list) => [list, []]));
  const add = (list: List, item: string): number => {
    const items = added.get(list) ?? [];
    const known = items.indexOf(item);
    return (lists.get(list)?.count ?? 0) + (known >= 0 ? known : items.push(item) - 1);
  };
  const format = (look: CellLook): number => {
    const font = add('fonts', fontXml(look));
    const fill = look.fill === undefined ? 0 : add('fills', fillXml(look.fill));
    const border = look.bordered === true ? add('borders', BORDER) : 0;
    const numbers = look.format === undefined ? 0 : TEXT_FORMAT;
    return add(
      'cellXfs',
      `<xf numFmtId="${String(numbers)}" fontId="${String(font)}" fillId="${String(fill)}" borderId="${String(border)}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignmentXml(look)}</xf>`,
    );
  };
  const { title, hint, caption, entry } = RECORD_LOOK;
  const styles = { title: format(title), hint: format(hint), caption: format(caption), entry: format(entry) };
  if (LISTS.some((list) => !lists.has(list))) return null;
  const splices = LISTS.flatMap((list) => appended(lists.get(list), added.get(list) ?? [], prefix, list));
  return { splices, styles };
}

function readLists(xml: XmlScanner): ReadonlyMap<List, FoundList> {
  const names = new Map(LISTS.map((list) => [nameCode(list), list]));
  const found = new Map<List, FoundList>();
  while (xml.nextChild(1)) {
    const list = names.get(xml.name);
    if (list === undefined) continue;
    const [from, to, tag, isEmpty] = [xml.tagFrom, xml.position, openTag(xml), xml.isSelfClosed];
    let count = 0;
    while (xml.nextChild(2)) count++;
    found.set(list, { from, to, tag, count, end: isEmpty ? null : xml.tagFrom });
  }
  return found;
}

function appended(
  list: FoundList | undefined,
  items: readonly string[],
  prefix: string,
  name: List,
): readonly Splice[] {
  if (!list || items.length === 0) return [];
  const { from, to, count, end } = list;
  const tag = withAttribute(list.tag, 'count', String(count + items.length));
  const text = items.join('').replace(/<(\/?)(?=[a-z])/gi, `<$1${prefix}`);
  if (end === null) return [{ from, to, text: `${opened(tag)}${text}</${prefix}${name}>` }];
  return [
    { from, to, text: tag },
    { from: end, to: end, text },
  ];
}
