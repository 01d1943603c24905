import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { valueAt } from '../../src/core/model/sheet-data';
import { sheetGrid } from '../../src/core/sheet/cells/sheet-grid';
import { readFile } from '../../src/hosts/file/node/read-file';
import { runCaptured } from './run-captured';
import { scoreFolder, type Cell } from './score-folder';

// Figures that were published: Hà Đông 96.6 = 66.5 + 30.1; Bình Phước 88.01 (+3.54), place 21 of 63; PAPI 39.953 (+0.018).
const home = scoreFolder();
const { write } = home;

const HEAD: readonly Cell[] = [
  'STT',
  'Tiêu chí',
  'Điểm tối đa',
  'Tự đánh giá',
  'Thẩm định',
  'ĐTXHH',
  'Minh chứng',
  'Ghi chú',
];

const score = (...more: readonly string[]) =>
  runCaptured(['score', 'phieu', '--json', '--out', 'ket-qua.xlsx', ...more], { folder: home.path() });

/** Rows of a sheet of the report that name the unit, as texts. */
async function report(sheet: string, unit: string): Promise<readonly (readonly string[])[]> {
  const read = await readFile(path.join(home.path(), 'ket-qua.xlsx'));
  if (!read.ok) throw new Error(read.failure.code);
  const found = read.value.sheets.find(({ name }) => name === sheet);
  if (!found) throw new Error(`no sheet ${sheet}: ${read.value.sheets.map(({ name }) => name).join(', ')}`);
  const grid = sheetGrid(found);
  return grid.rows
    .map(({ row, columns }) =>
      columns.map((column) => {
        const own = valueAt(found, row, column);
        return own.kind === 'number' ? String(own.value) : grid.text(row, column);
      }),
    )
    .filter((texts) => texts.includes(unit));
}

const value = (text: string | undefined): number => Number(text);

test('Hà Đông: 66.5 of 67 and 30.1 of 33 are 96.6, and meet the target of the plan', async () => {
  await write('phieu/ha-dong_2024.xlsx', {
    'Chấm điểm': [
      ['BẢNG CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH NĂM 2024'],
      ['Đơn vị: Quận Hà Đông'],
      HEAD,
      ['1', 'Chỉ đạo, điều hành', 40, 40, 40, null, 'KH 5', null],
      ['2', 'Thủ tục hành chính', 27, 27, 26.5, null, 'BC 7', 'Một hồ sơ trễ'],
      ['3', 'Điều tra xã hội học', 33, null, null, 30.1, null, null],
    ],
  });
  await write('danh-muc.xlsx', {
    'Đơn vị': [
      ['Mã đơn vị', 'Tên đơn vị'],
      ['HD', 'Quận Hà Đông'],
    ],
    'Thiết lập': [
      ['Mục', 'Giá trị'],
      ['Chỉ tiêu điểm thẩm định', '66,5'],
      ['Chỉ tiêu điểm điều tra XHH', 30.1],
    ],
  });
  const { out, status } = await score();
  expect(status).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    max: { appraisal: '67', survey: '33' },
    units: [{ code: 'HD', appraised: '66.5', survey: '30.1', total: '96.6', percent: '96.6', rank: 1 }],
    findings: [],
  });
  const [row = []] = await report('So với chỉ tiêu', 'Quận Hà Đông');
  // Target, reached, gap: of the appraisal, the survey, both together.
  expect(row.slice(2, 11).map(value)).toEqual([66.5, 66.5, 0, 30.1, 30.1, 0, 96.6, 96.6, 0]);
  expect(row.at(-1)).toBe('đạt');
  // Two criteria lost points: 0.5 and 2.9.
  const [outcome = []] = await report('Được và mất điểm', 'Quận Hà Đông');
  expect(outcome.slice(2).map(value)).toEqual([1, 2, 3.4]);
});

test('a target of 97 is missed by 0.4; criteria with targets of their own are named', async () => {
  const rows = (targets: readonly Cell[]): readonly (readonly Cell[])[] => [
    ['BẢNG CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH NĂM 2024'],
    ['Đơn vị: Quận Hà Đông'],
    [...HEAD, 'Mục tiêu'],
    ['1', 'Chỉ đạo, điều hành', 40, 40, 40, null, 'KH 5', null, targets[0] ?? null],
    ['2', 'Thủ tục hành chính', 27, 27, 26.5, null, 'BC 7', 'Một hồ sơ trễ', targets[1] ?? null],
    ['3', 'Điều tra xã hội học', 33, null, null, 30.1, null, null, targets[2] ?? null],
  ];
  await write('phieu/ha-dong_2024.xlsx', { 'Chấm điểm': rows([40, 27, 30]) });
  expect((await score()).status).toBe(0);
  const [own = []] = await report('So với chỉ tiêu', 'Quận Hà Đông');
  expect(own.slice(2, 11).map(value)).toEqual([67, 66.5, -0.5, 30, 30.1, 0.1, 97, 96.6, -0.4]);
  expect(own.at(-1)).toBe('chưa đạt');
  const read = await readFile(path.join(home.path(), 'ket-qua.xlsx'));
  const sheet = read.ok ? read.value.sheets.find(({ name }) => name === 'So với chỉ tiêu') : undefined;
  const texts = sheet ? [...sheet.cells.values()].map((cell) => ('text' in cell.value ? cell.value.text : '')) : [];
  expect(texts.join('\n')).toContain('Quận Hà Đông còn 1 tiêu chí chưa đạt chỉ tiêu riêng: 2 (26,5/27).');
});

test('Bình Phước: 88.01 is 3.54 more than 84.47, at place 21 where it was 43 of 63', async () => {
  const sheet = (name: string, first: number, second: number): readonly (readonly Cell[])[] => [
    ['CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
    [`Đơn vị: ${name}`],
    HEAD,
    ['1', 'Chỉ đạo, điều hành', 68, first, first, null, 'BC 1', null],
    ['2', 'Điều tra xã hội học', 32, null, null, second, null, null],
  ];
  // Twenty provinces before it, each 0.1 more than the next; it has 60.01 and 28.
  const names = Array.from({ length: 20 }, (_, index) => `Tỉnh ${String(index + 1).padStart(2, '0')}`);
  for (const [index, name] of names.entries()) {
    await write(`phieu/tinh-${String(index)}.xlsx`, { A: sheet(name, Math.round(602 + (20 - index)) / 10, 28) });
  }
  await write('phieu/binh-phuoc.xlsx', { A: sheet('Bình Phước', 60.01, 28) });
  await write('nam-truoc.xlsx', {
    'Kết quả': [
      ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2022'],
      ['Xếp hạng', 'Tên đơn vị', 'Điểm thẩm định', 'ĐTXHH', 'Tổng điểm', 'Chỉ số (%)'],
      ['43/63', 'Bình Phước', 57.3, 27.17, 84.47, 84.47],
      ['1/63', 'Tỉnh 01', 62, 29, 91, 91],
    ],
  });
  const { out } = await score('--last-year', 'nam-truoc.xlsx');
  const document = JSON.parse(out) as {
    ranked: object;
    units: { name: string; rank: number; change: object | null }[];
  };
  expect(document.ranked).toEqual({ now: 21, before: 63 });
  expect(document.units.find(({ name }) => name === 'Bình Phước')).toMatchObject({
    total: '88.01',
    rank: 21,
    change: { points: '3.54', index: '3.54', places: 22 },
  });
  const [row = []] = await report('So với năm trước', 'Bình Phước');
  expect(row.slice(2)).toEqual(expect.arrayContaining(['84.47', '43/63', '88.01', '21/21', '3.54', 'tăng 22 bậc']));
});

test('PAPI: 39.953 of 80 is 0.018 more than 39.935, in three decimals', async () => {
  const of = (year: string, points: number): readonly (readonly Cell[])[] => [
    [`CHỈ SỐ PAPI NĂM ${year}`],
    ['Đơn vị: Bình Phước'],
    HEAD,
    ['1', 'Tham gia, công khai, trách nhiệm', 80, points, points, null, 'Công bố', null],
  ];
  mkdirSync(path.join(home.path(), 'truoc'));
  await write('phieu/a.xlsx', { A: of('2023', 39.953) });
  await write('truoc/a.xlsx', { A: of('2022', 39.935) });
  const { out } = await score('--last-year', 'truoc');
  expect(JSON.parse(out)).toMatchObject({ units: [{ total: '39.953', change: { points: '0.018', places: 0 } }] });
  // The criterion is the one that gained.
  const [row = []] = await report('Tiêu chí tăng, giảm', 'Bình Phước');
  expect(row.slice(2)).toEqual(['1', 'Tham gia, công khai, trách nhiệm', '80', '39.935', '39.953', '0.018', 'tăng']);
});
