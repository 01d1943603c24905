import { compareYears } from '../../../../src/core/score/compute/compare-years';
import { plainDecimal } from '../../../../src/core/score/compute/plain-decimal';
import { scoreUnits, type ScoreOptions } from '../../../../src/core/score/compute/score-units';
import { successionsOf } from '../../../../src/core/score/compute/successions';
import type { Merger } from '../../../../src/core/settings/settings';
import { formatDecimal, type Decimal } from '../../../../src/core/model/decimal';
import { buildScoreSheet } from './build-score-sheet';

const OPTIONS: ScoreOptions = { policy: 'full', bands: [] };

function text(value: Decimal | null | undefined): string | null {
  return value ? formatDecimal(plainDecimal(value)) : null;
}

const merger = (from: string, to: string): Merger => ({
  from: { code: from, name: from },
  to: { code: to, name: to },
  since: '2025-07-01',
});

test('a unit that became another is compared with it; of several that became one nobody knows', () => {
  const of = (code: string, total: number) => ({
    ...buildScoreSheet(code, [['1', 100, total, total, null]]),
    unit: { text: code, at: null, code, name: code },
  });
  const now = scoreUnits([of('M', 90), of('N', 75), of('P', 60), of('Q', 61)], OPTIONS);
  const compare = (before: readonly (readonly [string, number])[], year = 2025) => {
    const { changes } = compareYears(
      now,
      scoreUnits(
        before.map(([code, total]) => of(code, total)),
        OPTIONS,
      ),
      successionsOf(
        [merger('B', 'M'), merger('C', 'M'), merger('D', 'N'), merger('E', 'P'), merger('E', 'Q')],
        [{ code: 'N', name: 'N', otherNames: [], validFrom: '2025-07-01' }],
        year,
      ),
    );
    return changes.map(({ points }) => text(points));
  };
  // M is B and C; N is D; P and Q are parts of E.
  expect(
    compare([
      ['B', 70],
      ['C', 80],
      ['D', 60],
      ['E', 50],
    ]),
  ).toEqual([null, '15', null, null]);
  // Also where one of the two sent nothing last year, and where last year's score bears a code that began since.
  expect(
    compare([
      ['B', 70],
      ['N', 60],
    ]),
  ).toEqual([null, null, null, null]);
  // In 2024 nothing had been merged yet.
  expect(
    compare(
      [
        ['M', 80],
        ['D', 60],
        ['P', 50],
      ],
      2024,
    ),
  ).toEqual(['10', null, '10', null]);
});

test('a unit that became another, which became a third, is the third; a ring ends', () => {
  const { successors, predecessors } = successionsOf(
    [{ ...merger('A', 'B'), since: '2023-01-01' }, merger('B', 'C'), merger('X', 'Y'), merger('Y', 'X')],
    [],
    2025,
  );
  expect([successors.get('A'), successors.get('B')]).toEqual(['C', 'C']);
  // A was gone before 2024 began: C is not a merger.
  expect(predecessors.get('C')).toEqual(['B']);
  expect([...successors.keys()]).toContain('X');
});

test('what had been merged by the end of last year is compared as one; its parts are compared with nobody', () => {
  const { successors, predecessors } = successionsOf([merger('B', 'M'), merger('C', 'M')], [], 2026);
  expect([successors.get('B'), successors.get('C'), successors.get('M')]).toEqual([null, null, undefined]);
  expect(predecessors.size).toBe(0);
});
