import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { crc32 } from '../../../src/hosts/file/zip/crc32';
import { replaceParts } from '../../../src/hosts/file/zip/replace-parts';
import { rawEntries } from './patched-parts';

const EXTRA = new Uint8Array([9, 9, 9]);

/** A zip written with the fields for large sizes everywhere, as some programs do for small files too. */
function zip64(parts: Readonly<Record<string, string>>): Buffer {
  const pieces: Buffer[] = [];
  const records: Buffer[] = [];
  const length = (): number => pieces.reduce((sum, piece) => sum + piece.length, 0);
  for (const [name, text] of Object.entries(parts)) {
    const content = strToU8(text);
    const offset = length();
    const header = (signature: number, fixed: number, sizes: readonly number[]): Buffer => {
      const extra = Buffer.alloc(4 + 8 * sizes.length + 4 + EXTRA.length);
      extra.writeUInt16LE(1, 0);
      extra.writeUInt16LE(8 * sizes.length, 2);
      sizes.forEach((size, index) => extra.writeBigUInt64LE(BigInt(size), 4 + 8 * index));
      extra.writeUInt16LE(0x7777, 4 + 8 * sizes.length);
      extra.writeUInt16LE(EXTRA.length, 6 + 8 * sizes.length);
      extra.set(EXTRA, 8 + 8 * sizes.length);
      const bytes = Buffer.alloc(fixed);
      const at = fixed === 46 ? 2 : 0;
      bytes.writeUInt32LE(signature, 0);
      bytes.writeUInt32LE(crc32(content), 14 + at);
      bytes.writeUInt32LE(0xffffffff, 18 + at);
      bytes.writeUInt32LE(0xffffffff, 22 + at);
      bytes.writeUInt16LE(name.length, 26 + at);
      bytes.writeUInt16LE(extra.length, 28 + at);
      if (fixed === 46) bytes.writeUInt32LE(0xffffffff, 42);
      return Buffer.concat([bytes, Buffer.from(name), extra]);
    };
    pieces.push(header(0x04034b50, 30, [content.length, content.length]), Buffer.from(content));
    records.push(header(0x02014b50, 46, [content.length, content.length, offset]));
  }
  const start = length();
  const directory = Buffer.concat(records);
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(44n, 4);
  [records.length, records.length, directory.length, start].forEach((value, index) =>
    record.writeBigUInt64LE(BigInt(value), 24 + 8 * index),
  );
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(start + directory.length), 8);
  locator.writeUInt32LE(1, 16);
  const end = Buffer.alloc(22, 0xff);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt32LE(0, 4);
  end.writeUInt16LE(0, 20);
  return Buffer.concat([...pieces, directory, record, locator, end]);
}

const texts = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

describe('replaceParts', () => {
  it('copies a zip with fields for large sizes', () => {
    const parts = { 'a.xml': 'one', 'b.xml': 'two', 'c.xml': 'three' };
    const before = zip64(parts);
    expect(texts(before)).toEqual(parts);
    expect(Buffer.compare(replaceParts(before, new Map()), before)).toBe(0);
    const after = replaceParts(before, new Map([['a.xml', strToU8('something longer')]]));
    expect(texts(after)).toEqual({ ...parts, 'a.xml': 'something longer' });
    const gone = replaceParts(before, new Map([['b.xml', null]]));
    expect(texts(gone)).toEqual({ 'a.xml': 'one', 'c.xml': 'three' });
  });

  it('keeps method, time, comment and other fields of a part it replaces', () => {
    const before = zipSync(
      {
        'stored.xml': [strToU8('one'), { level: 0, comment: 'ghi chú', extra: { 0x7777: EXTRA } }],
        'deflated.xml': [strToU8('two '.repeat(100)), { level: 9, mtime: '2024-06-14T08:00:00' }],
      },
      { mtime: '2023-01-02T03:04:06' },
    );
    const replaced = { 'stored.xml': 'uno', 'deflated.xml': 'dos '.repeat(200) };
    const after = replaceParts(before, new Map(Object.entries(replaced).map(([name, text]) => [name, strToU8(text)])));
    expect(texts(after)).toEqual(replaced);
    const [old, now] = [rawEntries(before), rawEntries(after)];
    old.forEach(({ record }, index) => {
      expect(now[index]!.record.subarray(10, 16)).toEqual(record.subarray(10, 16));
      expect(now[index]!.record.subarray(28)).toEqual(record.subarray(28));
    });
  });

  it('finds parts however their names are written', () => {
    const bytes = zipSync({ 'XL\\Workbook.xml': strToU8('one') });
    expect(texts(replaceParts(bytes, new Map([['xl/workbook.xml', strToU8('two')]])))).toEqual({
      'XL\\Workbook.xml': 'two',
    });
  });
});
