import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import { readSubmission } from '../../../../src/core/table/read/read-submission';
import { dossierForm } from '../../../../src/forms/dossier.form';
import { buildSheet, buildWorkbook, type TestCell } from '../../build-sheet';

const HEADING: readonly TestCell[] = ['Biểu số II.06a/VPCP/KSTT', 'Đơn vị báo cáo: UBND xã Nam Dong'];
const HEAD: readonly TestCell[] = [
  'TT',
  'Lĩnh vực',
  'Tổng số (3)',
  'Trực tuyến (4)',
  'Trực tiếp (5)',
  'Từ kỳ trước (6)',
];
const ZERO: TestCell = { value: { kind: 'number', value: 0 }, formula: 'SUM(A1)' };

/** Figures (3) to (6) of every row, null where nothing was entered. */
function figures(...rows: TestCell[][]): unknown {
  const sheet = buildSheet([HEADING, ['Tháng 6 năm 2024'], HEAD, ...rows]);
  const { submission } = readSubmission(buildWorkbook(sheet), dossierForm, DEFAULT_SETTINGS, { file: 'a.xlsx' });
  return submission?.rows.map((row) =>
    ['received', 'online', 'direct', 'carriedIn'].map((name) => {
      const figure = row.figures[name];
      return figure && 'value' in figure ? figure.value : null;
    }),
  );
}

test('a formula over cells that nobody filled in says 0, and is no entry', () => {
  const rows: TestCell[][] = [
    [1, 'Hộ tịch', ZERO, null, null, null],
    [2, 'Đất đai', ZERO, null, null, null],
    [null, 'TỔNG CỘNG', ZERO, ZERO, ZERO, ZERO],
  ];
  expect(figures(...rows)).toEqual(rows.map(() => [null, null, null, null]));
});

test('a zero that was typed, over zeros or over dashes stays', () => {
  expect(figures([1, 'Hộ tịch', 0, null, null, null])).toEqual([[0, null, null, null]]);
  expect(figures([1, 'Hộ tịch', ZERO, 0, 0, 0])).toEqual([[0, 0, 0, 0]]);
  expect(figures([1, 'Hộ tịch', ZERO, '-', '-', '-'])).toEqual([[0, null, null, null]]);
});

test('the total of columns in which something was entered stays', () => {
  const five: TestCell = { value: { kind: 'number', value: 5 }, formula: 'SUM(F4:F5)' };
  const rows: TestCell[][] = [
    [1, 'Hộ tịch', ZERO, null, null, 5],
    [2, 'Đất đai', 0, 0, null, null],
    [null, 'TỔNG CỘNG', five, ZERO, ZERO, five],
  ];
  expect(figures(...rows)).toEqual([
    [0, null, null, 5],
    [0, 0, null, null],
    [5, 0, null, 5],
  ]);
});
