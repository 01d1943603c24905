import { readFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(__dirname, '../..');

/** An element of the manifest; just enough of XML for a file that we write ourselves. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

interface Open {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

/** Reads well-formed XML without entities other than the five; throws when tags do not match. */
export function parseXml(xml: string): Element {
  const top: Open = { name: '', attributes: {}, children: [], text: '' };
  const stack: Open[] = [top];
  const token = /<!--[^]*?-->|<\?[^]*?\?>|<\/([\w:.]+)>|<([\w:.]+)((?:\s+[\w:.]+="[^"]*")*)\s*(\/?)>|([^<]+)/gy;
  let end = 0;
  for (const match of xml.matchAll(token)) {
    const [whole, closing, opening, attributes = '', empty, text] = match;
    end = match.index + whole.length;
    const current = stack.at(-1)!;
    if (text !== undefined) current.text += text.trim();
    else if (closing !== undefined) {
      if (stack.length < 2 || current.name !== closing) throw new Error(`</${closing}> closes <${current.name}>`);
      stack.pop();
    } else if (opening !== undefined) {
      const pairs = [...attributes.matchAll(/([\w:.]+)="([^"]*)"/g)].map(
        ([, key, value]) => [key!, decoded(value!)] as const,
      );
      const element: Open = { name: opening, attributes: Object.fromEntries(pairs), children: [], text: '' };
      current.children.push(element);
      if (empty !== '/') stack.push(element);
    }
  }
  if (end !== xml.length || stack.length !== 1) throw new Error(`not XML at ${String(end)}`);
  return top.children[0]!;
}

function decoded(value: string): string {
  return value
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

/** The element and everything in it. */
export function all(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(all)];
}

export function manifestText(): string {
  return readFileSync(path.join(root, 'manifest.xml'), 'utf8');
}
