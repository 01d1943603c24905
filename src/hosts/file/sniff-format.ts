/** What the first bytes of a file say it is. */
export type SniffedFormat =
  | 'zip'
  | 'cfb'
  | 'biff' // an .xls of Excel 5 to 2003 without its container
  | 'xml'
  | 'html'
  | 'lock'
  | 'empty'
  | 'pdf'
  | 'text'
  | 'document'
  | 'image'
  | 'archive'
  | 'old-excel'
  | 'unknown';

const LOCK_SIZE = 165;
const LOCK_NAME_SIZE = 54;
/** So much of a file tells what its text is. */
const START = 2048;
const HTML_START =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|html|head|body|title|meta|link|table|style|script|div|span|center|font|h[1-6]|p|b|br|img|form)\b/i;
/** A web page with its pictures in one file, as some programs export under the name .xls. */
const MIME_START = /^\s*MIME-Version:/i;
const XML_START = /^\s*<[?!]?[A-Za-z]/;
/** Control characters that no text has. */
const NO_TEXT = /[\u0000-\u0008\u000e-\u001f]/;

const MAGIC: readonly (readonly [SniffedFormat, readonly string[]])[] = [
  ['image', ['\x89PNG', '\xff\xd8\xff', 'GIF8', 'II*\0', 'MM\0*']],
  ['archive', ['Rar!', '7z\xbc\xaf', '\x1f\x8b']],
  ['document', ['{\\rtf']],
  // A record that opens a sheet of Excel 2, 3, 4, and its length.
  ['old-excel', ['\x09\0\x04\0', '\x09\x02\x06\0', '\x09\x04\x06\0']],
  ['biff', ['\x09\x08\x08\0', '\x09\x08\x10\0']],
];
const CFB = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
const PDF = /^(?:\xef\xbb\xbf)?\s*%PDF-/;
const BITMAP = /^BM[^]{4}\0{4}/;

/** Looks at content only. A file cut after its first letters is still told by them. */
export function sniffFormat(bytes: Uint8Array): SniffedFormat {
  if (bytes.length === 0) return 'empty';
  const start = String.fromCharCode(...bytes.subarray(0, START));
  if (start.startsWith('PK')) return 'zip';
  if (start.startsWith(CFB.slice(0, Math.max(4, bytes.length)))) return 'cfb';
  if (isOwnerFile(bytes)) return 'lock';
  for (const [format, signs] of MAGIC) if (signs.some((sign) => start.startsWith(sign))) return format;
  if (PDF.test(start)) return 'pdf';
  if (BITMAP.test(start)) return 'image';
  const text = startOfText(bytes);
  if (text === null) return 'unknown';
  if (HTML_START.test(text) || MIME_START.test(text)) return 'html';
  return XML_START.test(text) ? 'xml' : 'text';
}

/** Names that programs give to the trace of an open workbook: `~$a.xlsx`, `.~lock.a.xlsx#`. */
export function isLockName(path: string): boolean {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  return name.startsWith('~$') || name.startsWith('.~lock.');
}

/** Excel's `~$` file: the length and name of the user in 54 bytes, then the same as UTF-16. */
function isOwnerFile(bytes: Uint8Array): boolean {
  const length = bytes[0] ?? 0;
  return (
    bytes.length === LOCK_SIZE && length > 0 && length <= LOCK_NAME_SIZE && bytes[55] === length && bytes[56] === 0
  );
}

/** The first letters of a text in Unicode or in one byte a letter; null for what is no text. */
function startOfText(bytes: Uint8Array): string | null {
  const [a, b] = bytes;
  const isWide = (a === 0xff && b === 0xfe) || (b === 0 && a === 0x3c);
  const encoding = isWide ? 'utf-16le' : (a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c) ? 'utf-16be' : 'utf-8';
  const text = new TextDecoder(encoding).decode(bytes.subarray(0, START));
  return NO_TEXT.test(text) ? null : text;
}
