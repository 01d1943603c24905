import type { CriteriaSet, NotApplicablePolicy } from '../../forms/criteria-set';
import type { ComputedSheet } from '../../model/computed-sheet';
import type { UnitOutcome, UnitTarget } from '../../model/score-outcome';
import type { ScoreSheet, UnitScore } from '../../model/score-sheet';
import type { YearComparison } from '../../model/year-comparison';

/** What a report on scores is made from. */
export interface ScoreReportInput {
  readonly year: number | null;
  /** Null: criteria and maxima are those of the units' sheets. */
  readonly set: CriteriaSet | null;
  readonly units: readonly UnitScore[];
  /** What the rules of their sets give for the units' sheets, where sets are known. */
  readonly computed?: ReadonlyMap<ScoreSheet, ComputedSheet>;
  /** Null: nothing is compared. */
  readonly comparison: YearComparison | null;
  /** Units that had a target; without them there is no table of targets. */
  readonly targets?: readonly UnitTarget[];
  /** What became of the units' criteria, against last year where its score sheets are there. */
  readonly outcomes?: readonly UnitOutcome[];
  /** Null where no criterion can be left out. */
  readonly policy: NotApplicablePolicy | null;
}
