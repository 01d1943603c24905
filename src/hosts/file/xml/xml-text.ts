// Fatal: bytes that are no UTF-8 would become U+FFFD in a name and never be noticed.
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text of a range of UTF-8 bytes; null when it is not UTF-8. */
export function decodeBytes(bytes: Uint8Array, from: number, to: number): string | null {
  if (from === to) return '';
  try {
    return utf8.decode(bytes.subarray(from, to));
  } catch {
    // The decoder has only this way to say no.
    return null;
  }
}

/** Replaces references (`&amp;`, `&#10;`, `&#x1EC7;`) and line ends as XML tells; null for an unknown reference. */
export function decodeReferences(text: string): string | null {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  if (!lines.includes('&')) return lines;
  const [before = '', ...pieces] = lines.split('&');
  let decoded = before;
  for (const piece of pieces) {
    const end = piece.indexOf(';');
    const character = end < 0 ? undefined : reference(piece.slice(0, end));
    if (character === undefined) return null;
    decoded += character + piece.slice(end + 1);
  }
  return decoded;
}

function reference(body: string): string | undefined {
  if (!body.startsWith('#')) return NAMED[body];
  const hexadecimal = /^#x([0-9a-f]{1,8})$/i.exec(body)?.[1];
  const decimal = /^#([0-9]{1,9})$/.exec(body)?.[1];
  const code = hexadecimal === undefined ? Number(decimal ?? NaN) : parseInt(hexadecimal, 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/**
 * Characters that XML can't hold are written `_x000D_` in spreadsheets, and a text that looks like that as
 * `_x005F_x000D_`.
 */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
