/** A sign of a number format: text to show as it is, or a code. */
export type FormatSign =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'code'; readonly code: string };

export type FormatSection = readonly FormatSign[];

// Texts in quotes, escaped signs, room as wide as a sign (_x), filling (*x), brackets, then codes, longest first.
const SIGNS =
  /"([^"]*)"?|\\([^]?)|_([^]?)|\*([^]?)|\[([^\]]*)\]?|(general|am\/pm|a\/p|e[+-]|y+|m+|d+|h+|s+|[0#?.,%@/])|([^])/gi;
const ELAPSED = /^(?:h+|m+|s+)$/i;
const CURRENCY = /^\$([^-]*)/;
/** Colours and the like say nothing about the text; conditions would choose another section. */
const CONDITION = /^[<>=]/;

/** Cuts a format code into its sections and signs; null where it has conditions of its own, which are not followed. */
export function formatSections(format: string): readonly FormatSection[] | null {
  const sections: FormatSign[][] = [[]];
  for (const [whole, quoted, escaped, room, fill, bracket, code, other] of format.matchAll(SIGNS)) {
    const section = sections.at(-1) ?? [];
    if (bracket !== undefined) {
      if (CONDITION.test(bracket)) return null;
      const currency = CURRENCY.exec(bracket)?.[1];
      if (ELAPSED.test(bracket)) section.push({ kind: 'code', code: `[${bracket.toLowerCase()}]` });
      else if (currency !== undefined && currency !== '') section.push({ kind: 'text', text: currency });
    } else if (quoted !== undefined || escaped !== undefined) {
      section.push({ kind: 'text', text: quoted ?? escaped ?? '' });
    } else if (room !== undefined) section.push({ kind: 'text', text: ' ' });
    else if (code !== undefined) section.push({ kind: 'code', code: code.toLowerCase() });
    else if (other === ';') sections.push([]);
    else if (fill === undefined) section.push({ kind: 'text', text: whole });
  }
  return sections;
}

export function hasCode(section: FormatSection, pattern: RegExp): boolean {
  return section.some((sign) => sign.kind === 'code' && pattern.test(sign.code));
}
