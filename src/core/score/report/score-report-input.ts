import type { CriteriaSet, NotApplicablePolicy } from '../set/criteria-set';
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
  /** What the results don't show by themselves; said under them. */
  readonly remarks?: ScoreRemarks;
  /** Null where no criterion can be left out. */
  readonly policy: NotApplicablePolicy | null;
}

/** What was left out of the results, and what may still change in them. */
export interface ScoreRemarks {
  /** Names of units that sent no sheet, of how many that have to. */
  readonly missing: readonly string[];
  readonly expected: number;
  /** Sheets of other years, which are not counted. */
  readonly otherYears: readonly { readonly name: string; readonly year: number }[];
  /** Names of files that could not be read. */
  readonly unread: readonly string[];
  /** How many errors were found in the files of units, by the path of the file. */
  readonly errors: ReadonlyMap<string, number>;
}
