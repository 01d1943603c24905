import path from 'node:path';
import { runCaptured } from './run-captured';

const FOUND = path.resolve(__dirname, '../samples/found-2026-11');

interface FileJson {
  readonly file: string;
  readonly unit: { readonly code: string | null } | null;
  readonly period: { readonly id: string } | null;
  readonly status: string;
  readonly totals: Readonly<Record<string, number | null>>;
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly cell: string | null;
    readonly message: string;
  }[];
}

async function check(...argv: string[]): Promise<readonly FileJson[]> {
  // The folder's own name holds a year and a month, so files are named from within it.
  const { out } = await runCaptured(['check', ...argv, '--settings', 'danh-muc.xlsx', '--json'], { folder: FOUND });
  return (JSON.parse(out) as { readonly files: readonly FileJson[] }).files;
}

/** What is said of a file: "warning period A4 …". */
const said = ({ findings }: FileJson): readonly string[] =>
  findings.map(({ severity, rule, cell, message }) => `${severity} ${rule} ${String(cell)} ${message}`);

const results = new Map<string, FileJson>();
const SINGLE = [
  'eth-for-dstroke',
  'eth-in-unit-label',
  'score-eth',
  'fields-with-numbers-in-name',
  'unit-conflict-letterhead',
  'unit-16',
  'period-year-turn',
  'period-days-calendar-month',
  'period-days-calendar-quarter',
  'period-days-calendar-year',
  'period-days-two-months',
];

beforeAll(async () => {
  for (const file of await check(...SINGLE.map((name) => `${name}.xlsx`)))
    results.set(path.parse(file.file).name, file);
});

function resultOf(name: string): FileJson {
  const result = results.get(name);
  if (!result) throw new Error(`${name} was not checked`);
  return result;
}

test('F: names typed with the look-alike of Đ are the names', () => {
  for (const name of ['eth-for-dstroke', 'eth-in-unit-label', 'score-eth']) {
    expect(resultOf(name)).toMatchObject({ unit: { code: 'CJ02' }, status: 'ok' });
    expect(said(resultOf(name))).toEqual([]);
  }
  expect(resultOf('eth-for-dstroke').totals).toMatchObject({ c3: 235, c4: 135, c7: 195, c11: 40 });
});

test('G: fields behind a number or "Lĩnh vực", and in short, are known', () => {
  const result = resultOf('fields-with-numbers-in-name');
  expect(result.totals).toMatchObject({ c3: 235, c4: 135, c7: 195, c11: 40 });
  expect(said(result)).toEqual([
    'note field B13 "Bảo trợ XH" (B13) được hiểu là "Bảo trợ xã hội" trong danh mục lĩnh vực.',
    'note field B15 "ĐKKD hộ cá thể" (B15) được hiểu là "Đăng ký hộ kinh doanh" trong danh mục lĩnh vực.',
  ]);
});

test('K: a letterhead of another commune is said', () => {
  expect(resultOf('unit-conflict-letterhead')).toMatchObject({ unit: { code: 'CJ02' }, status: 'warning' });
  expect(said(resultOf('unit-conflict-letterhead'))).toEqual([
    'warning unit A2 Phần đầu trang ghi "UBND XÃ TÂM THẮNG" (A2), trong khi đơn vị báo cáo là "Xã Nam Dong" (I3). Sửa một trong hai; trước mắt lấy "Xã Nam Dong".',
  ]);
});

test('Q: a unit may be written as its code', () => {
  expect(resultOf('unit-16')).toMatchObject({ unit: { code: 'CJ02' }, status: 'ok' });
  expect(said(resultOf('unit-16'))).toEqual([
    'note unit I1 "CJ02" (I1) được hiểu là "Xã Nam Dong" trong danh mục đơn vị.',
  ]);
});

test('Q: the first day after the last is said for what it is', () => {
  expect(resultOf('period-year-turn').period).toMatchObject({ id: '2024-01' });
  expect(said(resultOf('period-year-turn'))).toEqual([
    'warning period A4 Ngày đầu kỳ 15/12/2024 sau ngày cuối kỳ 14/1/2024 (A4). Xem lại hai ngày, nhất là năm.',
  ]);
});

test.each([
  ['period-days-calendar-month', '2024-06', 'tháng 6/2024'],
  ['period-days-calendar-quarter', '2024-Q2', 'quý II/2024'],
  ['period-days-calendar-year', '2024', 'năm 2024'],
])('T: %s is of %s, and that its days are not the prescribed ones is said', (name, id, words) => {
  expect(resultOf(name).period).toMatchObject({ id });
  const [finding, ...others] = said(resultOf(name));
  expect(others).toEqual([]);
  expect(finding).toMatch(/^warning period A4 /);
  expect(finding).toContain(`được tính là kỳ ${words}, khác khoảng ngày theo quy định`);
});

test('T: two months are no period', () => {
  expect(resultOf('period-days-two-months').period).toBeNull();
  expect(said(resultOf('period-days-two-months'))).toEqual([
    'warning period A4 Khoảng ngày 15/4 – 14/6/2024 (A4) dài 2 tháng, không trùng kỳ báo cáo nào của biểu, nên chưa rõ số liệu thuộc kỳ nào. Sửa khoảng ngày hoặc ghi rõ kỳ báo cáo.',
  ]);
});

test('P: "quy-2-2024" in a file’s name is the second quarter', async () => {
  const files = await check('file-name-quy-2-2024');
  const quarter = files.find(({ file }) => file.includes('quy-2'));
  expect(quarter).toMatchObject({ period: { id: '2024-Q2' }, status: 'ok' });
  for (const file of files) expect(said(file)).toEqual([]);
});

test('Q: last month’s figures under a new title are one finding', async () => {
  const files = await check('stale-figures');
  expect(files).toHaveLength(6);
  const stale = files.find(({ file }) => file.endsWith('xa-nam-dong_2024-06.xlsx'));
  expect(stale && said(stale)).toEqual([
    expect.stringMatching(
      /^warning R12 A4 Toàn bộ số liệu trùng với báo cáo tháng 5\/2024 \(".*II06a_xa-nam-dong_2024-05\.xlsx"\)\./,
    ),
  ]);
  for (const file of files) if (file !== stale) expect(said(file)).toEqual([]);
});

test('Q: so they are when they are joined', async () => {
  const argv = ['consolidate', 'stale-figures', '--period', '2024-06', '--settings', 'danh-muc.xlsx', '--json'];
  const { out } = await runCaptured(argv, { folder: FOUND });
  expect(out.match(/"rule": "R12"/g)).toHaveLength(1);
  expect(out).not.toContain('"rule": "R6"');
});
