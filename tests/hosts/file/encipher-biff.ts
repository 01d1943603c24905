import { createHash } from 'node:crypto';

/** How Excel enciphers an .xls: as 97 did, or as 2002 and later do, with keys of so many bits. */
export type BiffCipher = 'rc4' | 40 | 128;

const SALT = Buffer.from('0123456789abcdef0123456789abcdef', 'hex');
const VERIFIER = Buffer.from('00112233445566778899aabbccddeeff', 'hex');
const PLAIN = [0x0809, 0x002f, 0x00e1];
const BOUND_SHEET = 0x0085;

const hash = (name: 'md5' | 'sha1', ...parts: readonly Uint8Array[]): Buffer =>
  createHash(name).update(Buffer.concat(parts)).digest();

/** The stream of a plain .xls enciphered with a password, as [MS-OFFCRYPTO] 2.3.5 and 2.3.6 tell. */
export function encipherBiff(plain: Uint8Array, password: string, cipher: BiffCipher): Uint8Array {
  const keyOf = keys(Buffer.from(password, 'utf16le'), cipher);
  const name = cipher === 'rc4' ? 'md5' : 'sha1';
  const proof = rc4(keyOf(0), 0, Buffer.concat([VERIFIER, hash(name, VERIFIER)]));
  const filePass = record(0x002f, cipher === 'rc4' ? rc4Head(proof) : cryptoApiHead(proof, cipher));
  const first = 4 + Buffer.from(plain).readUInt16LE(2);
  const stream = Buffer.concat([plain.subarray(0, first), filePass, plain.subarray(first)]);
  for (let at = 0; at + 4 <= stream.length;) {
    const type = stream.readUInt16LE(at);
    const from = at + 4;
    const to = from + stream.readUInt16LE(at + 2);
    if (type === BOUND_SHEET) stream.writeUInt32LE(stream.readUInt32LE(from) + filePass.length, from);
    const start = type === BOUND_SHEET ? from + 4 : from;
    if (!PLAIN.includes(type)) {
      for (let byte = start; byte < to; byte++) {
        const one = rc4(keyOf(Math.floor(byte / 1024)), byte % 1024, stream.subarray(byte, byte + 1));
        stream.set(one, byte);
      }
    }
    at = to;
  }
  return new Uint8Array(stream);
}

function keys(password: Buffer, cipher: BiffCipher): (block: number) => Buffer {
  const number = (block: number): Buffer => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32LE(block);
    return bytes;
  };
  if (cipher === 'rc4') {
    const once = Buffer.concat([hash('md5', password).subarray(0, 5), SALT]);
    const base = hash('md5', ...Array<Buffer>(16).fill(once)).subarray(0, 5);
    return (block) => hash('md5', base, number(block));
  }
  const base = hash('sha1', SALT, password);
  return (block) => {
    const key = hash('sha1', base, number(block)).subarray(0, cipher / 8);
    return cipher === 40 ? Buffer.concat([key, Buffer.alloc(11)]) : key;
  };
}

function rc4Head(proof: Buffer): Buffer {
  return Buffer.concat([Buffer.from([1, 0, 1, 0, 1, 0]), SALT, proof]);
}

function cryptoApiHead(proof: Buffer, bits: number): Buffer {
  const header = Buffer.alloc(32 + 2);
  header.writeUInt32LE(4, 0);
  header.writeUInt32LE(0x6801, 8);
  header.writeUInt32LE(0x8004, 12);
  header.writeUInt32LE(bits, 16);
  header.writeUInt32LE(1, 20);
  const head = Buffer.from([1, 0, 2, 0, 2, 0, 4, 0, 0, 0, header.length, 0, 0, 0]);
  const saltSize = Buffer.from([16, 0, 0, 0]);
  const hashSize = Buffer.from([20, 0, 0, 0]);
  return Buffer.concat([head, header, saltSize, SALT, proof.subarray(0, 16), hashSize, proof.subarray(16)]);
}

function record(type: number, body: Buffer): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt16LE(type, 0);
  head.writeUInt16LE(body.length, 2);
  return Buffer.concat([head, body]);
}

/** RC4 from some place of its keystream on; slow and plain. */
function rc4(key: Buffer, skip: number, bytes: Uint8Array): Buffer {
  const s = Array.from({ length: 256 }, (_, index) => index);
  const at = (index: number): number => s[index] ?? 0;
  const swap = (a: number, b: number): void => {
    [s[a], s[b]] = [at(b), at(a)];
  };
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + at(i) + (key[i % key.length] ?? 0)) % 256;
    swap(i, j);
  }
  const out: number[] = [];
  for (let n = 1, j = 0; n <= skip + bytes.length; n++) {
    const i = n % 256;
    j = (j + at(i)) % 256;
    swap(i, j);
    if (n > skip) out.push((bytes[n - skip - 1] ?? 0) ^ at((at(i) + at(j)) % 256));
  }
  return Buffer.from(out);
}
