import { md5, sha1 } from '@noble/hashes/legacy';
import { concatBytes } from '@noble/hashes/utils';
import { areEqual, DEFAULT_PASSWORD_BYTES, littleEndian } from './default-password';

/** The bytes of a keystream are counted over the whole stream; each block of so many has a key of its own. */
const BLOCK = 1024;
const BOUND_SHEET = 0x0085;
const FILE_PASS = 0x002f;
/** What stands in a stream in plain: [MS-XLS] 2.2.10. */
const PLAIN: ReadonlySet<number> = new Set([0x0809, FILE_PASS, 0x0194, 0x0195, 0x00e1, 0x0196, 0x0138]);
/** A record that readers pass over. */
const PASSED_OVER = 0x00c1;

type KeyOf = (block: number) => Uint8Array;

/**
 * Deciphers the stream of an .xls in place that has Excel's default password (RC4, [MS-OFFCRYPTO] 2.3.5 and 2.3.6);
 * false when it has another one or is enciphered in another way. `filePass`: where its record FILEPASS stands.
 */
export function decipherBiff(stream: Uint8Array, filePass: number): boolean {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const length = view.getUint16(filePass + 2, true);
  const body = stream.slice(filePass + 4, filePass + 4 + length);
  const keyOf = body.length < 54 || body[0] !== 1 ? null : keys(body);
  if (!keyOf) return false;
  view.setUint16(filePass, PASSED_OVER, true);
  const cipher = new BlockCipher(keyOf);
  for (let at = filePass + 4 + length; at + 4 <= stream.length;) {
    const type = view.getUint16(at, true);
    const from = at + 4;
    const to = Math.min(from + view.getUint16(at + 2, true), stream.length);
    // Where a sheet stands is plain too.
    const start = PLAIN.has(type) ? to : type === BOUND_SHEET ? Math.min(from + 4, to) : from;
    cipher.apply(stream, start, to);
    at = to;
  }
  return true;
}

/** The keys of the blocks, null for another password. */
function keys(body: Uint8Array): KeyOf | null {
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  const [major, minor] = [view.getUint16(2, true), view.getUint16(4, true)];
  if (major === 1 && minor === 1) {
    const base = md5(repeated(concatBytes(md5(DEFAULT_PASSWORD_BYTES).subarray(0, 5), body.subarray(6, 22)), 16));
    const keyOf: KeyOf = (block) => md5(concatBytes(base.subarray(0, 5), littleEndian(block)));
    return isRight(keyOf, body.subarray(22, 38), body.subarray(38, 54), md5) ? keyOf : null;
  }
  if (minor !== 2) return null;
  const headerSize = view.getUint32(10, true);
  const verifierAt = 14 + headerSize;
  if (headerSize < 20 || verifierAt + 60 > body.length || view.getUint32(14 + 8, true) !== 0x6801) return null;
  const keyBits = view.getUint32(14 + 16, true) || 40;
  const base = sha1(concatBytes(body.subarray(verifierAt + 4, verifierAt + 20), DEFAULT_PASSWORD_BYTES));
  const keyOf: KeyOf = (block) => {
    const key = sha1(concatBytes(base, littleEndian(block))).subarray(0, keyBits / 8);
    return keyBits === 40 ? concatBytes(key, new Uint8Array(11)) : key;
  };
  const verifier = body.subarray(verifierAt + 20, verifierAt + 36);
  return isRight(keyOf, verifier, body.subarray(verifierAt + 40, verifierAt + 60), sha1) ? keyOf : null;
}

function isRight(
  keyOf: KeyOf,
  verifier: Uint8Array,
  verifierHash: Uint8Array,
  hash: (bytes: Uint8Array) => Uint8Array,
): boolean {
  const both = concatBytes(verifier, verifierHash);
  rc4(keyOf(0))(both, 0, both.length);
  return areEqual(hash(both.subarray(0, 16)), both.subarray(16));
}

/** Applies the keystream by the place of each byte in the stream. */
class BlockCipher {
  private readonly keyOf: KeyOf;
  private block = -1;
  private at = 0;
  private stream = rc4(new Uint8Array(1));

  constructor(keyOf: KeyOf) {
    this.keyOf = keyOf;
  }

  apply(bytes: Uint8Array, from: number, to: number): void {
    for (let at = from; at < to;) {
      const block = Math.floor(at / BLOCK);
      if (block !== this.block) {
        this.block = block;
        this.stream = rc4(this.keyOf(block));
        this.at = block * BLOCK;
      }
      // What is plain between uses up its part of the keystream.
      this.stream(new Uint8Array(at - this.at), 0, at - this.at);
      const end = Math.min(to, (block + 1) * BLOCK);
      this.stream(bytes, at, end);
      this.at = at = end;
    }
  }
}

/** RC4: what is given changes bytes in place, going on with the keystream where it stopped. */
function rc4(key: Uint8Array): (bytes: Uint8Array, from: number, to: number) => void {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index);
  const swap = (a: number, b: number): void => {
    [state[a], state[b]] = [state[b] ?? 0, state[a] ?? 0];
  };
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + (state[i] ?? 0) + (key[i % key.length] ?? 0)) & 255;
    swap(i, j);
  }
  let [x, y] = [0, 0];
  return (bytes, from, to) => {
    for (let at = from; at < to; at++) {
      x = (x + 1) & 255;
      y = (y + (state[x] ?? 0)) & 255;
      swap(x, y);
      bytes[at] = (bytes[at] ?? 0) ^ (state[((state[x] ?? 0) + (state[y] ?? 0)) & 255] ?? 0);
    }
  };
}

function repeated(bytes: Uint8Array, times: number): Uint8Array {
  return concatBytes(...Array<Uint8Array>(times).fill(bytes));
}
