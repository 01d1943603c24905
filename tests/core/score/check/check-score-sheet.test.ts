import { checkScoreSheet } from '../../../../src/core/score/check/check-score-sheet';
import type { ScoreForm } from '../../../../src/core/score/form/score-form';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import { formatAddress } from '../../../../src/core/model/address';
import { readScoreSheet } from '../../../../src/core/score/read/read-score-sheet';
import { scoreSheetForm } from '../../../../src/forms/score-sheet.form';
import { buildSheet, buildWorkbook, type TestCell } from '../../build-sheet';

const HEAD: readonly TestCell[] = [
  'STT',
  'Tiêu chí',
  'Điểm tối đa',
  'Điểm tự đánh giá',
  'Điểm thẩm định',
  'Điểm ĐTXHH',
  'Điểm đạt được',
  'Tài liệu kiểm chứng',
  'Ghi chú',
];

/** What is said of a table under that head in row 1: rule, cell, code. */
function check(rows: readonly (readonly TestCell[])[], form: ScoreForm = scoreSheetForm): readonly string[] {
  const workbook = buildWorkbook(buildSheet([HEAD, ...rows]));
  const { sheet } = readScoreSheet(workbook, form, DEFAULT_SETTINGS, { file: 'a.xlsx' });
  if (!sheet) throw new Error('no score sheet');
  return checkScoreSheet(sheet, form).map(
    ({ rule, at, code }) => `${rule} ${at.cell ? formatAddress(at.cell) : ''} ${code}`,
  );
}

const RIGHT: readonly (readonly TestCell[])[] = [
  ['1', 'Chỉ đạo', 60, 55, 50, 0, 50],
  ['1.1', 'Kế hoạch', 40, 38, 35, null, 35, 'KH 1', 'thiếu biểu'],
  ['1.2', 'Kiểm tra', 20, 17, 15, null, 15, 'BC 2', 'chậm'],
  ['2', 'Tác động', 40, 10, 10, 25, 35],
  ['2.1', 'Hài lòng', 30, null, null, 25, 25],
  ['2.2', 'Thu ngân sách', 10, 10, 10, null, 10, 'BC 3'],
  [null, 'TỔNG CỘNG', 100, 65, 60, 25, 85],
];

/** The right table with some cells changed, by address. */
function changed(cells: Readonly<Record<string, TestCell>>): readonly (readonly TestCell[])[] {
  return RIGHT.map((row, down) =>
    Array.from({ length: 9 }, (_, right) => {
      const address = formatAddress({ row: down + 1, column: right });
      return address in cells ? (cells[address] ?? null) : (row[right] ?? null);
    }),
  );
}

test('a sheet that is right', () => {
  expect(check(RIGHT)).toEqual([]);
});

test.each<readonly [string, Readonly<Record<string, TestCell>>, readonly string[]]>([
  ['a maximum off under a field', { C3: 40.5 }, ['C1 C2 score.maxima.differ']],
  ['a field off: the total is right with what is under it', { C2: 60.45 }, ['C1 C2 score.maxima.differ']],
  ['a difference within the tolerance', { C3: 40.0009 }, []],
  ['the total of maxima off', { C8: 99 }, ['C1 C8 score.maxima.differ']],
  ['above the maximum: the sums above it are explained', { D4: 21 }, ['C2 D4 score.above-maximum']],
  ['below zero', { E7: -1 }, ['C2 E7 score.below-zero']],
  ['a survey above its maximum', { F6: 31 }, ['C2 F6 score.above-maximum']],
  ['not scored yet, which explains the sums above', { D7: null }, ['C2 D7 score.not-scored']],
  ['a typed parent off', { D2: 54 }, ['C3 D2 score.sum.differs']],
  ['the total off', { E8: 61 }, ['C3 E8 score.sum.differs']],
  ['achieved is not appraisal and survey', { G7: 9, G5: 34, G8: 84 }, ['C3 G7 score.achieved.differs']],
  ['no evidence, no explanation', { H7: null }, ['C6 H7 score.no-evidence']],
  ['an explanation instead of evidence', { H7: null, I7: 'Đang hoàn thiện' }, []],
  ['the survey self-scored, left out of the sum', { D6: 20 }, ['C7 D6 score.survey-self-scored']],
  ['the survey self-scored, added up', { D6: 20, D5: 30, D8: 85 }, ['C7 D6 score.survey-self-scored']],
  ['appraised lower without a note', { I4: null }, ['C9 E4 score.appraisal.no-note']],
  ['a score typed as text is not in the sum', { D7: '10', D5: 0, D8: 55 }, []],
])('%s', (_, cells, wanted) => {
  expect(check(changed(cells))).toEqual(wanted);
});

test('a published table whose nine fields add up to 99.55', () => {
  const maxima = [20.5, 10, 10, 6, 10.05, 6, 14, 9, 14];
  const rows = maxima.map((maximum, field): readonly TestCell[] => [
    String(field + 1),
    `Lĩnh vực ${String(field + 1)}`,
    maximum,
    maximum,
    maximum,
    null,
    maximum,
    'BC',
  ]);
  expect(check(rows)).toEqual(['C1 C10 score.maxima.total']);
  expect(check([...rows, [null, 'Tổng cộng', 100, 99.55, 99.55, null, 99.55]])).toEqual(['C1 C11 score.maxima.differ']);
  expect(check([...rows, [null, 'Tổng cộng', 99.55, 99.55, 99.55, null, 99.55]])).toEqual([
    'C1 C11 score.maxima.total',
  ]);
});

test('a sheet of the appraisal alone may have 67 points', () => {
  const rows: readonly (readonly TestCell[])[] = [
    ['1', 'Một', 40, 40, 40, null, 40, 'BC'],
    ['2', 'Hai', 27, 27, 27, null, 27, 'BC'],
    [null, 'Tổng cộng', 67, 67, 67, null, 67],
  ];
  expect(check(rows)).toEqual([]);
});

test('bonus and penalty stand outside the hundred, each with its own limits', () => {
  const extra = (bonus: number, penalty: number): readonly (readonly TestCell[])[] => [
    ...RIGHT.slice(0, -1),
    ['3', 'Điểm thưởng', 3, bonus, bonus, null, bonus, 'QĐ 1'],
    ['4', 'Điểm phạt', 5, penalty, penalty, null, penalty],
    [null, 'TỔNG CỘNG', 100, 65, 60, 25, 85],
  ];
  expect(check(extra(2, -1))).toEqual([]);
  expect(check(extra(4, -6))).toEqual([
    'C2 D8 score.above-maximum',
    'C2 E8 score.above-maximum',
    'C2 D9 score.penalty-range',
    'C2 E9 score.penalty-range',
  ]);
  expect(check(extra(2, 1))).toEqual(['C2 D9 score.penalty-range', 'C2 E9 score.penalty-range']);
});
