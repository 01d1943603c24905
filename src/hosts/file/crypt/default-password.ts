/** What Excel enciphers with where nobody set a password: a workbook that is protected, or recommended for reading only. */
const DEFAULT_PASSWORD = 'VelvetSweatshop';

/** The password as it is hashed, in UTF-16. */
export const DEFAULT_PASSWORD_BYTES = Uint8Array.from(
  Array.from(DEFAULT_PASSWORD).flatMap((letter) => [letter.charCodeAt(0), 0]),
);

/** Four bytes, the lowest first. */
export function littleEndian(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value, true);
  return bytes;
}

export function areEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
