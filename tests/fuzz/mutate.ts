/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export type Random = () => number;

export const below = (random: Random, end: number): number => Math.floor(random() * end);
export const pick = <T>(random: Random, list: readonly T[]): T => list[below(random, list.length)] as T;

/** One to four changes: a byte replaced, a piece taken out, doubled or overwritten by another piece. */
export function mutateBytes(random: Random, bytes: Uint8Array): Uint8Array {
  let result = Buffer.from(bytes);
  for (let changes = 1 + below(random, 4); changes > 0 && result.length > 0; changes--) {
    const at = below(random, result.length);
    const length = 1 + below(random, Math.min(40, result.length - at));
    const kind = below(random, 6);
    if (kind === 0) result = Buffer.concat([result.subarray(0, at), result.subarray(at + length)]);
    else if (kind === 1) result = Buffer.concat([result.subarray(0, at + length), result.subarray(at)]);
    else if (kind === 2) result.copyWithin(at, below(random, result.length), below(random, result.length));
    else result[at] = kind === 3 ? below(random, 256) : (result[below(random, result.length)] ?? 0);
  }
  return new Uint8Array(result);
}

const WILD_NUMBERS = [
  0, 1, 2, 3, 0x7f, 0xff, 0x100, 0x7fff, 0xffff, 0x10000, 0xfffff, 0x7fffffff, 0x80000000, 0xffffffff,
];

/** Numbers of two or four bytes in binary records made wild, besides the changes that any bytes get. */
export function mutateRecords(random: Random, bytes: Uint8Array): Uint8Array {
  if (bytes.length < 8 || random() < 0.4) return mutateBytes(random, bytes);
  const result = Buffer.from(bytes);
  for (let changes = 1 + below(random, 3); changes > 0; changes--) {
    const value = pick(random, WILD_NUMBERS);
    const at = below(random, result.length - 4);
    if (value <= 0xffff && random() < 0.5) result.writeUInt16LE(value, at);
    else result.writeUInt32LE(value, at);
  }
  return new Uint8Array(result);
}

const WILD_TEXTS = [
  '',
  '-1',
  '0',
  '1e308',
  '99999999999',
  '1048576',
  '1048577',
  'A1:XFD1048576',
  'NaN',
  'true',
  'a'.repeat(40_000),
];

/** Values, tags and attributes of XML changed so that it mostly stays XML, besides the changes that any bytes get. */
export function mutateXml(random: Random, bytes: Uint8Array): Uint8Array {
  if (random() < 0.3) return mutateBytes(random, bytes);
  let xml = Buffer.from(bytes).toString();
  for (let changes = 1 + below(random, 3); changes > 0; changes--) {
    const kind = below(random, 4);
    const [from, to] =
      kind === 0
        ? between(random, xml, '"', '"')
        : kind === 1
          ? between(random, xml, '>', '<')
          : between(random, xml, '<', '>');
    const wild = pick(random, WILD_TEXTS);
    if (kind < 2) xml = xml.slice(0, from + 1) + wild + xml.slice(to);
    else if (kind === 2) xml = xml.slice(0, from) + xml.slice(to + 1);
    else xml = xml.slice(0, to + 1) + xml.slice(from, to + 1).repeat(1 + below(random, 300)) + xml.slice(to + 1);
  }
  return Buffer.from(xml);
}

/** The places of two signs one behind the other, somewhere in the text. */
function between(random: Random, text: string, first: string, second: string): readonly [number, number] {
  const from = Math.max(0, text.indexOf(first, below(random, text.length)));
  const to = text.indexOf(second, from + 1);
  return [from, to < 0 ? text.length - 1 : to];
}
