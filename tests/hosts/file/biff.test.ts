import type { CellValue } from '../../../src/core/model/cell-value';
import { readWorkbook } from '../../../src/hosts/file/read-workbook';
import { biffRecord, buildBiff, formula, label5, number, type BiffSheet } from './build-biff';
import { cellAt, firstSheet, sampleBytes, workbook } from './samples';

const BIFF5 = 0x0500;
const BIFF8 = 0x0600;
const VIETNAMESE = 1258;

/** Text in the code page of Vietnamese Windows, which writes tones behind their letter. */
function in1258(text: string): Buffer {
  const decoder = new TextDecoder('windows-1258');
  const byteOf = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  const letters = Array.from(
    text.normalize('NFD').replace(/([aeoAEO])([\u0323\u0309\u0300\u0301\u0303]?)\u0302/g, '$1\u0302$2'),
  )
    .join('')
    .replace(/[aeouAEOU][\u0302\u0306\u031b]/g, (letter) => letter.normalize('NFC'));
  return Buffer.from(Array.from(letters, (letter) => byteOf.get(letter) ?? 0x3f));
}

const codePage = (page: number): Buffer => biffRecord(0x0042, page);
const ascii = (text: string): Buffer => Buffer.from(text, 'latin1');
const sheet = (...records: readonly Buffer[]): BiffSheet => ({ name: ascii('S'), records });
const read = (bytes: Uint8Array) => readWorkbook(bytes, 'a.xls');
async function textsOf(globals: readonly Buffer[], texts: readonly Uint8Array[]): Promise<unknown[]> {
  const labels = texts.map((text, row) => label5(row, 0, text));
  const bytes = buildBiff({ version: BIFF5, globals, sheets: [sheet(...labels)] });
  return [...firstSheet(await read(bytes)).cells.values()].map(
    ({ value }) => (value as CellValue & { text: string }).text,
  );
}
async function code(bytes: Uint8Array): Promise<string> {
  const result = await read(bytes);
  return result.ok ? 'ok' : result.failure.code;
}

describe('Excel 95: text in code pages', () => {
  const TEXTS = ['UBND xã Nam Dong', 'Lĩnh vực giải quyết', 'Hộ tịch', 'Tổng số hồ sơ đã nhận', 'ĐẤT ĐAI'];

  test.each(['biff5-cp1258.xls', 'biff5-no-codepage.xls'])('%s is read in Vietnamese', async (name) => {
    const [first] = workbook(await read(sampleBytes(`tests/samples/found-2026-11/${name}`))).sheets;
    expect(first?.name).toBe('Biểu 06a');
    const title = first && cellAt(first, 'A3')?.value;
    expect(title?.kind === 'text' && title.text).toMatch(/^TÌNH HÌNH, KẾT QUẢ/);
  });

  test.each([
    ['that is named', [codePage(VIETNAMESE)]],
    ['that is not named', []],
    ['that a program names Western', [codePage(1252)]],
  ])('the Vietnamese one %s', async (_, globals) => {
    expect(await textsOf(globals, TEXTS.map(in1258))).toEqual(TEXTS);
  });

  test('fonts of their own, and Western text, are left as they are', async () => {
    const tcvn3 = ['Chøng thùc', 'Hé tÞch', 'LÜnh vùc, c«ng viÖc gi¶i quyÕt'];
    expect(await textsOf([], tcvn3.map(ascii))).toEqual(tcvn3);
    const western = ['Bureau des Affaires Étrangères', 'Fußgänger'];
    expect(await textsOf([], western.map(ascii))).toEqual(western);
  });

  test('other pages, in names of sheets too', async () => {
    const bytes = (...values: readonly number[]): Buffer => Buffer.from(values);
    expect(await textsOf([codePage(1251)], [bytes(0xcf, 0xf0, 0xe8)])).toEqual(['При']);
    expect(await textsOf([codePage(936)], [bytes(0xb1, 0xed)])).toEqual(['表']);
    const sheets = [{ name: in1258('Tháng Mười'), records: [number(0, 0, 1)] }];
    const book = workbook(await read(buildBiff({ version: BIFF5, globals: [codePage(VIETNAMESE)], sheets })));
    expect(book.sheets[0]?.name).toBe('Tháng Mười');
  });
});

describe('Excel 95: formulas', () => {
  const REF_A1 = [0x24, 0x00, 0xc0, 0x00];
  const ADD_2 = [0x1e, 2, 0, 0x03];
  // SUM over A1:B2 with an attribute; a text of three letters; CHOOSE with two jumps; a name; a cell of another sheet.
  const TOKENS: readonly (readonly [string, readonly number[]])[] = [
    ['A1+2', [...REF_A1, ...ADD_2]],
    ['SUM(A1:B2)', [0x25, 0x00, 0xc0, 0x01, 0xc0, 0x00, 0x01, 0x19, 0x10, 0x00, 0x00]],
    ['"abc"&"d"', [0x17, 3, 0x61, 0x62, 0x63, 0x17, 1, 0x64, 0x08]],
  ];

  test('come with their values, whatever version the sheets say', async () => {
    for (const sheetVersion of [BIFF5, BIFF8]) {
      const records = TOKENS.map(([, tokens], row) => formula(row, 0, row + 7, tokens));
      const found = firstSheet(await read(buildBiff({ version: BIFF5, sheetVersion, sheets: [sheet(...records)] })));
      expect([...found.cells.values()]).toEqual(
        TOKENS.map(([text], row) => ({ formula: text, value: { kind: 'number', value: row + 7 } })),
      );
    }
  });

  test('a sample with one is read', async () => {
    const found = firstSheet(await read(sampleBytes('tests/samples/robust-2026-11/excel95-with-formula.xls')));
    expect([...found.cells.values()].filter((cell) => cell.formula !== undefined)).toHaveLength(1);
  });

  test.each<[string, number, readonly number[]]>([
    ['of Excel 95 whose token ends early', BIFF5, [0x25, 0, 0]],
    ['of Excel 97 whose token ends early', BIFF8, [0x25, 0, 0, 0]],
    ['whose text runs over its end', BIFF5, [0x17, 200, 0x61]],
  ])('%s is damage', async (_, version, tokens) => {
    expect(await code(buildBiff({ version, sheets: [sheet(formula(0, 0, 1, tokens))] }))).toBe('file.damaged');
  });

  test('of tokens that nobody knows is left out, its value stays', async () => {
    const bytes = buildBiff({ version: BIFF8, sheets: [sheet(formula(0, 0, 12, [0x3f, 0x3f, 0x3f]))] });
    const cell = cellAt(firstSheet(await read(bytes)), 'A1');
    expect(cell?.value).toEqual({ kind: 'number', value: 12 });
    expect(cell?.formula ?? '').toBe('');
  });
});

describe('an .xls that is not whole is damage, not an empty sheet', () => {
  const book = (): Buffer => Buffer.from(buildBiff({ version: BIFF8, sheets: [sheet(number(0, 0, 1))] }));
  const boundSheet = (bytes: Buffer): number => bytes.indexOf(Buffer.from([0x85, 0x00])) + 4;

  test('a sheet that is not where the workbook says', async () => {
    for (const wrong of [0, 9, 100_000]) {
      const bytes = book();
      bytes.writeUInt32LE(wrong, boundSheet(bytes));
      expect([wrong, await code(new Uint8Array(bytes))]).toEqual([wrong, 'file.damaged']);
    }
  });

  test('a sheet that never ends', async () => {
    const bytes = book();
    expect(await code(new Uint8Array(bytes.subarray(0, bytes.length - 4)))).toBe('file.damaged');
    expect(await code(new Uint8Array(bytes))).toBe('ok');
  });

  test('nothing but its first record', async () => {
    expect(await code(Uint8Array.of(9, 8, 16, 0))).toBe('file.damaged');
  });
});

test('charts and macros are no sheets of cells', async () => {
  const bytes = Buffer.from(
    buildBiff({ version: BIFF8, sheets: [sheet(number(0, 0, 1)), { name: ascii('C'), records: [number(0, 0, 2)] }] }),
  );
  const second = bytes.lastIndexOf(Buffer.from([0x09, 0x08]));
  bytes.writeUInt16LE(0x0020, second + 6);
  const entry = bytes.lastIndexOf(Buffer.from([0x85, 0x00]));
  bytes.writeUInt8(2, entry + 4 + 5);
  expect(workbook(await read(new Uint8Array(bytes))).sheets.map(({ name }) => name)).toEqual(['S']);
});

test('what the library finds wrong is not told to the console', async () => {
  const told = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  // A range from a cell of one sheet to a cell of another.
  const globals = [biffRecord(0x01ae, 2, 0x0401), biffRecord(0x0017, 2, 0, 0, 0, 0, 1, 1)];
  const records = [formula(0, 0, 1, [0x3a, 0, 0, 0, 0, 0, 0, 0x3a, 1, 0, 0, 0, 0, 0, 0x11])];
  const sheets = [sheet(...records), { name: ascii('C'), records: [] }];
  const bytes = buildBiff({ version: BIFF8, globals, sheets });
  expect(await code(bytes)).toBe('ok');
  expect(told).not.toHaveBeenCalled();
  told.mockRestore();
});
