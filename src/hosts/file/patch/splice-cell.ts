import { formatAddress, formatRange } from '../../../core/model/address';
import type { CellValue } from '../../../core/model/cell-value';
import { keyAddress } from '../../../core/model/sheet-data';
import { cellText, xmlText } from '../write-xml';
import { nameCode } from '../xml/name-code';
import type { XmlScanner } from '../xml/xml-scanner';
import type { CellEdit, SharedMaster } from './cell-edit';
import { opened, openTag, prefixOf, textOf, withAttribute, withoutAttributes, type Splice } from './splice';

const F = nameCode('f');

/** What goes with the value: its type, and metadata that a typed value has not (spilled arrays, rich values, readings). */
const OF_THE_VALUE = ['t', 'cm', 'vm', 'ph'];

/** Patches the cell (`c`) just opened and goes past it. Its address, style and all it has besides stay. */
export function spliceCell(xml: XmlScanner, edit: CellEdit): Splice {
  const from = xml.tagFrom;
  const tag = openTag(xml);
  const prefix = prefixOf(tag);
  const level = xml.depth;
  let formula: Splice | null = null;
  while (xml.nextChild(level)) {
    if (xml.name !== F) continue;
    const start = xml.tagFrom;
    const open = openTag(xml);
    xml.pass();
    const isMaster = edit.kind === 'formula' && edit.master !== undefined;
    const text = isMaster ? masterFormula(open, prefix, edit.master) : textOf(xml, start, xml.position);
    formula = { from: start, to: xml.position, text };
  }
  const to = xml.position;
  if (edit.kind === 'value') {
    const plain = withoutAttributes(tag, OF_THE_VALUE);
    const styled = edit.style === undefined ? plain : withAttribute(plain, 's', edit.style);
    return { from, to, text: cell(styled, prefix, '', edit.value) };
  }
  if (!formula) throw xml.broken();
  if (edit.cached === undefined) return formula;
  return { from, to, text: cell(withoutAttributes(tag, ['t', 'vm']), prefix, formula.text, edit.cached) };
}

/** A new cell. */
export function newCell(key: number, style: string | null, prefix: string, value: number | string | null): string {
  const address = formatAddress(keyAddress(key));
  return cell(`<${prefix}c r="${address}"${style === null ? '' : ` s="${style}"`}>`, prefix, '', value);
}

type Content = number | string | CellValue | null;

function cell(tag: string, prefix: string, formula: string, content: Content): string {
  const inside = (typed: string, content: string) => `${opened(typed)}${formula}${content}</${prefix}c>`;
  const stored = (type: string, value: string) =>
    inside(type === '' ? tag : withAttribute(tag, 't', type), `<${prefix}v>${value}</${prefix}v>`);
  if (typeof content === 'number') return stored('', String(content + 0));
  if (typeof content === 'string') {
    const text = `<${prefix}is><${prefix}t xml:space="preserve">${cellText(content)}</${prefix}t></${prefix}is>`;
    return inside(withAttribute(tag, 't', 'inlineStr'), text);
  }
  switch (content?.kind) {
    case 'number':
      return stored('', String(content.value));
    case 'text':
      return stored('str', cellText(content.text));
    case 'boolean':
      return stored('b', content.value ? '1' : '0');
    case 'error':
      return stored('e', content.error);
    case 'date':
      return stored('', String(content.serial));
    case undefined:
    case 'blank':
    case 'formula-without-value':
      return formula === '' ? tag.replace(/\s*\/?>$/, '/>') : inside(tag, '');
    default:
      return content satisfies never;
  }
}

function masterFormula(tag: string, prefix: string, { text, range }: SharedMaster): string {
  const formula = xmlText(text).replaceAll('&quot;', '"');
  return `${opened(withAttribute(tag, 'ref', formatRange(range)))}${formula}</${prefix}f>`;
}
