import { checkSubmission } from '../../../../src/core/table/check/check-submission';
import { dossierForm } from '../../../../src/forms/dossier.form';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import { readSubmission, type ReadResult } from '../../../../src/core/table/read/read-submission';
import { buildSheet, buildWorkbook, type TestCell } from '../../build-sheet';

const HEAD: TestCell[][] = [
  ['- Đơn vị báo cáo: UBND xã Nam Dong'],
  ['Kỳ báo cáo: Tháng 6 năm 2024'],
  ['TT', 'Lĩnh vực', 'Tổng số (3)', 'Trực tuyến (4)', 'Trực tiếp (5)', 'Từ kỳ trước (6)', 'Tổng số (7)'].concat([
    'Trước hạn (8)',
    'Đúng hạn (9)',
    'Quá hạn (10)',
    'Tổng số (11)',
    'Trong hạn (12)',
    'Quá hạn (13)',
  ]),
];
const ONE: readonly number[] = [96, 53, 39, 4, 80, 62, 18, 0, 16, 16, 0];
const TWO: readonly number[] = [62, 38, 21, 3, 52, 37, 15, 0, 10, 10, 0];
const DATA: TestCell[][] = [
  [1, 'Chứng thực', ...ONE],
  [2, 'Hộ tịch', ...TWO],
  [null, 'TỔNG CỘNG', ...ONE.map((value, index) => value + (TWO[index] ?? 0))],
];

function read(rows: TestCell[][]): ReadResult {
  return readSubmission(buildWorkbook(buildSheet(rows)), dossierForm, DEFAULT_SETTINGS, { file: 'thu.xlsx' });
}

function kinds({ submission }: ReadResult): unknown {
  return submission?.rows.map(({ kind }) => kind);
}

test.each(['CỘNG:', 'Tổng', 'Tổng cộng toàn xã', 'Tổng chung', 'TỔNG HỢP', 'Tổng số hồ sơ'])(
  'a row called "%s" is the total',
  (label) => {
    const [one = [], two = [], total = []] = DATA;
    const result = read([...HEAD, one, two, [null, label, ...total.slice(2)]]);
    expect(kinds(result)).toEqual(['field', 'field', 'total']);
  },
);

test.each([null, 'T.CỘNG'])('a last row called %p that is the sum of the others is taken for the total', (label) => {
  const [one = [], two = [], total = []] = DATA;
  const result = read([...HEAD, one, two, [null, label, ...total.slice(2)]]);
  expect(kinds(result)).toEqual(['field', 'field', 'total']);
  expect(result.findings).toMatchObject([{ code: 'read.row.taken-as-total', severity: 'note', params: { row: 6 } }]);
  const other = read([...HEAD, one, two, [null, 'Việc khác', ...ONE]]);
  expect(kinds(other)).toEqual(['field', 'field', 'field']);
});

test('a row of rates under the total is not read', () => {
  const rates = [null, 'Tỷ lệ đúng hạn (%)', 98.5, ...Array<null>(10).fill(null)];
  const result = read([...HEAD, ...DATA, rates]);
  expect(kinds(result)).toEqual(['field', 'field', 'total']);
  expect(result.findings).toEqual([]);
});

test('a second table under the total is said and not added', () => {
  const again = [['LŨY KẾ 6 THÁNG'], ...HEAD.slice(2), ...DATA];
  const result = read([...HEAD, ...DATA, [], ...again]);
  expect(kinds(result)).toEqual(['field', 'field', 'total']);
  expect(result.findings).toMatchObject([{ code: 'read.second-table', params: { cell: 'B9' } }]);
  const [one = [], two = [], total = []] = DATA;
  const pages = read([...HEAD, one, [null, 'Cộng trang', ...ONE], ...HEAD.slice(2), two, total]);
  expect(pages.findings.map(({ code }) => code)).not.toContain('read.second-table');
});

const OTHER: readonly number[] = [268, 134, 123, 11, 256, 163, 89, 4, 12, 11, 1];

test.each([
  ['of last month', OTHER],
  ['of 0', OTHER.map(() => 0)],
  ['with a field that has no row', ONE.map((value, index) => value + (TWO[index] ?? 0) * 2 + 1)],
])('the only row called the total is the total, also with figures %s that agree with nothing', (_, figures) => {
  const [one = [], two = []] = DATA;
  const below = read([...HEAD, one, two, [null, 'TỔNG CỘNG', ...figures]]);
  expect(kinds(below)).toEqual(['field', 'field', 'total']);
  const above = read([...HEAD, [null, 'TỔNG CỘNG', ...figures], one, two]);
  expect(kinds(above)).toEqual(['total', 'field', 'field']);
  for (const { submission, findings } of [below, above]) {
    expect(findings.map(({ code }) => code)).not.toContain('read.rows.aside');
    if (!submission) throw new Error('no table');
    const said = checkSubmission(submission, dossierForm, DEFAULT_SETTINGS, null).filter(({ rule }) => rule === 'R8');
    expect(said.length).toBeGreaterThan(0);
    expect(said.every(({ severity, fix }) => severity === 'error' && !fix)).toBe(true);
  }
});

test('of two rows called the total the one that agrees is it, and the other is named', () => {
  const result = read([...HEAD, ...DATA, [null, 'Tổng số năm trước', ...OTHER]]);
  expect(kinds(result)).toEqual(['field', 'field', 'total']);
  expect(result.findings).toMatchObject([{ code: 'read.rows.aside', params: { rows: [7] } }]);
});
