import { cbc, ecb } from '@noble/ciphers/aes';
import { sha1 } from '@noble/hashes/legacy';
import { sha256, sha384, sha512 } from '@noble/hashes/sha2';
import { concatBytes } from '@noble/hashes/utils';
import type { ReadBudget } from '../read-budget';
import { nameCode } from '../xml/name-code';
import { XmlScanner } from '../xml/xml-scanner';
import { areEqual, DEFAULT_PASSWORD_BYTES, littleEndian } from './default-password';

type Hash = (bytes: Uint8Array) => Uint8Array;

const HASHES: Readonly<Record<string, Hash>> = { SHA1: sha1, SHA256: sha256, SHA384: sha384, SHA512: sha512 };
const PART = 'EncryptionInfo';
/** Excel writes 100,000; more than this would be there to keep readers busy. */
const MOST_SPINS = 10_000_000;
const SPINS_BETWEEN_TIME_CHECKS = 1000;
const SEGMENT = 4096;
const BLOCK = 16;
const STANDARD_SPINS = 50_000;
const KEY_DATA = nameCode('keyData');
const ENCRYPTED_KEY = nameCode('encryptedKey');
// What each key is for, [MS-OFFCRYPTO] 2.3.4.13.
const VERIFIER = Uint8Array.of(0xfe, 0xa7, 0xd2, 0x76, 0x3b, 0x4b, 0x9e, 0x79);
const VERIFIER_HASH = Uint8Array.of(0xd7, 0xaa, 0x0f, 0x6d, 0x30, 0x61, 0x34, 0x4e);
const PACKAGE_KEY = Uint8Array.of(0x14, 0x6e, 0x0b, 0xe7, 0xab, 0xac, 0xd0, 0xd6);

/**
 * The workbook in an enciphered package ([MS-OFFCRYPTO], agile and standard with AES) that has Excel's default password;
 * null when it has another one or is enciphered in another way.
 */
export function decryptPackage(info: Uint8Array, enciphered: Uint8Array, budget: ReadBudget): Uint8Array | null {
  if (info.length < 8 || enciphered.length < 8) return null;
  const view = new DataView(info.buffer, info.byteOffset, info.byteLength);
  const [major, minor] = [view.getUint16(0, true), view.getUint16(2, true)];
  const open =
    major === 4 && minor === 4 ? agile(info.subarray(8), budget) : minor === 2 ? standard(view, info, budget) : null;
  if (!open) return null;
  const length = new DataView(enciphered.buffer, enciphered.byteOffset, 8).getUint32(0, true);
  budget.take('bytes', length);
  const whole = enciphered.subarray(8, enciphered.length - ((enciphered.length - 8) % BLOCK));
  return whole.length < length ? null : open(whole).subarray(0, length);
}

/** The standard way, as of Excel 2007; [MS-OFFCRYPTO] 2.3.4.5 and on. */
function standard(view: DataView, info: Uint8Array, budget: ReadBudget): ((bytes: Uint8Array) => Uint8Array) | null {
  const headerSize = view.byteLength < 36 ? 0 : view.getUint32(8, true);
  const verifierAt = 12 + headerSize;
  if (headerSize < 20 || verifierAt + 72 > info.length) return null;
  const keyBytes = view.getUint32(12 + 16, true) / 8;
  const algorithm = view.getUint32(12 + 8, true);
  if (![0x660e, 0x660f, 0x6610].includes(algorithm) || ![16, 24, 32].includes(keyBytes)) return null;
  const salt = info.subarray(verifierAt + 4, verifierAt + 20);
  const spun = spin(sha1, salt, STANDARD_SPINS, budget);
  const hash = sha1(concatBytes(spun, littleEndian(0)));
  const derived = [0x36, 0x5c].map((pad) =>
    sha1(new Uint8Array(64).fill(pad).map((byte, at) => byte ^ (hash[at] ?? 0))),
  );
  const key = concatBytes(...derived).subarray(0, keyBytes);
  const open = (bytes: Uint8Array): Uint8Array => ecb(key, { disablePadding: true }).decrypt(bytes);
  const verifier = open(info.subarray(verifierAt + 20, verifierAt + 36));
  const verifierHash = open(info.subarray(verifierAt + 40, verifierAt + 72)).subarray(0, 20);
  return areEqual(sha1(verifier), verifierHash) ? open : null;
}

/** The agile way, as of Excel 2010; [MS-OFFCRYPTO] 2.3.4.10 and on. */
function agile(description: Uint8Array, budget: ReadBudget): ((bytes: Uint8Array) => Uint8Array) | null {
  const xml = new XmlScanner(description, PART, budget);
  xml.root();
  const keys = new Map<number, AgileKey | null>();
  while (xml.nextChild(1)) {
    if (xml.name === KEY_DATA) keys.set(KEY_DATA, agileKey(xml));
    // encryption / keyEncryptors / keyEncryptor / encryptedKey
    else
      while (xml.nextChild(2))
        while (xml.nextChild(3)) if (xml.name === ENCRYPTED_KEY) keys.set(ENCRYPTED_KEY, agileKey(xml));
  }
  const [data, password] = [keys.get(KEY_DATA), keys.get(ENCRYPTED_KEY)];
  return data && password ? openAgile(data, password, budget) : null;
}

interface AgileKey {
  readonly hash: Hash;
  readonly keyBytes: number;
  readonly salt: Uint8Array;
  readonly spins: number;
  /** A value in the element, as bytes. */
  readonly value: (name: string) => Uint8Array;
}

/** Null for an algorithm that is not read. */
function agileKey(xml: XmlScanner): AgileKey | null {
  const text = (name: string): string => xml.attribute(nameCode(name)) ?? '';
  const hash = HASHES[text('hashAlgorithm').replace('-', '')];
  const keyBytes = Number(text('keyBits')) / 8;
  const spins = Number(text('spinCount') || 0);
  if (!hash || text('cipherAlgorithm') !== 'AES' || text('cipherChaining') !== 'ChainingModeCBC') return null;
  if (![16, 24, 32].includes(keyBytes) || !(spins >= 0 && spins <= MOST_SPINS)) return null;
  const values = new Map(
    ['saltValue', 'encryptedVerifierHashInput', 'encryptedVerifierHashValue', 'encryptedKeyValue'].map((name) => [
      name,
      fromBase64(text(name)),
    ]),
  );
  const value = (name: string): Uint8Array => values.get(name) ?? new Uint8Array();
  return { hash, keyBytes, salt: value('saltValue'), spins, value };
}

function openAgile(data: AgileKey, password: AgileKey, budget: ReadBudget): ((bytes: Uint8Array) => Uint8Array) | null {
  const { hash, keyBytes, salt, spins, value } = password;
  const spun = spin(hash, salt, spins, budget);
  const open = (use: Uint8Array, name: string): Uint8Array => {
    const key = sized(hash(concatBytes(spun, use)), keyBytes);
    return cbc(key, sized(salt, BLOCK), { disablePadding: true }).decrypt(wholeBlocks(value(name)));
  };
  const verifier = open(VERIFIER, 'encryptedVerifierHashInput').subarray(0, salt.length);
  const expected = hash(verifier);
  if (!areEqual(open(VERIFIER_HASH, 'encryptedVerifierHashValue').subarray(0, expected.length), expected)) return null;
  const key = sized(open(PACKAGE_KEY, 'encryptedKeyValue'), data.keyBytes);
  return (bytes) => {
    const opened = new Uint8Array(bytes.length);
    for (let at = 0, index = 0; at < bytes.length; at += SEGMENT, index++) {
      const start = sized(data.hash(concatBytes(data.salt, littleEndian(index))), BLOCK);
      opened.set(cbc(key, start, { disablePadding: true }).decrypt(bytes.subarray(at, at + SEGMENT)), at);
      budget.checkTime();
    }
    return opened;
  };
}

/** The password's hash, made slow on purpose by hashing it over and over. */
function spin(hash: Hash, salt: Uint8Array, spins: number, budget: ReadBudget): Uint8Array {
  let spun = hash(concatBytes(salt, DEFAULT_PASSWORD_BYTES));
  const next = new Uint8Array(4 + spun.length);
  const counter = new DataView(next.buffer);
  for (let count = 0; count < spins; count++) {
    counter.setUint32(0, count, true);
    next.set(spun, 4);
    spun = hash(next);
    if (count % SPINS_BETWEEN_TIME_CHECKS === 0) budget.checkTime();
  }
  return spun;
}

/** Cut to a length, or filled up as the standard says. */
function sized(bytes: Uint8Array, length: number): Uint8Array {
  const result = new Uint8Array(length).fill(0x36);
  result.set(bytes.subarray(0, length));
  return result;
}

function wholeBlocks(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, bytes.length - (bytes.length % BLOCK));
}

/** Empty for anything else. */
function fromBase64(text: string): Uint8Array {
  try {
    return Uint8Array.from(atob(text), (byte) => byte.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}
