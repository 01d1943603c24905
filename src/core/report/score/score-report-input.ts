import type { CriteriaSet, NotApplicablePolicy } from '../../forms/criteria-set';
import type { ComputedSheet } from '../../model/computed-sheet';
import type { ScoreSheet, UnitScore } from '../../model/score-sheet';

/** What a report on scores is made from. */
export interface ScoreReportInput {
  readonly year: number | null;
  /** Null: criteria and maxima are those of the units' sheets. */
  readonly set: CriteriaSet | null;
  readonly units: readonly UnitScore[];
  /** What the rules of their sets give for the units' sheets, where sets are known. */
  readonly computed?: ReadonlyMap<ScoreSheet, ComputedSheet>;
  /** Null: nothing is compared. */
  readonly lastYear: readonly UnitScore[] | null;
  /** Null where no criterion can be left out. */
  readonly policy: NotApplicablePolicy | null;
}
