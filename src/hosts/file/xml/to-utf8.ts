import { damaged } from '../read-stop';

/**
 * The XML as UTF-8 without a byte order mark. UTF-8, which nearly all programs write, is given back as it is, not copied;
 * UTF-16 and whatever encoding the declaration names are converted. `part` is for the failure.
 */
export function toUtf8(bytes: Uint8Array, part: string): Uint8Array {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return bytes.subarray(3);
  if (a === 0xff && b === 0xfe) return converted(bytes.subarray(2), 'utf-16le', part);
  if (a === 0xfe && b === 0xff) return converted(bytes.subarray(2), 'utf-16be', part);
  if (a === 0x3c && b === 0) return converted(bytes, 'utf-16le', part);
  if (a === 0 && b === 0x3c) return converted(bytes, 'utf-16be', part);
  const declared = declaredEncoding(bytes);
  return declared === null || declared === 'utf-8' ? bytes : converted(bytes, declared, part);
}

function declaredEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] !== 0x3c || bytes[1] !== 0x3f) return null;
  const start = String.fromCharCode(...bytes.subarray(0, 150));
  const declaration = start.slice(0, start.indexOf('?>'));
  return /\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(declaration)?.[1]?.toLowerCase() ?? null;
}

function converted(bytes: Uint8Array, encoding: string, part: string): Uint8Array {
  try {
    return new TextEncoder().encode(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch {
    // Unknown encoding, or bytes of another one.
    throw damaged(part);
  }
}
