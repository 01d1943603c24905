import { checkSubmission } from '../../../../src/core/table/check/check-submission';
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
const sum = (value: number): TestCell => ({ value: { kind: 'number', value }, formula: 'SUM(D4:F4)' });

/** Figures (3) to (6) of every row, null where none is known, and what is said of them. */
function read(...rows: TestCell[][]): { readonly figures: unknown; readonly said: readonly string[] } {
  const sheet = buildSheet([HEADING, ['Tháng 6 năm 2024'], HEAD, ...rows]);
  const { submission, findings } = readSubmission(buildWorkbook(sheet), dossierForm, DEFAULT_SETTINGS, {
    file: 'a.xlsx',
  });
  if (!submission) throw new Error('no table');
  const checked = checkSubmission(submission, dossierForm, DEFAULT_SETTINGS, null);
  return {
    figures: submission.rows.map((row) =>
      ['received', 'online', 'direct', 'carriedIn'].map((name) => {
        const figure = row.figures[name];
        return figure && 'value' in figure ? figure.value : null;
      }),
    ),
    said: [...findings, ...checked]
      .filter(({ rule }) => rule === 'number-as-text' || /^R[1-8]$/.test(rule))
      .map(({ code, severity, at }) => `${code} ${severity} ${String(at.cell?.row)},${String(at.cell?.column)}`),
  };
}

test('a figure as text that SUM leaves out is said once; the totals are taken with it', () => {
  // 53 + 39 + 4 = 96 and 96 + 10 = 106; the program shows 43, 53 and, below the text, 5.
  expect(
    read(
      [1, 'Hộ tịch', sum(43), '53', 39, 4],
      [2, 'Đất đai', sum(10), 5, 4, 1],
      [null, 'TỔNG CỘNG', sum(53), sum(5), sum(43), sum(5)],
    ),
  ).toEqual({
    figures: [
      [96, 53, 39, 4],
      [10, 5, 4, 1],
      [106, 58, 43, 5],
    ],
    said: ['read.number.text warning 3,3'],
  });
});

test('where the text can not be read, nothing is known of the totals over it', () => {
  expect(
    read(
      [1, 'Hộ tịch', sum(43), '5o3', 39, 4],
      [2, 'Đất đai', sum(10), 5, 4, 1],
      [null, 'TỔNG CỘNG', sum(53), sum(5), sum(43), sum(5)],
    ).figures,
  ).toEqual([
    [null, null, 39, 4],
    [10, 5, 4, 1],
    [null, null, 43, 5],
  ]);
});

test('a total that was typed, or that differs by something else, stays as it is', () => {
  expect(read([1, 'Hộ tịch', 43, '53', 39, 4]).figures).toEqual([[43, 53, 39, 4]]);
  expect(read([1, 'Hộ tịch', sum(44), '53', 39, 4]).figures).toEqual([[44, 53, 39, 4]]);
  // =D4+E4+F4 counts the text.
  expect(read([1, 'Hộ tịch', sum(96), '53', 39, 4]).figures).toEqual([[96, 53, 39, 4]]);
});
