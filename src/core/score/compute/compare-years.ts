import { divideDecimals, multiplyDecimals, subtractDecimals } from '../../model/decimal';
import type { UnitScore } from '../../model/score-sheet';
import { unitKey } from '../../model/unit-key';
import type { YearChange, YearComparison } from '../../model/year-comparison';
import type { Successions } from './successions';

const NONE: Successions = { successors: new Map(), predecessors: new Map() };

/**
 * Compares with last year, unit by unit. Units of last year that became one are not compared, since nobody gave their sum
 * a score; neither is a unit that parted, nor one that sent several sheets last year.
 */
export function compareYears(
  now: readonly UnitScore[],
  before: readonly UnitScore[],
  { successors, predecessors }: Successions = NONE,
): YearComparison {
  const earlier = new Map<string, UnitScore | null>();
  for (const score of before) {
    const own = unitKey(score);
    const key = successors.has(own) ? successors.get(own) : own;
    if (key !== null && key !== undefined) earlier.set(key, earlier.has(key) ? null : score);
  }
  return {
    changes: now.map((score) => {
      const from = predecessors.get(unitKey(score)) ?? [];
      return change(score, from.length > 1 ? null : (earlier.get(unitKey(score)) ?? null), from);
    }),
    rankedNow: ranked(now),
    rankedBefore: ranked(before),
  };
}

function change(now: UnitScore, before: UnitScore | null, mergedFrom: readonly string[]): YearChange {
  const points = now.total && before?.total ? subtractDecimals(now.total, before.total) : null;
  return {
    now,
    before,
    points,
    index: now.percent && before?.percent ? subtractDecimals(now.percent, before.percent) : null,
    percent:
      points && before?.total
        ? divideDecimals(multiplyDecimals(points, { units: 100n, scale: 0 }), before.total, 2)
        : null,
    places: now.rank !== null && before !== null && before.rank !== null ? before.rank - now.rank : null,
    mergedFrom,
  };
}

function ranked(scores: readonly UnitScore[]): number {
  const placed = scores.filter(({ rank }) => rank !== null).length;
  return scores.reduce((most, { outOf = 0 }) => Math.max(most, outOf), placed);
}
