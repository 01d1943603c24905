import { fc } from '../../../support/properties';
import { againstTarget } from '../../../../src/core/score/compute/unit-target';
import { compareYears } from '../../../../src/core/score/compute/compare-years';
import { criterionChanges, criterionOutcomes } from '../../../../src/core/score/compute/lost-points';
import { plainDecimal } from '../../../../src/core/score/compute/plain-decimal';
import { scoreFindings } from '../../../../src/core/score/compute/score-findings';
import { scoreUnits, type ScoreOptions } from '../../../../src/core/score/compute/score-units';
import {
  addDecimals,
  formatDecimal,
  parseDecimal,
  roundDecimal,
  type Decimal,
} from '../../../../src/core/model/decimal';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import { readScoreResults } from '../../../../src/core/score/read/read-score-results';
import { scoreSheetForm } from '../../../../src/forms/score-sheet.form';
import { buildSheet, buildWorkbook, type TestCell } from '../../build-sheet';
import { buildScoreSheet } from './build-score-sheet';

const OPTIONS: ScoreOptions = { policy: 'full', bands: [] };

function text(value: Decimal | null | undefined): string | null {
  return value ? formatDecimal(plainDecimal(value)) : null;
}

function decimal(value: string): Decimal {
  const parsed = parseDecimal(value);
  if (!parsed) throw new Error(value);
  return parsed;
}

// PAR INDEX 2012, as published: place, province, appraisal, survey, index.
const PUBLISHED: readonly (readonly [string, number, number, string])[] = [
  ['Đà Nẵng', 53.25, 33.87, '87.12'],
  ['Bà Rịa – Vũng Tàu', 54.35, 31.79, '86.14'],
  ['TP. Hồ Chí Minh', 52.75, 31.08, '83.83'],
  ['Đồng Tháp', 52.5, 30.91, '83.41'],
  ['An Giang', 54.25, 29, '83.25'],
  ['Hải Phòng', 51.5, 31.55, '83.05'],
  ['Hà Nội', 51.25, 31.52, '82.77'],
  ['Bắc Giang', 53.75, 29, '82.75'],
  ['Thái Bình', 50.25, 31.7, '81.95'],
  ['Vĩnh Long', 51.25, 30.42, '81.67'],
  ['Bình Dương', 50.5, 30.76, '81.26'],
  ['Cần Thơ', 50.5, 30.37, '80.87'],
  ['Ninh Bình', 50, 30.73, '80.73'],
  ['Bạc Liêu', 50.1, 30.46, '80.56'],
  ['Hậu Giang', 48.1, 32.42, '80.52'],
  ['Thanh Hóa', 51, 29.41, '80.41'],
  ['Lào Cai', 48.35, 32.01, '80.36'],
  ['Tây Ninh', 51.5, 28.79, '80.29'],
  ['Quảng Ninh', 49.75, 30.46, '80.21'],
];

function province(name: string, appraised: number, survey: number) {
  return buildScoreSheet(name, [
    ['1', 62, appraised, appraised, null],
    ['2', 38, null, null, survey],
  ]);
}

test('nineteen provinces of 2012 add up and stand in their places, in whatever order they come', () => {
  const backwards = [...PUBLISHED].reverse().map(([name, appraised, survey]) => province(name, appraised, survey));
  const scores = [...scoreUnits(backwards, OPTIONS)].reverse();
  expect(scores.map(({ name, total, rank }) => [name, text(total), rank])).toEqual(
    PUBLISHED.map(([name, , , index], place) => [name, index, place + 1]),
  );
  expect(scoreFindings(scores)).toEqual([]);
});

test('what prints alike does not share a place; what is equal does, and it is said', () => {
  const scores = scoreUnits(
    [province('A', 60, 24.9351), province('B', 60, 24.94), province('C', 60.5, 24.44), province('D', 50, 20)],
    OPTIONS,
  );
  // 84.9351 prints as 84.94 too.
  expect(scores.map(({ rank }) => rank)).toEqual([3, 1, 1, 4]);
  expect(scoreFindings(scores)).toMatchObject([{ code: 'score.tie', params: { rank: 1, units: ['B', 'C'] } }]);
});

test('SIPAS 2015: two provinces print 84.94, at places 4 and 5, in either order', () => {
  const rows = [
    ['Một', 85.9],
    ['Hai', 85.6],
    ['Ba', 85.2],
    ['Hà Tĩnh', 84.9444],
    ['Lai Châu', 84.9356],
    ['Sáu', 84.1],
  ] as const;
  const sheets = rows.map(([name, points]) => buildScoreSheet(name, [['1', 100, points, points, null]]));
  for (const order of [sheets, [...sheets].reverse()]) {
    const scores = scoreUnits(order, OPTIONS);
    const of = (name: string) => scores.find((score) => score.name === name);
    const printed = ['Hà Tĩnh', 'Lai Châu'].map((name) =>
      formatDecimal(roundDecimal(of(name)?.percent ?? decimal('0'), 2)),
    );
    expect(printed).toEqual(['84.94', '84.94']);
    expect([of('Hà Tĩnh')?.rank, of('Lai Châu')?.rank, of('Sáu')?.rank]).toEqual([4, 5, 6]);
    expect(scoreFindings(scores)).toEqual([]);
  }
});

test('Hà Đông: 96.6 of 100 is 66.5 of 67 by appraisal and 30.1 of 33 by survey', () => {
  const sheet = buildScoreSheet('Quận Hà Đông', [
    ['1', 40, 40, 40, null],
    ['2', 27, 27, 26.5, null],
    ['3', 33, null, null, 30.1],
  ]);
  const [score] = scoreUnits([sheet], OPTIONS);
  expect([text(score?.appraised), text(score?.survey), text(score?.total), text(score?.percent)]).toEqual([
    '66.5',
    '30.1',
    '96.6',
    '96.6',
  ]);
  const target = { appraised: decimal('66.5'), survey: decimal('30.1'), total: decimal('97') };
  const less = score ? againstTarget(score, target) : null;
  expect([text(less?.appraised), text(less?.survey), text(less?.total)]).toEqual(['0', '0', '-0.4']);
});

test('Bình Phước: 88.01 is 3.54 more than 84.47, and so many places of 63', () => {
  const results = (rows: readonly (readonly TestCell[])[], year: string) =>
    readScoreResults(
      buildWorkbook(
        buildSheet([[`KẾT QUẢ NĂM ${year}`], ['Xếp hạng', 'Tên đơn vị', 'Tổng điểm', 'Chỉ số (%)'], ...rows]),
      ),
      scoreSheetForm,
      DEFAULT_SETTINGS,
      'ket-qua.xlsx',
    );
  const now = results(
    [
      ['21/63', 'Bình Phước', 88.01, '88,01%'],
      [30, 'Tỉnh mới', 80, 80],
    ],
    '2023',
  );
  const before = results(
    [
      ['43/63', 'Bình Phước', 84.47, 84.47],
      [null, 'Tổng cộng', 84.47, 84.47],
    ],
    '2022',
  );
  const { changes, rankedNow, rankedBefore } = compareYears(now, before);
  expect([text(changes[0]?.index), text(changes[0]?.points), changes[0]?.places]).toEqual(['3.54', '3.54', 22]);
  expect(changes[1]).toMatchObject({ before: null, index: null, places: null });
  expect([rankedNow, rankedBefore]).toEqual([63, 63]);
});

test('PAPI has three decimals and 80 points: 39.953 is 0.018 more', () => {
  const of = (points: number) =>
    scoreUnits([buildScoreSheet('Bình Phước', [['1', 80, points, points, null]])], OPTIONS);
  const { changes } = compareYears(of(39.953), of(39.935));
  // 0.018 of 80 is 0.0225 per cent of the whole.
  expect([text(changes[0]?.points), text(changes[0]?.index)]).toEqual(['0.018', '0.0225']);
});

test('a criterion that does not apply: full points, out of the whole, or nothing', () => {
  const sheet = buildScoreSheet(
    'A',
    [
      ['1', 90, 72, 72, null],
      ['2', 10, null, null, null],
    ],
    {},
    ['2'],
  );
  const index = (policy: ScoreOptions['policy']) => {
    const [score] = scoreUnits([sheet], { ...OPTIONS, policy });
    return [text(score?.total), text(score?.percent)];
  };
  expect([index('full'), index('rescale'), index('zero')]).toEqual([
    ['82', '82'],
    ['72', '80'],
    ['72', '72'],
  ]);
});

test('bonus and penalty are added, outside the hundred; blank there is nothing', () => {
  const rows = [
    ['1', 100, 80, 80, null],
    ['2', 3, 2, 2, null],
    ['3', 5, -1, -1, null],
    ['4', 2, null, null, null],
  ] as const;
  const [score] = scoreUnits([buildScoreSheet('A', rows, { 2: 'bonus', 3: 'penalty', 4: 'bonus' })], OPTIONS);
  expect([text(score?.total), text(score?.percent)]).toEqual(['81', '81']);
});

test('a bonus that the unit claims and nobody appraised is not 0: the total is not known', () => {
  const rows = [
    ['1', 100, 80, 80, null],
    ['2', 3, 2, null, null],
  ] as const;
  const [score] = scoreUnits([buildScoreSheet('A', rows, { 2: 'bonus' })], OPTIONS);
  expect([text(score?.self), score?.total, score?.rank]).toEqual(['82', null, null]);
});

test('a point that is missing leaves the unit without a place; of two sheets of one unit neither has one', () => {
  const blank = buildScoreSheet('A', [
    ['1', 50, 50, null, null],
    ['2', 50, 50, 50, null],
  ]);
  const scores = scoreUnits([blank, province('B', 50, 20), province('B', 51, 20), province('C', 40, 20)], OPTIONS);
  expect(scores.map(({ rank }) => rank)).toEqual([null, null, null, 1]);
  expect(scoreFindings(scores).map(({ code }) => code)).toEqual(['score.duplicate', 'score.not-ranked']);
});

test('without any survey the index is of the appraisal', () => {
  const [score] = scoreUnits(
    [
      buildScoreSheet(
        'A',
        [
          ['1', 70, 63, 63, null],
          ['2', 30, null, null, null],
        ],
        { 2: 'survey' },
      ),
    ],
    OPTIONS,
  );
  expect([text(score?.total), text(score?.percent), score?.survey]).toEqual(['63', '90', null]);
});

test('a penalty above 0 never raises a total: it is not known until the unit says what it means', () => {
  const sheet = (name: string, penalty: number) =>
    buildScoreSheet(
      name,
      [
        ['1', 70, 60, 60, null],
        ['2', 30, null, null, 24],
        ['3', 5, null, penalty, null],
      ],
      {
        '3': 'penalty',
      },
    );
  const scores = scoreUnits([sheet('A', -2), sheet('B', 2), sheet('C', 0)], OPTIONS);
  expect(scores.map(({ total, rank }) => [text(total), rank])).toEqual([
    ['82', 2],
    [null, null],
    ['84', 1],
  ]);
  expect(scores[1]?.sheet.rows[2]?.points.appraised).toMatchObject({ state: 'unknown' });
});

test('where points are lost, and what was kept, gained and lost since last year', () => {
  const now = criterionOutcomes(
    buildScoreSheet('A', [
      ['1', 3, 3, 3, null],
      ['2', 2, 2, 1.5, null],
      ['3', 5, null, null, 4],
    ]),
    'full',
  );
  const before = criterionOutcomes(
    buildScoreSheet('A', [
      ['1', 3, 3, 3, null],
      ['2', 2, 2, 1, null],
      ['3', 5, null, null, 4.5],
    ]),
    'full',
  );
  expect(now.map(({ state, lost, added }) => [state, text(lost), text(added)])).toEqual([
    ['full', '0', '0'],
    ['lost', '0.5', '-0.5'],
    ['lost', '1', null],
  ]);
  expect(criterionChanges(now, before).map(({ state, difference }) => [state, text(difference)])).toEqual([
    ['kept', '0'],
    ['gained', '0.5'],
    ['lost', '-0.5'],
  ]);
});

const quarters = fc.integer({ min: 0, max: 40 }).map((count) => count / 4);

test('fields add up to the total for any sheet, and places do not depend on the order of the units', () => {
  const sheets = fc.array(fc.array(fc.tuple(quarters, quarters), { minLength: 1, maxLength: 6 }), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(sheets, (units) => {
      const built = units.map((leaves, unit) =>
        buildScoreSheet(
          `Xã ${String(unit)}`,
          leaves.flatMap(([appraised, survey], field) => [
            [String(field + 1), 20, null, null, null] as const,
            [`${String(field + 1)}.1`, 10, appraised, appraised, null] as const,
            [`${String(field + 1)}.2`, 10, null, null, survey] as const,
          ]),
        ),
      );
      const scores = scoreUnits(built, OPTIONS);
      for (const { fields, total } of scores) {
        const sum = Object.values(fields).reduce<Decimal>(
          (all, each) => addDecimals(all, each ?? decimal('0')),
          decimal('0'),
        );
        expect(text(sum)).toBe(text(total));
      }
      const places = (list: typeof scores) => new Map(list.map(({ name, rank }) => [name, rank]));
      expect(places(scoreUnits([...built].reverse(), OPTIONS))).toEqual(places([...scores].reverse()));
    }),
    { numRuns: 50 },
  );
});
