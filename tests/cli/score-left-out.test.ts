import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { readFile } from '../../src/hosts/file/node/read-file';
import { runCaptured } from './run-captured';
import { scoreFolder, type Cell } from './score-folder';

// What is not in the table of results, or may still change in it, is said under it.
const home = scoreFolder();
const { write } = home;

const HEAD: readonly Cell[] = [
  'STT',
  'Tiêu chí',
  'Điểm tối đa',
  'Tự chấm',
  'Thẩm định',
  'ĐTXHH',
  'Minh chứng',
  'Ghi chú',
];

/** 70 by appraisal, 30 by survey. */
function sheet(unit: string, year: number, appraised: number, more: readonly (readonly Cell[])[] = []) {
  return {
    'Chấm điểm': [
      [`BẢNG CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH NĂM ${String(year)}`],
      [`Đơn vị: ${unit}`],
      HEAD,
      ['1', 'Chỉ đạo, điều hành', 70, appraised, appraised, null, 'KH 5', null],
      ['2', 'Điều tra xã hội học', 30, null, null, 25, null, null],
      ...more,
    ],
  };
}

interface Said {
  readonly year: number;
  readonly units: readonly { readonly name: string; readonly total: string | null; readonly rank: number | null }[];
  readonly findings: readonly { readonly code: string; readonly message: string }[];
}

async function score(): Promise<Said> {
  const { out } = await runCaptured(['score', 'phieu', '--json', '--out', 'ket-qua.xlsx'], { folder: home.path() });
  return JSON.parse(out) as Said;
}

/** Notes under the table of results. */
async function notes(): Promise<readonly string[]> {
  const read = await readFile(path.join(home.path(), 'ket-qua.xlsx'));
  if (!read.ok) throw new Error(read.failure.code);
  const result = read.value.sheets.find(({ name }) => name === 'Kết quả');
  return [...(result?.cells.values() ?? [])]
    .map(({ value }) => (value.kind === 'text' ? value.text : ''))
    .filter((text) => text.startsWith('- '));
}

test('units that sent nothing, files that can not be read, several sheets and errors are said under the results', async () => {
  await write('phieu/mot.xlsx', sheet('Xã Một', 2025, 60, [['3', 'Điểm thưởng', 3, 5, 5, null, 'QĐ', null]]));
  await write('phieu/hai.xlsx', sheet('Xã Hai', 2025, 61));
  await write('phieu/hai (2).xlsx', sheet('Xã Hai', 2025, 62));
  writeFileSync(path.join(home.path(), 'phieu/hong.xlsx'), Buffer.from('PK\u0003\u0004'));
  await write('phieu/danh-muc.xlsx', {
    'Đơn vị': [
      ['Mã đơn vị', 'Tên đơn vị'],
      ...['Xã Một', 'Xã Hai', 'Xã Ba'].map((name, place): Cell[] => [`X${String(place)}`, name]),
    ],
  });
  const { findings } = await score();
  expect(findings.find(({ code }) => code === 'score.missing')?.message).toBe(
    'Còn thiếu bảng chấm điểm của 1/3 đơn vị: Xã Ba.',
  );
  const said = await notes();
  expect(said).toEqual(
    expect.arrayContaining([
      '- Chưa có bảng chấm điểm của 1/3 đơn vị: Xã Ba.',
      '- Tệp không đọc được, không tính: hong.xlsx.',
      '- Không xếp hạng vì gửi nhiều bảng chấm điểm: Xã Hai.',
      '- Bảng chấm điểm còn lỗi, điểm và hạng có thể thay đổi sau khi sửa: Xã Một (2 lỗi).',
    ]),
  );
  expect(said.join()).not.toContain('còn điểm chưa rõ');
});

test('the year is that of most sheets; a sheet of another year is not ranked among them', async () => {
  // The first by its name is the odd one; another unit sent both years.
  await write('phieu/a.xlsx', sheet('Xã Một', 2024, 69));
  await write('phieu/b.xlsx', sheet('Xã Hai', 2025, 61));
  await write('phieu/c.xlsx', sheet('Xã Ba', 2025, 60));
  await write('phieu/c-cu.xlsx', sheet('Xã Ba', 2024, 50));
  await write('phieu/d.xlsx', sheet('Xã Bốn', 2025, 59));
  const { year, units, findings } = await score();
  expect(year).toBe(2025);
  expect(units.map(({ name, total, rank }) => [name, total, rank])).toEqual([
    ['Xã Hai', '86', 1],
    ['Xã Ba', '85', 2],
    ['Xã Bốn', '84', 3],
  ]);
  expect(findings.filter(({ code }) => code === 'score.other-year')).toHaveLength(2);
  expect(await notes()).toContain('- Bảng của năm khác, không tính: Xã Một (năm 2024), Xã Ba (năm 2024).');
});
