import { utils, write } from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { readWorkbook } from '../../../src/hosts/file/read-workbook';
import { zipFiles } from '../../../src/hosts/file/write-zip';
import { zip } from './make-xlsx';
import { cellAt, firstSheet, sampleBytes, workbook } from './samples';

const SHEET = 'xl/worksheets/sheet1.bin';
const WORKBOOK = 'xl/workbook.bin';
const SHEET_TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const base = unzipSync(made());

/** A workbook of one sheet, A1:C3, as the library writes it. */
function made(): Uint8Array {
  const sheet = utils.aoa_to_sheet([
    ['Lĩnh vực', 'Tổng số', 'Đúng hạn'],
    ['Hộ tịch', 62, 52],
    ['Đất đai', 28, 23],
  ]);
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Biểu');
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsb', bookSST: true }) as ArrayBuffer);
}

/** A number of four bytes. */
const long = (value: number): readonly number[] => [0, 8, 16, 24].map((shift) => (value >>> shift) & 255);
const short = (value: number): readonly number[] => [value & 255, (value >>> 8) & 255];
const text = (value: string): readonly number[] => [...long(value.length), ...Buffer.from(value, 'utf16le')];
function record(type: number, ...body: readonly (readonly number[])[]): Uint8Array {
  const bytes = body.flat();
  const head = type < 0x80 ? [type] : [(type & 0x7f) | 0x80, type >>> 7];
  const length = bytes.length;
  return Uint8Array.from([...head, ...(length < 128 ? [length] : [(length & 127) | 128, length >>> 7]), ...bytes]);
}
const row = (index: number): Uint8Array => record(0, long(index), long(0), short(300), [0, 0, 0]);
const real = (column: number): Uint8Array => record(5, long(column), long(0), [0, 0, 0, 0, 0, 0, 0xf0, 0x3f]);
const END = [0x92, 0x01, 0];

/** The sheet with records behind its cells. */
function withRecords(...records: readonly Uint8Array[]): Uint8Array {
  const sheet = Buffer.from(base[SHEET] ?? []);
  const at = sheet.indexOf(Buffer.from(END));
  return zip({ ...base, [SHEET]: Buffer.concat([sheet.subarray(0, at), ...records, sheet.subarray(at)]) });
}
const read = (bytes: Uint8Array) => readWorkbook(bytes, 'a.xlsb');
async function code(...records: readonly Uint8Array[]): Promise<string> {
  const result = await read(withRecords(...records));
  return result.ok ? 'ok' : result.failure.code;
}

test('cells behind those of the file are read, unknown records passed over', async () => {
  const sheet = firstSheet(
    await read(
      withRecords(record(0x7ff, [1, 2, 3]), row(5), real(2), record(0x10, long(0), [0, 0, 0, 0, 0, 0, 0, 0x40])),
    ),
  );
  expect(cellAt(sheet, 'C6')?.value).toEqual({ kind: 'number', value: 1 });
  expect(cellAt(sheet, 'D6')?.value).toEqual({ kind: 'number', value: 2 });
  expect(sheet).toMatchObject({ rowCount: 6, columnCount: 4 });
});

describe('numbers that lead out of the sheet, or back, are damage', () => {
  test('a sample whose row is 4,294,967,040', async () => {
    const bytes = sampleBytes('tests/samples/robust-2026-11/row-4294967040.xlsb');
    expect(await read(bytes)).toMatchObject({ failure: { code: 'file.damaged' } });
  });

  test.each<[string, readonly Uint8Array[]]>([
    ['a row', [row(1_048_576), real(0)]],
    ['a row far out', [row(0xfffffffe)]],
    ['a row before the last', [row(1), real(0)]],
    ['a column', [row(7), real(16_384)]],
    ['a column far out', [row(7), real(0xffffff00)]],
    ['a column before the last', [row(7), real(3), real(3)]],
    ['short cells past the last column', [row(7), real(16_383), record(0x10, long(0), [0, 0, 0, 0, 0, 0, 0, 0])]],
    ['columns', [record(0x3c, long(0), long(0xffffffff), long(0), long(0), short(0))]],
    ['columns told twice', [1, 2].map(() => record(0x3c, long(0), long(16_383), long(0), long(0), short(0)))],
    ['a merged area', [record(0xb0, long(0), long(0xffffffff), long(0), long(1))]],
    ['a text longer than its record', [row(7), record(6, long(0), long(0), long(0x7fffffff))]],
    ['runs of a text', [row(7), record(0x3e, long(0), long(0), [1], text('a'), long(0x7fffffff))]],
    ['a value that is not there', [row(7), record(5, long(0), long(0), [0])]],
    ['a record longer than the part', [Uint8Array.of(5, 0xff, 0xff, 0xff, 0x7f)]],
  ])('%s', async (_, records) => {
    expect(await code(...records)).toBe('file.damaged');
  });

  test('a link over all of the sheet is no cell', async () => {
    const link = record(
      0x1ee,
      long(0),
      long(1_048_575),
      long(0),
      long(16_383),
      text(''),
      text('x'),
      text(''),
      text(''),
    );
    expect(await code(link)).toBe('ok');
  });
});

describe('formulas', () => {
  const formula = (tokens: readonly number[], extras: readonly number[] = []): Uint8Array =>
    record(
      9,
      long(0),
      long(0),
      [0, 0, 0, 0, 0, 0, 0x28, 0x40],
      short(0),
      long(tokens.length),
      tokens,
      long(extras.length),
      extras,
    );
  const ARRAY = [0x60, ...Array<number>(14).fill(0)];

  test.each<[string, readonly number[], readonly number[], string]>([
    ['a reference', [0x44, ...long(1), ...short(0xc001)], [], 'B2'],
    ['an area', [0x25, ...long(0), ...long(2), ...short(0xc000), ...short(0xc001)], [], 'A1:B3'],
    ['a text', [0x17, ...short(2), ...Buffer.from('ab', 'utf16le')], [], '"ab"'],
    ['an array', ARRAY, [...long(1), ...long(2), 0, 0, 0, 0, 0, 0, 0, 0xf0, 0x3f, 2, 1], '{1,TRUE}'],
  ])('%s', async (_, tokens, extras, expected) => {
    const sheet = firstSheet(await read(withRecords(row(7), formula(tokens, extras))));
    expect(cellAt(sheet, 'A8')).toEqual({ value: { kind: 'number', value: 12 }, formula: expected });
  });

  test.each<[string, readonly number[], readonly number[]]>([
    ['a token that ends early', [0x44, 1], []],
    ['a text that ends late', [0x17, ...short(9000), 0x61, 0], []],
    ['an array of more than there is', ARRAY, [...long(0x7fffffff), ...long(1), 2, 1]],
    ['an array without columns', ARRAY, [...long(0x7fffffff), ...long(0)]],
    ['an array of what nobody knows', ARRAY, [...long(1), ...long(1), 9]],
  ])('%s is damage', async (_, tokens, extras) => {
    expect(await code(row(7), formula(tokens, extras))).toBe('file.damaged');
  });

  test.each<[string, readonly number[], readonly number[]]>([
    ['of tokens that nobody knows', [0x3f, 0x3f], []],
    ['that the library gives a whole sheet up for', [0x18, 0x19, ...Array<number>(12).fill(0)], long(0)],
  ])('one %s is left out, its value stays', async (_, tokens, extras) => {
    const cell = cellAt(firstSheet(await read(withRecords(row(7), formula(tokens, extras)))), 'A8');
    expect(cell?.value).toEqual({ kind: 'number', value: 12 });
  });
});

test('a chart among the sheets is none of cells', async () => {
  const chart = record(0x9c, long(0), long(9), text('rId99'), text('Biểu đồ'));
  const book = Buffer.from(base[WORKBOOK] ?? []);
  const at = book.indexOf(Buffer.from([0x90, 0x01, 0])); // the end of the sheets
  const rels = Buffer.from(base['xl/_rels/workbook.bin.rels'] ?? [])
    .toString()
    .replace(
      '</Relationships>',
      `<Relationship Id="rId99" Type="${SHEET_TYPE}/chartsheet" Target="chartsheets/sheet1.bin"/></Relationships>`,
    );
  const bytes = zip({
    ...base,
    [WORKBOOK]: Buffer.concat([book.subarray(0, at), chart, book.subarray(at)]),
    'xl/_rels/workbook.bin.rels': rels,
  });
  expect(workbook(await read(bytes)).sheets.map(({ name }) => name)).toEqual(['Biểu']);
});

test('a package of a writer that streams is read', async () => {
  // Sizes stand behind each part, not before it.
  const streamed = zipFiles(Object.entries(base).map(([name, bytes]) => ({ name, bytes })));
  expect(firstSheet(await read(streamed))).toEqual(firstSheet(await read(zip(base))));
});

test('a text that says it is missing where it has to be there is damage', async () => {
  const format = record(0x2c, short(164), long(0xffffffff), Array.from(Buffer.from('0.0', 'utf16le')));
  const styles = Buffer.concat([format, Buffer.from(base['xl/styles.bin'] ?? [])]);
  expect(await read(zip({ ...base, 'xl/styles.bin': styles }))).toMatchObject({ failure: { code: 'file.damaged' } });
  expect(await code(row(7), record(6, long(0), long(0), long(0xffffffff)))).toBe('file.damaged');
});
