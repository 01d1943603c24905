import type { TestCell } from '../../build-sheet';
import { changed, POINTS, readTable, RIGHT, STANDARD, type Rows } from '../read/score-table';

const said = (cells: Readonly<Record<string, TestCell>>, rows: Rows = RIGHT): readonly string[] =>
  readTable(changed(rows, cells)).said;
const paramsOf = (cells: Readonly<Record<string, TestCell>>): unknown =>
  readTable(changed(RIGHT, cells)).findings[0]?.params;

describe('a maximum that is not there', () => {
  test.each<readonly [string, string, string]>([
    ['of a leaf', 'C12', '8'],
    ['of a criterion with parts', 'C5', '25'],
    ['of a field', 'C9', '40'],
    ['of a criterion of the survey', 'C14', '20'],
    ['of the total', 'C17', '100'],
  ])('%s is said, with what the others ask for', (_, cell, expected) => {
    const { findings, points } = readTable(changed(RIGHT, { [cell]: null }));
    expect(findings).toMatchObject([{ rule: 'C1', code: 'score.maximum.missing', severity: 'error', expected }]);
    expect(findings[0]?.fix).toBeUndefined();
    expect(points.slice(0, 4)).toEqual(POINTS.slice(0, 4));
  });

  test('a dash is none', () => {
    expect(said({ C12: '-' })).toEqual(['score.maximum.missing C12']);
  });

  test('two in one field leave no answer', () => {
    const { findings } = readTable(changed(RIGHT, { C10: null, C12: null }));
    expect(findings.map(({ code, expected }) => [code, expected])).toEqual([
      ['score.maximum.missing', null],
      ['score.maximum.missing', null],
    ]);
  });

  test('where the maxima around contradict each other there is no answer', () => {
    // By its parts 40, by the total 45.
    expect(paramsOf({ C9: null, C17: 105 })).toMatchObject({ cell: 'C9', expected: null });
  });

  test('headings without maxima by their layout are no fault, nor are bonus and penalty', () => {
    expect(said({ C4: null, C5: null, C9: null, C13: null })).toEqual([]);
    expect(said({}, [...STANDARD.rows, ['4', 'Điểm thưởng', null, 1, 1, null, 1, 'QĐ'], STANDARD.total])).toEqual([]);
  });
});

describe('points that are not there', () => {
  test.each<readonly [string, Readonly<Record<string, TestCell>>, readonly string[]]>([
    ['appraised', { E12: null }, ['score.not-given E12']],
    ['appraised, by a dash', { E12: '-' }, ['score.not-given E12']],
    ['appraised, and so not achieved', { E12: null, G12: null }, ['score.not-given E12']],
    ['appraised, twice', { E12: null, E15: 'x' }, ['score.not-given E12']],
    ['achieved alone', { G12: null }, ['score.not-given G12']],
    ['self-score', { D12: null }, ['score.not-scored D12']],
    ['a dash where the survey scores', { D14: '-' }, []],
    ['an x where nothing is to be appraised', { E14: 'x' }, []],
  ])('%s', (_, cells, wanted) => {
    expect(said(cells)).toEqual(wanted);
  });

  test('of the survey, where another criterion of it has some', () => {
    const rows = changed(RIGHT, { B15: 'Khảo sát cán bộ', D15: null, E15: null, F15: 5, G15: 5 });
    const sums = { D13: 1.5, E13: 1.5, F13: 23.4, G13: 24.9, D17: 64.25, E17: 62.75, F17: 23.4, G17: 86.15 };
    expect(said(sums, rows)).toEqual([]);
    expect(said({ ...sums, F15: null }, rows)).toEqual(['score.not-given F15']);
  });

  test('nothing is asked before appraisal began in earnest', () => {
    const none = Object.fromEntries(
      RIGHT.flatMap((_, index) => ['E', 'G'].map((letter) => [`${letter}${String(index + 4)}`, null])),
    );
    const unscored = { ...none, B14: 'Mức độ hài lòng (ĐTXHH)', F14: null, F13: 0, F17: 0 };
    expect(said(unscored)).toEqual([]);
    expect(said({ ...unscored, E6: 10 }).filter((each) => each.startsWith('score.not'))).toEqual([]);
  });

  test('a blank appraised score is no 0: the unit has no total', () => {
    expect(readTable(changed(RIGHT, { E12: '-' })).points).toEqual(['71.25', null, '18.4', null, null]);
  });
});

describe('sums', () => {
  test.each<readonly [string, Readonly<Record<string, TestCell>>, readonly string[]]>([
    ['a field wrong, the total right', { D9: 35.5 }, ['score.sum.differs D9']],
    ['a field wrong and the total with it', { D9: 35.5, D17: 71.5 }, ['score.sum.differs D9', 'score.sum.differs D17']],
    [
      'a criterion wrong and all above with it',
      { E5: 21, E4: 26, E17: 68.75 },
      ['score.sum.differs E4', 'score.sum.differs E5', 'score.sum.differs E17'],
    ],
    ['of a survey', { F13: 18, F17: 18 }, ['score.sum.differs F13', 'score.sum.differs F17']],
    ['two that make each other up', { D4: 27, D9: 35.75 }, ['score.sum.differs D4', 'score.sum.differs D9']],
    ['a blank one', { D9: null }, ['score.sum.blank D9']],
    ['a blank total', { E17: null }, ['score.sum.blank E17']],
  ])('%s', (_, cells, wanted) => {
    const { said: found, points } = readTable(changed(RIGHT, cells));
    expect([found, points]).toEqual([wanted, POINTS]);
  });

  test('are mended only where the level above and every leaf agree', () => {
    const fixOf = (cells: Readonly<Record<string, TestCell>>): unknown =>
      readTable(changed(RIGHT, cells)).findings[0]?.fix?.value;
    expect(fixOf({ D9: 35.5 })).toBe(35.25);
    expect(fixOf({ D5: 22 })).toBe(22.5);
    expect(fixOf({ D9: 35.5, D17: 71.5 })).toBeUndefined();
    expect(fixOf({ D17: 71.5 })).toBeUndefined();
    // A leaf that is itself in doubt.
    expect(readTable(changed(RIGHT, { D9: 35.5, H12: null })).findings.some(({ fix }) => fix)).toBe(false);
    // A row whose role is in doubt.
    const rows = [...changed(RIGHT, { D9: 35.5 }), ['3.4', 'Tiêu chí 3.4', 2, 1, 1, null, 1]];
    expect(readTable(rows).findings.some(({ fix }) => fix)).toBe(false);
  });
});

test('points under a merged area and points struck out are said where they stand', () => {
  const merged = readTable(changed(RIGHT, { D11: 12 }), undefined, { merges: ['D11:D12', 'H4:H5'] });
  expect([merged.said, merged.points]).toEqual([['read.hidden.merged D12'], POINTS]);
  const total = readTable(RIGHT, undefined, { merges: ['F16:G17'] });
  expect(total.said).toEqual(['read.hidden.merged G16', 'read.hidden.merged F17', 'read.hidden.merged G17']);
  const struck = (text: string, unstruck: string): TestCell => ({ value: { kind: 'text', text }, unstruck });
  expect(said({ D12: struck('76', '6') })).toEqual(['read.hidden.struck D12']);
  expect(readTable(changed(RIGHT, { D12: struck('76', '6') })).points).toEqual(POINTS);
  expect(said({ D12: { value: { kind: 'number', value: 6 }, unstruck: '' } })).toEqual(['read.hidden.struck D12']);
  expect(readTable(changed(RIGHT, { D12: struck('7 đạt', 'đạt') })).points[0]).toBeNull();
});
