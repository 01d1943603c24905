import { divideDecimals, multiplyDecimals, subtractDecimals, type Decimal } from '../../model/decimal';
import type { UnitScore } from '../../model/score-sheet';
import { unitKey } from '../../model/unit-key';

/** How a unit stands against last year; null where one of the two is not known. */
export interface YearChange {
  readonly now: UnitScore;
  /** Null: not comparable. */
  readonly before: UnitScore | null;
  readonly points: Decimal | null;
  /** In percentage points of the index: 88.01 against 84.47 is 3.54. */
  readonly index: Decimal | null;
  /** Of last year's points, in per cent, to two digits. */
  readonly percent: Decimal | null;
  /** Above 0: so many places better. */
  readonly places: number | null;
}

export interface YearComparison {
  readonly changes: readonly YearChange[];
  /** Places are out of so many: "21/63". */
  readonly rankedNow: number;
  readonly rankedBefore: number;
}

/**
 * Compares with last year, unit by unit. `successors` says which unit of today a unit of last year became; several that
 * became one are not compared, since nobody gave their sum a score.
 */
export function compareYears(
  now: readonly UnitScore[],
  before: readonly UnitScore[],
  successors: ReadonlyMap<string, string> = new Map(),
): YearComparison {
  const earlier = new Map<string, UnitScore | null>();
  for (const score of before) {
    const key = (score.code !== null && successors.get(score.code)) || unitKey(score);
    earlier.set(key, earlier.has(key) ? null : score);
  }
  return {
    changes: now.map((score) =>
      change(score, earlier.get((score.code ?? '') || unitKey(score)) ?? earlier.get(unitKey(score)) ?? null),
    ),
    rankedNow: ranked(now),
    rankedBefore: ranked(before),
  };
}

function change(now: UnitScore, before: UnitScore | null): YearChange {
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
  };
}

function ranked(scores: readonly UnitScore[]): number {
  return scores.filter(({ rank }) => rank !== null).length;
}
