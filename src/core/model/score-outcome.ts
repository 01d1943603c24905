import type { Decimal } from './decimal';
import type { ScoreRow, UnitScore } from './score-sheet';

/** What an office set out to reach, or how far a unit is from it; a part that nobody set is null. */
export interface ScoreTarget {
  readonly appraised: Decimal | null;
  readonly survey: Decimal | null;
  readonly total: Decimal | null;
}

/** A criterion of a unit's own targets. */
export interface CriterionTarget {
  readonly row: ScoreRow;
  readonly target: Decimal;
  readonly achieved: Decimal;
}

export interface UnitTarget {
  readonly score: UnitScore;
  readonly target: ScoreTarget;
  /** Reached less target: 0 or above where it is met. */
  readonly gap: ScoreTarget;
  /** Criteria that stay below a target of their own, in the order of the sheet. */
  readonly missed: readonly CriterionTarget[];
}

/**
 * What became of a criterion's points: `full` at its maximum, `lost` below it. Against the self-score: what the appraisal
 * `added` (below 0: took off), null if absent.
 */
export interface CriterionOutcome {
  readonly row: ScoreRow;
  readonly maximum: Decimal;
  readonly achieved: Decimal;
  readonly lost: Decimal;
  readonly state: 'full' | 'lost';
  readonly added: Decimal | null;
}

/** A criterion this year and last: `kept` at its maximum in both, more points, fewer, or the same below the maximum. */
export interface CriterionChange {
  readonly number: string;
  readonly name: string;
  readonly maximum: Decimal;
  readonly before: Decimal;
  readonly now: Decimal;
  readonly difference: Decimal;
  readonly state: 'kept' | 'gained' | 'lost' | 'same';
}

export interface UnitOutcome {
  readonly score: UnitScore;
  readonly criteria: readonly CriterionOutcome[];
  /** Null where last year's score sheet is not there, or is not comparable. */
  readonly changes: readonly CriterionChange[] | null;
}
