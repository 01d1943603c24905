/** Longest text that a cell takes. */
const CELL_LIMIT = 32_767;

/**
 * Text made fit to stand in XML, in an element or an attribute. Signs that XML can't hold (control characters, half a
 * surrogate pair) become U+FFFD.
 */
export function xmlText(text: string): string {
  return text
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
      '\ufffd',
    )
    .replace(/[&<>"\n\r\t]/g, (sign) => ENTITIES[sign] ?? sign);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** Text of a cell: cut at the format's limit, and "_x000D_" kept from being read as a sign by its code. */
export function cellText(text: string): string {
  const cut = text.length > CELL_LIMIT ? `${text.slice(0, CELL_LIMIT - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
  return xmlText(cut.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'));
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
