import { filesSetAside } from '../../src/app/set-aside';
import { submissionOf, tableContent, type CheckedFile } from '../../src/core/model/checked-file';
import { parseDecimal } from '../../src/core/model/decimal';
import type { Points, ScoreRow, ScoreSheet } from '../../src/core/model/score-sheet';
import { FORMS } from '../../src/forms';
import { buildSubmission, type SubmissionOptions } from '../core/build-submission';

const RIGHT = 'Hộ tịch | 10 5 4 1 7 4 3 0 3 3 0';
const BLANK = 'Hộ tịch | _ _ _ 1 _ _ _ _ _ _ _';

function report(file: string, table = RIGHT, options: SubmissionOptions = {}): CheckedFile {
  const submission = buildSubmission(table, { file, period: '2024-06', ...options });
  return { file, content: tableContent(submission), findings: [] };
}

function scores(file: string, self: string | null, unit = 'Xã A', year: number | null = 2024): CheckedFile {
  const own: Points =
    self === null ? { state: 'blank', column: 3 } : { state: 'known', value: parseDecimal(self)!, column: 3 };
  const row: ScoreRow = {
    row: 9,
    number: '1',
    name: 'Chỉ đạo',
    isLeaf: true,
    parent: null,
    part: 'appraisal',
    applies: true,
    points: { self: own },
    evidence: '',
    note: '',
    declared: '',
    at: { row: 9, column: 0 },
  };
  const reading: ScoreSheet = {
    file,
    sheet: 'Chấm điểm',
    unit: { text: unit, at: null, code: null, name: unit },
    year,
    columns: {},
    rows: [row],
    total: null,
  };
  return { file, content: { engine: 'score', form: 'score', reading, computed: null }, findings: [] };
}

const aside = (...files: readonly CheckedFile[]) =>
  Object.fromEntries([...filesSetAside(files, FORMS)].map(([{ file }, why]) => [file, why]));

describe('the same report twice', () => {
  test('the one with the shorter name is used', () => {
    expect(aside(report('a (1).xlsx'), report('a.xlsx'), report('ban sao a.xlsx'))).toEqual({
      'a (1).xlsx': { why: 'copy', used: 'a.xlsx' },
      'ban sao a.xlsx': { why: 'copy', used: 'a.xlsx' },
    });
  });

  test('the one that came first is used, where that is known', () => {
    const [late, early] = [
      report('a.xlsx', RIGHT, { receivedOn: '2024-06-20' }),
      report('a-gui-lai.xlsx', RIGHT, { receivedOn: '2024-06-16' }),
    ];
    expect(aside(late, early)).toEqual({ 'a.xlsx': { why: 'copy', used: 'a-gui-lai.xlsx' } });
  });

  test('whatever the sheet is called and wherever its table stands', () => {
    const moved = report('b.xlsx');
    const submission = submissionOf(moved)!;
    const rows = submission.rows.map((row) => ({ ...row, row: row.row + 5 }));
    expect(
      aside(report('a.xlsx'), { ...moved, content: tableContent({ ...submission, sheet: 'Sheet1', rows }) }),
    ).toEqual({
      'b.xlsx': { why: 'copy', used: 'a.xlsx' },
    });
  });

  test.each([
    ['a figure', report('b.xlsx', 'Hộ tịch | 11 6 4 1 7 4 3 0 4 4 0')],
    ['a figure that was not entered', report('b.xlsx', 'Hộ tịch | 10 5 4 1 7 4 3 0 3 3 _')],
    ['a field', report('b.xlsx', 'Đất đai | 10 5 4 1 7 4 3 0 3 3 0')],
    ['the period', report('b.xlsx', RIGHT, { period: '2024-05' })],
    ['the unit', report('b.xlsx', RIGHT, { unit: 'Xã B', code: 'B' })],
  ])('is none where %s differs', (_, other) => {
    expect(aside(report('a.xlsx'), other)).toEqual({});
  });

  test('is none where nobody knows whose they are, or for when', () => {
    for (const options of [{ unit: '', code: null }, { period: null }]) {
      expect(aside(report('a.xlsx', RIGHT, options), report('b.xlsx', RIGHT, options))).toEqual({});
    }
  });
});

describe('a blank form', () => {
  test('beside the one that is filled in is none', () => {
    expect(aside(report('mau.xlsx', BLANK), report('a-da-dien.xlsx'))).toEqual({
      'mau.xlsx': { why: 'blank', used: 'a-da-dien.xlsx' },
    });
  });

  test('beside two that differ is none, and these are still two', () => {
    expect(
      Object.keys(
        aside(report('mau.xlsx', BLANK), report('a.xlsx'), report('b.xlsx', 'Hộ tịch | 9 5 4 0 9 9 0 0 0 0 0')),
      ),
    ).toEqual(['mau.xlsx']);
  });

  test('alone, or two of them, are what the unit sent', () => {
    expect(aside(report('mau.xlsx', BLANK))).toEqual({});
    expect(aside(report('mau.xlsx', BLANK), report('mau (1).xlsx', BLANK))).toEqual({});
  });

  test('is not one of zeros: these were entered', () => {
    const zeros = report('khong.xlsx', 'Hộ tịch | 0 0 0 0 0 0 0 0 0 0 0');
    expect(aside(zeros, report('a.xlsx'))).toEqual({});
  });
});

test('score sheets likewise: copies and blank ones, of one unit and year', () => {
  expect(aside(scores('a.xlsx', '9.5'), scores('a (1).xlsx', '9.5'), scores('mau.xlsx', null))).toEqual({
    'a (1).xlsx': { why: 'copy', used: 'a.xlsx' },
    'mau.xlsx': { why: 'blank', used: 'a.xlsx' },
  });
  expect(aside(scores('a.xlsx', '9.5'), scores('b.xlsx', '9.25'))).toEqual({});
  expect(aside(scores('a.xlsx', '9.5'), scores('b.xlsx', '9.5', 'Xã B'))).toEqual({});
  expect(aside(scores('a.xlsx', '9.5'), scores('b.xlsx', '9.5', 'Xã A', 2023))).toEqual({});
});

test('score sheets that do not say their year count, and so are copies of each other', () => {
  const undated = (file: string, self: string): CheckedFile => scores(file, self, 'Xã A', null);
  expect(aside(undated('a.xlsx', '9.5'), undated('a (1).xlsx', '9.5'), undated('b.xlsx', '9.25'))).toEqual({
    'a (1).xlsx': { why: 'copy', used: 'a.xlsx' },
  });
});
