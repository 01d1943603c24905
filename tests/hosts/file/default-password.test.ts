import { writeXlsx } from 'hucre';
import { CfbFile } from '../../../src/hosts/file/cfb/cfb-file';
import { readLook } from '../../../src/hosts/file/read-look';
import { readWorkbook } from '../../../src/hosts/file/read-workbook';
import { encipherBiff, type BiffCipher } from './encipher-biff';
import { firstSheet, sampleBytes, workbook } from './samples';

const DEFAULT = 'VelvetSweatshop';
const XLS = 'tests/samples/messy/legacy-xls.xls';
const CIPHERS: readonly BiffCipher[] = ['rc4', 40, 128];

const code = async (bytes: Uint8Array): Promise<string> => {
  const result = await readWorkbook(bytes, 'a.xlsx');
  return result.ok ? 'ok' : result.failure.code;
};
const stream = (): Uint8Array => new CfbFile(sampleBytes(XLS)).read('Workbook') ?? new Uint8Array();

describe('workbooks enciphered with the password that Excel takes where nobody set one', () => {
  test.each([
    'tests/samples/found-2026-11/velvet-readonly.xlsx', // agile
    'tests/samples/made-by/default-password-standard.xlsx.bin',
  ])('%s is read, with its look', async (file) => {
    expect(firstSheet(await readWorkbook(sampleBytes(file), 'a.xlsx')).cells.size).toBe(183);
    expect(await readLook(sampleBytes(file), 'a.xlsx')).toMatchObject({ ok: true, value: { sheets: [{}] } });
  });

  test('a longer one of another writer', async () => {
    const sheets = [{ name: 'S', rows: [['Hộ tịch', 62], ...Array.from({ length: 900 }, (_, row) => [row, row * 7])] }];
    const encryption = { password: DEFAULT, spinCount: 1000 };
    const sheet = firstSheet(await readWorkbook(await writeXlsx({ sheets, encryption }), 'a.xlsx'));
    expect(sheet.cells.size).toBe(1802);
  });

  test.each(CIPHERS)('.xls, %s', async (cipher) => {
    const plain = workbook(await readWorkbook(sampleBytes(XLS), 'a.xls'));
    const bytes = encipherBiff(stream(), DEFAULT, cipher);
    const before = bytes.slice();
    expect(workbook(await readWorkbook(bytes, 'a.xls'))).toEqual(plain);
    expect(bytes).toEqual(before);
  });
});

describe('a password of its own is said', () => {
  test.each([
    'tests/samples/made-by/own-password-standard.xlsx.bin',
    'tests/samples/robust-2026-11/password-biff8.xls',
  ])('%s', async (file) => {
    expect(await code(sampleBytes(file))).toBe('file.encrypted');
  });

  test.each(CIPHERS)('.xls, %s', async (cipher) => {
    expect(await code(encipherBiff(stream(), 'matkhau', cipher))).toBe('file.encrypted');
  });

  test('of a workbook that is hashed more often than its time allows', async () => {
    const bytes = await writeXlsx({ sheets: [{ name: 'S', rows: [[1]] }], encryption: { password: DEFAULT } });
    let time = 0;
    const result = await readWorkbook(bytes, 'a.xlsx', { now: () => (time += 1000), limits: { milliseconds: 20_000 } });
    expect(result).toMatchObject({ failure: { code: 'limit.time' } });
  });
});
