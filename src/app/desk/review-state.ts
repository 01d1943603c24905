import type { HostFailure } from '../../core/model/result';
import type { Review, ReviewRefusal } from '../../core/model/review';
import type { ScoreColumn } from '../../core/model/score-sheet';

/** Where the appraisal of the open workbook stands. */
export type ReviewState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading' }
  /** No score sheet in the open workbook. */
  | { readonly kind: 'none' }
  | { readonly kind: 'failed'; readonly failure: HostFailure }
  | {
      readonly kind: 'open';
      readonly review: Review;
      /** Name of the appraiser; '' until it is given. */
      readonly who: string;
      /** Why the appraisal can't be finished now: known before anybody asks for it. Null where it can. */
      readonly unfinished: ReviewRefusal | null;
      /** Something is being written just now. */
      readonly busy: boolean;
      /** What was asked last and could not be done; both null when it was. */
      readonly failure: HostFailure | null;
      readonly refusal: ReviewRefusal | null;
    }
  /** A fault of ours; the screen throws it. */
  | { readonly kind: 'broken'; readonly error: unknown };

/** What the council can do. Criteria are named by `ReviewedCriterion.index`. Each returns at once; the state says the rest. */
export interface ReviewActions {
  /** Reads the open workbook (again). */
  readonly open: () => void;
  readonly setWho: (name: string) => void;
  /** The self-scores of these criteria stand. */
  readonly accept: (criteria: readonly number[]) => void;
  /** The appraised scores that these criteria already have in the sheet come into the log as they are. */
  readonly takeTyped: (criteria: readonly number[]) => void;
  /** The council's own score, as typed ("1,25"); `note` is needed where it differs from the self-score. */
  readonly appraise: (criterion: number, points: string, note: string) => void;
  /** Back to the unit, to explain or to mend: one criterion. */
  readonly returnCriterion: (criterion: number, reason: string) => void;
  /** Ends the round: the sheet goes back to the unit. */
  readonly sendBack: (reason: string) => void;
  /** The unit has answered: the next round begins. */
  readonly startRound: () => void;
  /** Closes the appraisal; refused while anything waits. */
  readonly finish: () => void;
  /** Brings the criterion's cell before the user. */
  readonly goTo: (criterion: number, column: ScoreColumn | 'evidence' | 'note') => void;
}
