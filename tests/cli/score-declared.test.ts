import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { utils, writeFile, type CellObject } from '@e965/xlsx';
import { childrenByParent } from '../../src/core/score/set/criteria-tree';
import { formatDecimal } from '../../src/core/model/decimal';
import { valueAt } from '../../src/core/model/sheet-data';
import { criteriaCommuneIllustrative } from '../../src/forms/criteria-commune-illustrative';
import { readFile } from '../../src/hosts/file/node/read-file';
import { runCaptured } from './run-captured';

const ROOT = path.resolve(__dirname, '../..');
const SETTINGS = path.join(ROOT, 'assets/samples/cu-jut-2024/danh-muc.xlsx');
const folder = mkdtempSync(path.join(tmpdir(), 'declared-'));

type Declared = string | number | CellObject | null;

/** Declared and self-score of every leaf that the unit scores, all worked out by hand. */
const LEAVES: Readonly<Record<string, readonly [Declared, number | null]>> = {
  '1.1.1': ['Có', 1],
  '1.1.2': ['11/12', 1.83],
  '1.2': [1, 1],
  '1.3.1': ['Không', 0],
  '1.3.2': [{ t: 'n', v: 0.95, z: '0%' }, 0.95],
  '1.4': [0.5, 0.5],
  '1.5': ['2 sáng kiến', 1.5],
  '1.6': ['79%', 0],
  '2.1': ['Có', 2],
  '2.2': [1, 1],
  '2.3': ['Không phát sinh', 2],
  '3.1': ['100%', 2],
  '3.2': ['98,5%', 1.97],
  '3.3.1': ['97,5%', 4.88],
  '3.3.2': ['0 trường hợp', 2],
  '3.4': ['95,5%', 1.91],
  '3.5': ['60%', 1.5],
  '3.6': ['30%', 1.2],
  '4.1': ['Có', 2],
  '4.2': ['Có', 2],
  '4.3': [2, 2],
  '5.1': ['92%', 1.84],
  '5.2': ['85%', 1.7],
  '5.3': [1, 3],
  '6.1': ['94%', 1.88],
  '6.2': [2, 2],
  '6.3': ['Không áp dụng', null],
  '7.1': ['95%', 2.85],
  '7.2.1': ['35%', 2],
  '7.2.2': ['45%', 2.25],
  '7.3': [1, 1],
  '7.4': [2, 2],
  '8.3': ['98%', 1.96],
  '8.4': [1, 1],
};

/** A sheet of the provincial software's columns, as another program writes it. */
function write(name: string, unit: string, changed: typeof LEAVES = {}): void {
  const { criteria } = criteriaCommuneIllustrative;
  const parents = childrenByParent(criteria);
  const rows = criteria.map(({ number, name: criterion, maximum, part }): unknown[] => {
    const [declared, self] = { ...LEAVES, ...changed }[number] ?? [null, null];
    const own = parents.has(number) || part === 'survey' ? null : self;
    const survey = part === 'survey' ? 8 : null;
    return [number, criterion, Number(formatDecimal(maximum)), declared, '', 'BC số 5', own, own, survey];
  });
  const head = ['STT', 'Tiêu chí, tiêu chí thành phần', 'Điểm tối đa', 'Số liệu kê khai', 'Cách tính điểm'];
  const more = ['Các yêu cầu và tài liệu kiểm chứng', 'Điểm tự đánh giá', 'Điểm thẩm định', 'Điểm ĐTXHH'];
  const sheet = utils.aoa_to_sheet([
    ['BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2024'],
    [`Đơn vị: UBND ${unit}`],
    [...head, ...more],
    ...rows,
  ]);
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Chấm điểm');
  writeFile(book, path.join(folder, name));
}

interface Said {
  readonly rule: string;
  readonly code: string;
  readonly cell: string;
  readonly severity: string;
  readonly message: string;
}

async function findings(name: string): Promise<readonly Said[]> {
  const { out } = await runCaptured(['check', folder, '--settings', SETTINGS, '--json']);
  const { files } = JSON.parse(out) as {
    readonly files: readonly { readonly file: string; readonly findings: readonly Said[] }[];
  };
  return files.find(({ file }) => file === name)?.findings ?? [];
}

beforeAll(() => {
  write('nam-dong.xlsx', 'xã Nam Dong');
  write('truc-son.xlsx', 'xã Trúc Sơn', {
    '1.1.2': ['11/12', 2],
    '4.1': ['Có', 1.5],
    '5.2': [{ t: 'n', v: 45637, z: 'd-mmm' }, 1.7],
  });
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('a sheet whose scores follow from what it declares', async () => {
  expect(await findings('nam-dong.xlsx')).toEqual([]);
});

test('scores that do not, at their cells, with the set that says so', async () => {
  const said = await findings('truc-son.xlsx');
  expect(said.map(({ rule, cell, severity }) => `${rule} ${cell} ${severity}`)).toEqual([
    'date-in-score D34 warning',
    'C4 G29 warning',
    'C5 G7 warning',
  ]);
  expect(said[2]?.message).toBe(
    'Tiêu chí 1.1.2 tự chấm 2 (G7), nhưng tính theo số liệu kê khai "11/12" được 1,83. Xem lại điểm này. Theo: Bộ tiêu chí mẫu (minh họa).',
  );
});

test('half a year of dossier reports beside it computes nothing, and says what lacks', async () => {
  const months = ['2024-01', '2024-02'];
  const copies = months.map((month) => `II06a_xa-nam-dong_${month}.xlsx`);
  copies.forEach((name, index) => {
    copyFileSync(path.join(ROOT, 'assets/samples/cu-jut-2024', months[index]!, name), path.join(folder, name));
  });
  const [found, ...others] = await findings('nam-dong.xlsx');
  for (const name of copies) rmSync(path.join(folder, name));
  expect(others).toEqual([]);
  expect(found).toMatchObject({ code: 'score.dossiers.incomplete', severity: 'note' });
  expect(found?.message).toContain('còn thiếu tháng 3, 4, 5, 6, 7, 8, 9, 10, 11, 12/2024');
  expect(found?.message).toContain('tiêu chí 3.3.1, 7.2.1');
});

test('the report prints the computed score beside the self-score', async () => {
  const report = path.join(folder, 'ket-qua.xlsx');
  const { status } = await runCaptured(['score', folder, '--settings', SETTINGS, '--out', report]);
  expect(status).toBe(0);
  const opened = await readFile(report);
  if (!opened.ok) throw new Error(opened.failure.code);
  const sheet = opened.value.sheets.find(({ name }) => name === 'Xã Nam Dong')!;
  const text = (row: number, column: number): unknown => {
    const value = valueAt(sheet, row, column);
    return value.kind === 'text' ? value.text : value.kind === 'number' ? value.value : null;
  };
  const all = Array.from({ length: sheet.rowCount }, (_, row) => Array.from({ length: 6 }, (__, at) => text(row, at)));
  const head = all.find((row) => row[3] === 'Điểm tự đánh giá');
  expect(head?.slice(2, 6)).toEqual(['Điểm tối đa', 'Điểm tự đánh giá', 'Điểm theo cách tính', 'Điểm thẩm định']);
  const of = (number: string): unknown => all.find((row) => row[0] === number)?.[4];
  // 11/12 of 2 points; 97.5 % of 5 is 4.875; 1.1 is 1 and 1.83.
  expect([of('1.1.2'), of('3.3.1'), of('1.1'), of('6.3')]).toEqual([1.83, 4.88, 2.83, 2]);
});
