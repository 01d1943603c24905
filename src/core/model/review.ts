import type { LogEntry } from './appraisal-log';
import type { Decimal } from './decimal';
import type { DossiersMissing } from './dossiers-missing';
import type { Finding } from './finding';
import type { ScorePart, ScoreSheet } from './score-sheet';

/**
 * Where the appraisal of a sheet stands: nobody began, being appraised, with the unit again, closed for good.
 */
export type ReviewPhase = 'new' | 'appraising' | 'returned' | 'finished';

/**
 * Where one criterion stands. `waiting`: still to be decided, also when the unit has changed its self-score, its evidence
 * or what it declares since, or when the score in the sheet is not the one in the log. `changed`: with another score than
 * the unit's. `open`: nothing to decide: a parent, one of the survey, a bonus or a penalty that nobody has scored.
 */
export type CriterionState = 'waiting' | 'accepted' | 'changed' | 'returned' | 'open';

/** What the rule of a criterion gives, or why it gives nothing. */
export type ComputedScore =
  | { readonly state: 'known'; readonly value: Decimal; readonly from: 'declared' | 'dossiers' }
  | {
      readonly state: 'none';
      readonly reason: 'judgement' | 'not-declared' | 'no-cases' | 'unknown-figure' | 'no-rule';
      /** Why the unit's dossiers, of which the figure should come, do not give it either. */
      readonly lacking?: DossiersMissing;
    };

export interface ReviewedCriterion {
  /** Place in `sheet.rows`; names the criterion in every action. */
  readonly index: number;
  readonly number: string;
  readonly name: string;
  /** 0 for a field. */
  readonly level: number;
  readonly isLeaf: boolean;
  readonly part: ScorePart | null;
  readonly maximum: Decimal | null;
  readonly self: Decimal | null;
  readonly computed: ComputedScore;
  readonly declared: string;
  readonly evidence: string;
  /** What stands in the sheet's column of notes. */
  readonly note: string;
  readonly appraised: Decimal | null;
  /** Of the survey, else null. */
  readonly survey: Decimal | null;
  readonly state: CriterionState;
  /** Its own entries, oldest first. */
  readonly history: readonly LogEntry[];
}

/** The appraisal of one unit's sheet as it stands in its workbook. Plain data. */
export interface Review {
  readonly sheet: ScoreSheet;
  readonly phase: ReviewPhase;
  /** From 1. */
  readonly round: number;
  readonly criteria: readonly ReviewedCriterion[];
  /** Leaves still to be decided. */
  readonly waiting: number;
  /** Leaves that were returned in this round. */
  readonly returned: number;
  readonly totals: ReviewTotals;
  readonly log: readonly LogEntry[];
  /** The last hash's first 12 digits in groups of four, to be written on the signed paper; null without a log. */
  readonly seal: string | null;
  /** Of the log: broken, or points that were changed beside it. */
  readonly findings: readonly Finding[];
}

/** Exact sums; null where a point is not there. */
export interface ReviewTotals {
  readonly maximum: Decimal | null;
  readonly self: Decimal | null;
  readonly computed: Decimal | null;
  readonly appraised: Decimal | null;
  readonly survey: Decimal | null;
  readonly total: Decimal | null;
}

/** Why a decision of the council can't be taken. */
export type ReviewRefusal =
  | { readonly code: 'who-missing' }
  | { readonly code: 'note-missing'; readonly number: string }
  | { readonly code: 'reason-missing'; readonly number: string }
  | { readonly code: 'not-a-number'; readonly number: string; readonly text: string }
  /** `minimum` is below 0 for a penalty, whose maximum is 0. `maximum` is '' where the sheet has none. */
  | {
      readonly code: 'out-of-range';
      readonly number: string;
      readonly value: string;
      readonly minimum: string;
      readonly maximum: string;
    }
  | { readonly code: 'no-self-score'; readonly number: string }
  | { readonly code: 'still-waiting'; readonly numbers: readonly string[] }
  | { readonly code: 'log-broken' }
  | { readonly code: 'finished' }
  | { readonly code: 'returned' }
  /** A round begins when the sheet has gone back to the unit, or when nobody has begun. */
  | { readonly code: 'not-returned' };
