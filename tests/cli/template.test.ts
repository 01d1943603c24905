import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Workbook } from 'exceljs';
import { valueAt } from '../../src/core/model/sheet-data';
import { readFile } from '../../src/hosts/file/node/read-file';
import { runCaptured } from './run-captured';

const ROOT = path.resolve(__dirname, '../..');
const SAMPLE = path.join(ROOT, 'assets/samples/cu-jut-2024');
const SETTINGS = path.join(SAMPLE, 'danh-muc.xlsx');
const JULY = ['template', '--form', 'II.06a', '--period', '2024-07', '--out'];

interface TemplateJson {
  readonly period: object;
  readonly templates: readonly {
    readonly unit: { readonly code: string; readonly name: string };
    readonly carriedIn: number | null;
    readonly out: string;
  }[];
}

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'parsheet-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const run = (...argv: string[]) => runCaptured(argv, { folder });

/** The first sheet: its cell at a 0-based row and column. */
async function cells(file: string) {
  const read = await readFile(file);
  if (!read.ok) throw new Error(read.failure.code);
  const [sheet] = read.value.sheets;
  if (!sheet) throw new Error('no sheet');
  return (row: number, column: number) => valueAt(sheet, row, column);
}

test("every unit's blank form for July, with what June left pending field by field", async () => {
  const { status, out } = await run(...JULY, 'bieu', '--previous', path.join(SAMPLE, '2024-06'), '--json');
  expect(status).toBe(0);
  const { templates, period } = JSON.parse(out) as TemplateJson;
  expect(period).toEqual({ id: '2024-07', from: '2024-06-15', to: '2024-07-14' });
  const expected = JSON.parse(readFileSync(path.join(ROOT, 'tests/samples/cu-jut-2024.expected.json'), 'utf8')) as {
    readonly months: readonly { readonly month: string; readonly units: readonly { code: string; c11: number }[] }[];
  };
  const june = expected.months.find(({ month }) => month === '2024-06')?.units ?? [];
  expect(june).toHaveLength(8);
  expect(templates.map(({ unit, carriedIn }) => ({ code: unit.code, c11: carriedIn }))).toEqual(
    june.map(({ code, c11 }) => ({ code, c11 })),
  );
  // Field by field as June's own sheet has it: name in B from row 10, pending in K; in July row 12 and F.
  const sent = await cells(path.join(SAMPLE, '2024-06/II06a_xa-nam-dong_2024-06.xlsx'));
  const blank = await cells(path.join(folder, 'bieu/II06a_xa-nam-dong_2024-07.xlsx'));
  for (let field = 0; field < 10; field += 1) {
    expect(blank(11 + field, 1)).toEqual(sent(9 + field, 1));
    expect(blank(11 + field, 5)).toEqual(sent(9 + field, 10));
    expect(blank(11 + field, 3)).toEqual({ kind: 'blank' });
  }
  expect(blank(21, 5)).toEqual({ kind: 'number', value: 40 });
});

test('a form that was sent back as it was is no report', async () => {
  await run(...JULY, 'bieu', '--settings', SETTINGS);
  const { status, out } = await run('check', 'bieu', '--settings', SETTINGS, '--json');
  expect(status).toBe(1);
  const { files } = JSON.parse(out) as { files: { unit: { code: string }; findings: object[]; totals: object }[] };
  expect(files.map(({ unit }) => unit.code).sort()).toEqual([
    'CJ01',
    'CJ02',
    'CJ03',
    'CJ04',
    'CJ05',
    'CJ06',
    'CJ07',
    'CJ08',
  ]);
  for (const { findings, totals } of files) {
    const found = findings.filter((each) => !('rule' in each && each.rule === 'indicator'));
    expect(found).toMatchObject([{ code: 'check.form.not-entered', severity: 'error' }]);
    expect(new Set(Object.values(totals))).toEqual(new Set([null]));
  }
});

test('says what could not be carried over, and where the fields come from', async () => {
  const settings = new Workbook();
  const sheet = settings.addWorksheet('Đơn vị');
  sheet.addRow(['Mã đơn vị', 'Tên đơn vị', 'Hiệu lực đến']);
  sheet.addRow(['CJ02', 'Xã Nam Dong', '30/06/2025']);
  sheet.addRow(['M', 'Xã Mới', '']);
  await settings.xlsx.writeFile(path.join(folder, 'danh-muc.xlsx'));
  const given = await run(...JULY, 'bieu', '--previous', path.join(SAMPLE, '2024-06'), '--settings', 'danh-muc.xlsx');
  expect(given.status).toBe(0);
  expect(given.out).toContain('Xã Nam Dong · kỳ trước chuyển sang 40 · bieu/II06a_xa-nam-dong_2024-07.xlsx\n');
  expect(given.out).toContain('Xã Mới · chưa có số kỳ trước · bieu/II06a_xa-moi_2024-07.xlsx\n');
  expect(given.out).toContain('Đã lập 2 biểu II.06a cho tháng 7/2024 trong thư mục "bieu".');
  expect(given.out).toContain('Danh mục chưa có lĩnh vực nào nên biểu dùng 36 lĩnh vực thường gặp.');
  expect(given.out).toMatch(/của 1 đơn vị nên cột kỳ trước để trống: Xã Mới\.\n$/);

  // The settings of the run's own folder are found; of the two units one has ended by then.
  const later = await run('template', '--form', 'II.06a', '--period', '2025-08', '--out', 'sau', '--lang', 'en');
  expect(later.out).toContain('1 blank form II.06a for August 2025 written to the folder "sau".');
  expect(later.out).toContain('Nothing is carried over. Add --previous FOLDER');
  expect(readdirSync(path.join(folder, 'sau'))).toEqual(['II06a_xa-moi_2025-08.xlsx']);
});

test('needs units, of the period', async () => {
  expect((await run(...JULY, 'bieu')).notes).toBe(
    'Chưa biết lập biểu cho đơn vị nào. Ghi danh mục có trang Đơn vị sau --settings.\n',
  );
  const late = await run(
    'template',
    '--form',
    'II.06a',
    '--period',
    '2030-01',
    '--out',
    'bieu',
    '--settings',
    SETTINGS,
  );
  expect(late).toMatchObject({ status: 2, out: '' });
  expect(late.notes).toMatch(/^Danh mục không có đơn vị nào còn hiệu lực vào ngày cuối tháng 1\/2030\./);
  expect(readdirSync(folder)).toEqual([]);
});

test('blank forms are replaced when asked to, filled ones never', async () => {
  const argv = [...JULY, 'bieu', '--settings', SETTINGS];
  await run(...argv);
  expect((await run(...argv)).notes).toMatch(
    /^Thư mục đã có 8 tệp cùng tên, ví dụ "bieu\/II06a_thi-tran-ea-t-ling_2024-07/,
  );
  expect((await run(...argv, '--force')).status).toBe(0);
  const file = path.join(folder, 'bieu/II06a_xa-ea-po_2024-07.xlsx');
  const book = new Workbook();
  await book.xlsx.readFile(file);
  book.worksheets[0]!.getCell('D12').value = 3;
  await book.xlsx.writeFile(file);
  const sent = readFileSync(file);
  const refused = await run(...argv, '--force');
  expect(refused.status).toBe(2);
  expect(refused.notes).toContain('"bieu/II06a_xa-ea-po_2024-07.xlsx"');
  expect(readFileSync(file).equals(sent)).toBe(true);
});

test('two reports of one unit for June are none: which is right is not for us to say', async () => {
  mkdirSync(path.join(folder, '6'));
  const file = path.join(SAMPLE, '2024-06/II06a_xa-ea-po_2024-06.xlsx');
  for (const name of ['a.xlsx', 'b.xlsx']) cpSync(file, path.join(folder, '6', name));
  const { out } = await run(...JULY, 'bieu', '--previous', '6', '--settings', SETTINGS, '--json');
  const { templates } = JSON.parse(out) as TemplateJson;
  expect(templates.map(({ carriedIn }) => carriedIn)).toEqual(Array(8).fill(null));
});
