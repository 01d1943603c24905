import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Workbook } from 'exceljs';
import { runCaptured } from './run-captured';

const ROOT = path.resolve(__dirname, '../..');
const SETTINGS = path.join(ROOT, 'assets/samples/cu-jut-2024/danh-muc.xlsx');
const YEAR = ['template', '--form', 'score', '--period', '2024', '--out', 'bieu', '--settings'];

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'parsheet-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const run = (...argv: string[]) => runCaptured(argv, { folder });

async function edit(file: string, change: (book: Workbook) => void): Promise<void> {
  const book = new Workbook();
  await book.xlsx.readFile(path.join(folder, file));
  change(book);
  await book.xlsx.writeFile(path.join(folder, file));
}

test('a blank score sheet for every unit, by the illustrative set, which is said not to be official', async () => {
  const { status, out } = await run(...YEAR, SETTINGS);
  expect(status).toBe(0);
  expect(readdirSync(path.join(folder, 'bieu'))).toHaveLength(8);
  expect(out).toContain('Xã Nam Dong · bieu/chamdiem_xa-nam-dong_2024.xlsx\n');
  expect(out).toContain('Đã lập 8 bảng chấm điểm năm 2024 trong thư mục "bieu".\nBộ tiêu chí không chính thức: ');
  const checked = await run('check', 'bieu', '--settings', SETTINGS, '--json');
  const { files } = JSON.parse(checked.out) as {
    readonly files: readonly { form: string; unit: { code: string }; period: { id: string }; findings: object[] }[];
  };
  expect(files.map(({ unit }) => unit.code).sort()).toEqual(
    [1, 2, 3, 4, 5, 6, 7, 8].map((number) => `CJ0${String(number)}`),
  );
  for (const file of files) {
    expect(file).toMatchObject({ form: 'score', period: { id: '2024' } });
    expect(file.findings).toMatchObject([{ code: 'score.not-scored', severity: 'warning' }]);
  }
});

test("by the office's own set, filled in, scored and ranked", async () => {
  const book = new Workbook();
  const units = book.addWorksheet('Đơn vị');
  units.addRow(['Mã đơn vị', 'Tên đơn vị']);
  units.addRow(['A', 'Xã An Bình']);
  units.addRow(['B', 'Xã Bình Minh']);
  const set = book.addWorksheet('Bộ tiêu chí');
  set.addRow(['BỘ TIÊU CHÍ CHẤM ĐIỂM']);
  set.addRow(['Ban hành theo Quyết định số 12/QĐ-UBND ngày 05/01/2025']);
  set.addRow(['STT', 'Tên tiêu chí', 'Điểm tối đa', 'Phần', 'Cách chấm']);
  set.addRow(['1', 'Chỉ đạo', 60, '', '']);
  set.addRow(['1.1', 'Kế hoạch', 10, '', 'Có/không']);
  set.addRow(['1.2', 'Kết quả', 50, '', '']);
  set.addRow(['2', 'Hài lòng của người dân', 40, 'ĐTXHH', '']);
  await book.xlsx.writeFile(path.join(folder, 'danh-muc.xlsx'));

  const { out } = await run('template', '--form', 'SCORE', '--period', '2025', '--out', 'bieu', '--json');
  expect(JSON.parse(out)).toMatchObject({
    form: 'score',
    period: { id: '2025' },
    templates: [
      { unit: { code: 'A' }, carriedIn: null, out: 'bieu/chamdiem_xa-an-binh_2025.xlsx' },
      { unit: { code: 'B' }, out: 'bieu/chamdiem_xa-binh-minh_2025.xlsx' },
    ],
  });
  const points = { 'xa-an-binh': [10, 45.5, 32.25], 'xa-binh-minh': [0, 50, 33.5] } as const;
  for (const [unit, [plan, result, survey]] of Object.entries(points)) {
    await edit(`bieu/chamdiem_${unit}_2025.xlsx`, ({ worksheets: [sheet] }) => {
      sheet!.eachRow((row) => {
        const number = row.getCell(1).text;
        const typed = { '1.1': plan, '1.2': result, '2': survey }[number];
        if (typed === undefined) return;
        if (number === '2') row.getCell('G').value = typed;
        else for (const column of ['E', 'F']) row.getCell(column).value = typed;
        if (number === '1.1') row.getCell('D').value = plan === 0 ? 'Không' : 'Có';
        if (number !== '2') row.getCell('J').value = 'Báo cáo số 5';
      });
    });
  }
  const scored = await run('score', 'bieu', '--json');
  expect(JSON.parse(scored.out)).toMatchObject({
    max: { appraisal: '60', survey: '40' },
    units: [
      { code: 'A', appraised: '55.5', survey: '32.25', total: '87.75', rank: 1 },
      { code: 'B', appraised: '50', survey: '33.5', total: '83.5', rank: 2 },
    ],
    // The program that typed here saves formulas without their values; a spreadsheet program saves them.
    findings: [{ code: 'read.formula.no-value' }, { code: 'read.formula.no-value' }],
  });
});

test('is for a whole year; blank sheets are replaced when asked to, scored ones never', async () => {
  const argv = [...YEAR, SETTINGS];
  const month = argv.map((text) => (text === '2024' ? '2024-06' : text));
  expect((await run(...month)).notes).toContain('Bảng chấm điểm lập cho cả năm');
  await run(...argv);
  expect((await run(...argv)).status).toBe(2);
  expect((await run(...argv, '--force')).status).toBe(0);
  await edit('bieu/chamdiem_xa-ea-po_2024.xlsx', ({ worksheets: [sheet] }) => {
    sheet!.getCell('E15').value = 1;
  });
  const sent = readFileSync(path.join(folder, 'bieu/chamdiem_xa-ea-po_2024.xlsx'));
  const refused = await run(...argv, '--force');
  expect(refused.status).toBe(2);
  expect(refused.notes).toContain('"bieu/chamdiem_xa-ea-po_2024.xlsx"');
  expect(readFileSync(path.join(folder, 'bieu/chamdiem_xa-ea-po_2024.xlsx')).equals(sent)).toBe(true);
});
