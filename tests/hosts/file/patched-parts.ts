import { inflateRawSync } from 'node:zlib';
import { MAX_COLUMNS, parseAddress } from '../../../src/core/model/address';
import { cellKey } from '../../../src/core/model/sheet-data';

/** One entry of a zip as it lies in the file. */
export interface RawEntry {
  readonly name: string;
  /** Local header with name and extra field, packed content, and what stands behind it up to the next entry. */
  readonly local: Buffer;
  /** Record of the directory, with 0 for the place of the local header. */
  readonly record: Buffer;
  readonly content: Buffer;
}

/** The entries in the order of the directory; read here by other code than that under test. */
export function rawEntries(bytes: Uint8Array): readonly RawEntry[] {
  const file = Buffer.from(bytes);
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const count = file.readUInt16LE(end + 10);
  const start = file.readUInt32LE(end + 16);
  const found: { name: string; offset: number; record: Buffer; packed: number; method: number }[] = [];
  for (let at = start, index = 0; index < count; index++) {
    const nameLength = file.readUInt16LE(at + 28);
    const next = at + 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
    const record = Buffer.from(file.subarray(at, next));
    record.writeUInt32LE(0, 42);
    const name = file.toString('utf8', at + 46, at + 46 + nameLength);
    const offset = file.readUInt32LE(at + 42);
    found.push({ name, offset, record, packed: file.readUInt32LE(at + 20), method: file.readUInt16LE(at + 10) });
    at = next;
  }
  expect(file.readUInt32LE(end + 12)).toBe(end - start);
  return found.map(({ name, offset, record, packed, method }) => {
    const next = Math.min(start, ...found.map((other) => other.offset).filter((other) => other > offset));
    expect(file.readUInt32LE(offset)).toBe(0x04034b50);
    const from = offset + 30 + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28);
    const content = file.subarray(from, from + packed);
    const inflated = method === 8 ? inflateRawSync(content) : content;
    return { name, local: file.subarray(offset, next), record, content: inflated };
  });
}

export function partText(bytes: Uint8Array, name: string): string {
  return (
    rawEntries(bytes)
      .find((entry) => entry.name === name)
      ?.content.toString() ?? ''
  );
}

/** Names of the parts that differ in any byte; everything else of the two files has to be the same, and in the same order. */
export function patchedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, now] = [rawEntries(before), rawEntries(after)];
  expect(now.map(({ name }) => name)).toEqual(old.map(({ name }) => name));
  return old.flatMap((entry, index) => {
    const other = now[index]!;
    const isSame = entry.local.equals(other.local) && entry.record.equals(other.record);
    if (isSame) return [];
    // Method, time, name: all but checksum, sizes and the note that these stand behind the content.
    expect(other.record.subarray(10, 16)).toEqual(entry.record.subarray(10, 16));
    expect(other.record.subarray(28)).toEqual(entry.record.subarray(28));
    return [entry.name];
  });
}

/** A sheet part taken apart: each cell by its key, and what is left without them. Rows without cells are left out of the rest. */
export function sheetPieces(xml: string): { readonly cells: ReadonlyMap<number, string>; readonly rest: string } {
  const cells = new Map<number, string>();
  let row = -1;
  const rest = xml.replace(
    /<((?:\w+:)?)row\b([^>]*?)(?:\/>|>([^]*?)<\/\1row>)/g,
    (_, prefix: string, attributes: string, inside: string | undefined) => {
      const number = /\br="(\d+)"/.exec(attributes)?.[1];
      row = number === undefined ? row + 1 : Number(number) - 1;
      let key = row * MAX_COLUMNS - 1;
      const left = (inside ?? '').replace(
        new RegExp(`<${prefix}c\\b([^>]*?)(?:/>|>([^]*?)</${prefix}c>)`, 'g'),
        (cell: string, cellAttributes: string) => {
          const address = parseAddress(/\br="([A-Z]+\d+)"/.exec(cellAttributes)?.[1] ?? '');
          key = address ? cellKey(address.row, address.column) : key + 1;
          cells.set(key, cell);
          return '';
        },
      );
      const plain = attributes.replace(/ spans="[^"]*"/, '').trim();
      return plain === `r="${String(row + 1)}"` && left === '' ? '' : `[row ${plain}]${left}`;
    },
  );
  return { cells, rest: rest.replace(/<((?:\w+:)?)sheetData\s*\/>/, '<$1sheetData></$1sheetData>') };
}
