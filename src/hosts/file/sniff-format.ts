/** What the first bytes of a file say it is. */
export type SniffedFormat = 'zip' | 'cfb' | 'html' | 'lock' | 'empty' | 'unknown';

const CFB_MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const LOCK_SIZE = 165;
const LOCK_NAME_SIZE = 54;
const HTML_START =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|html|head|body|meta|table|style|script|div)\b/i;
/** A web page with its pictures in one file, as some programs export under the name .xls. */
const MIME_START = /^\s*MIME-Version:/i;

/** Looks at content only. A file cut after its first letters is still told by them. */
export function sniffFormat(bytes: Uint8Array): SniffedFormat {
  if (bytes.length === 0) return 'empty';
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return 'zip';
  if (startsWith(bytes, CFB_MAGIC.slice(0, Math.min(CFB_MAGIC.length, Math.max(4, bytes.length))))) return 'cfb';
  if (isOwnerFile(bytes)) return 'lock';
  const start = startOfText(bytes);
  return HTML_START.test(start) || MIME_START.test(start) ? 'html' : 'unknown';
}

/** Names that programs give to the trace of an open workbook: `~$a.xlsx`, `.~lock.a.xlsx#`. */
export function isLockName(path: string): boolean {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  return name.startsWith('~$') || name.startsWith('.~lock.');
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

/** Excel's `~$` file: the length and name of the user in 54 bytes, then the same as UTF-16. */
function isOwnerFile(bytes: Uint8Array): boolean {
  const length = bytes[0] ?? 0;
  return (
    bytes.length === LOCK_SIZE && length > 0 && length <= LOCK_NAME_SIZE && bytes[55] === length && bytes[56] === 0
  );
}

function startOfText(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes.subarray(0, 2048));
}
