import path from 'node:path';
import { runCaptured } from './run-captured';

const SAMPLES = path.resolve(__dirname, '../samples');

interface FileJson {
  readonly file: string;
  readonly status: string;
  readonly totals: Readonly<Record<string, number | null>>;
  readonly findings: readonly {
    readonly code: string;
    readonly severity: string;
    readonly cell: string | null;
    readonly message: string;
  }[];
}

async function check(folder: string, ...files: readonly string[]): Promise<readonly FileJson[]> {
  const { out } = await runCaptured(['check', ...files, '--json'], { folder: path.join(SAMPLES, folder) });
  return (JSON.parse(out) as { readonly files: readonly FileJson[] }).files;
}

/** Xã Nam Dong, June 2024, as every one of these files has it. */
const TOTALS = { c3: 235, c4: 135, c5: 88, c6: 12, c7: 195, c8: 134, c9: 57, c10: 4, c11: 40, c12: 40, c13: 0 };

const EXPECTED: Readonly<Record<string, { readonly totals?: object; readonly said: readonly string[] }>> = {
  'caption-footnote-number': { said: [] },
  'captions-two-languages': { said: [] },
  'captions-with-footnote-marks': { said: [] },
  'captions-abbreviated-no-numbers': { totals: {}, said: ['error read.captions.unknown A6'] },
  'columns-on-time-only': {
    totals: { ...TOTALS, c8: undefined, c9: undefined },
    said: ['error read.column.joined I7'],
  },
  'online-split-full-partial': { totals: { ...TOTALS, c4: undefined }, said: ['error read.column.split D8'] },
  'percent-column-renumbered-abbrev': { said: ['warning read.column.number-differs L7'] },
  'number-row-sub': { said: [] },
  'number-row-typo': { said: [] },
  'two-months-side-by-side': { said: ['warning read.table-beside O6'] },
};

test.each(Object.entries(EXPECTED))('%s', async (name, { totals = TOTALS, said }) => {
  const [file] = await check('found-2026-11', `${name}.xlsx`);
  expect(file?.totals).toEqual(JSON.parse(JSON.stringify(totals)));
  const grave = file?.findings.filter(({ code, severity }) => code.startsWith('read.') && severity !== 'note');
  expect(grave?.map(({ severity, code, cell }) => `${severity} ${code} ${String(cell)}`)).toEqual(said);
});

test('what is not understood of abbreviated captions is named', async () => {
  const [file] = await check('found-2026-11', 'captions-abbreviated-no-numbers.xlsx');
  expect(file?.findings[0]?.message).toContain('"SL HS tiếp nhận" (C6)');
});

test.each([
  ['learned', 8, 'Biểu này ghi mã 03/SH (H1): không phải biểu II.06a'],
  ['overdue', 10, 'Trang này có tiêu đề "SỔ THEO DÕI HỒ SƠ QUÁ HẠN VÀ XIN LỖI" (A3): không phải biểu II.06a'],
  ['survey', 7, 'Trang này có tiêu đề "TỔNG HỢP KẾT QUẢ KHẢO SÁT MỨC ĐỘ HÀI LÒNG" (A3): không phải biểu II.06a'],
])('forms-2026/%s: none of the %i files is read as II.06a, each is named', async (folder, count, message) => {
  const files = await check('forms-2026', folder);
  expect(files).toHaveLength(count);
  for (const { totals, findings } of files) {
    expect(totals).toEqual({});
    expect(findings.map(({ code }) => code)).toEqual(['read.other-form']);
    expect(findings[0]?.message).toContain(message);
  }
});
