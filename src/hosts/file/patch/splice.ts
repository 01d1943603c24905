import type { XmlScanner } from '../xml/xml-scanner';

/** A range of the bytes of a part, and what stands in its place afterwards. Ranges of one part do not overlap. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The bytes with each splice in its place; everything between them as it was. */
export function applySplices(bytes: Uint8Array, splices: readonly Splice[]): Uint8Array {
  const ordered = [...splices].sort((a, b) => a.from - b.from || a.to - b.to);
  const texts = ordered.map(({ text }) => encoder.encode(text));
  const change = ordered.reduce((sum, { from, to }, index) => sum + (texts[index]?.length ?? 0) - (to - from), 0);
  const patched = new Uint8Array(bytes.length + change);
  let read = 0;
  let written = 0;
  ordered.forEach(({ from, to }, index) => {
    const kept = bytes.subarray(read, from);
    patched.set(kept, written);
    const text = texts[index] ?? new Uint8Array();
    patched.set(text, written + kept.length);
    written += kept.length + text.length;
    read = to;
  });
  patched.set(bytes.subarray(read), written);
  return patched;
}

/** The text of a range of bytes. */
export function textOf(xml: XmlScanner, from: number, to: number): string {
  return decoder.decode(xml.bytes.subarray(from, to));
}

/** The tag that the scanner has just opened, as written. */
export function openTag(xml: XmlScanner): string {
  return textOf(xml, xml.tagFrom, xml.position);
}

/** The prefix of the tag's name, with its colon: "x:" of `<x:c r="A1">`, else ''. */
export function prefixOf(tag: string): string {
  return /^<([^\s/>:]*:)/.exec(tag)?.[1] ?? '';
}

/** An opening tag with an attribute set; one that is there keeps its place and its quotes. */
export function withAttribute(tag: string, name: string, value: string): string {
  const existing = attributePattern(name).exec(tag);
  if (!existing) return tag.replace(/\s*(\/?>)$/, ` ${name}="${value}"$1`);
  const quote = existing[0].at(-1) ?? '"';
  const before = existing[0].slice(0, existing[0].indexOf('=') + 1);
  return `${tag.slice(0, existing.index)}${before}${quote}${value}${quote}${tag.slice(existing.index + existing[0].length)}`;
}

/** An opening tag without these attributes. */
export function withoutAttributes(tag: string, names: readonly string[]): string {
  return names.reduce((rest, name) => rest.replace(attributePattern(name), ''), tag);
}

/** An opening tag whose element has content, also where it had none. */
export function opened(tag: string): string {
  return tag.replace(/\s*\/>$/, '>');
}

function attributePattern(name: string): RegExp {
  return new RegExp(`\\s+${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
}
