import type { Decimal } from './decimal';
import type { UnitScore } from './score-sheet';

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
  /** Units of last year, by name, that became this one; empty for a unit that merely went on. */
  readonly mergedFrom: readonly string[];
}

export interface YearComparison {
  /** In the order of this year's units. */
  readonly changes: readonly YearChange[];
  /** Places are out of so many: "21/63". */
  readonly rankedNow: number;
  readonly rankedBefore: number;
}
