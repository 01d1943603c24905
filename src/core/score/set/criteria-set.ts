import type { Decimal } from '../../model/decimal';
import type { ScorePart } from '../../model/score-sheet';

export type { ScorePart };

/** A set of criteria by which units are scored for a year, as data; built in or from the settings workbook. */
export interface CriteriaSet {
  readonly id: string;
  readonly title: string;
  /** Where the set comes from; `confirmed` is false for sets that are illustrative: then it is never shown as official. */
  readonly basis: { readonly text: string; readonly confirmed: boolean; readonly note?: string };
  /** In the order of the sheet; parents before their children. */
  readonly criteria: readonly Criterion[];
  /** Grades by the index, highest first; an office's own, never a national rule. `from` is decimal text. */
  readonly bands: readonly { readonly name: string; readonly from: string }[];
  /** What the limits of the bands are compared with; the index in per cent where nothing is said. */
  readonly bandsOf?: 'percent' | 'points';
  /** What the maxima of the leaves must add up to, bonus and penalty apart: all together, or each part. 100 where nothing is said. */
  readonly totals?: { readonly all: string } | { readonly appraisal: string; readonly survey: string };
  /** Points and rules only show what a set can hold: where nothing is declared, scores are not judged by its scales. */
  readonly isExample?: true;
  /** Decimals that the points of every leaf are rounded to before they are added; never rounded where nothing is said. */
  readonly roundsTo?: number;
}

/** One row of the set. A criterion with children is the sum of them and is never typed. */
export interface Criterion {
  /** "1", "1.1", "1.10": text, never a number. */
  readonly number: string;
  readonly name: string;
  /** Never below 0; of a penalty what is taken off at most. */
  readonly maximum: Decimal;
  /** Of a leaf; of a parent that of its children, null where they differ. */
  readonly part: ScorePart | null;
  /** Null for parents, and for leaves scored by judgement alone. */
  readonly rule: ScoringRule | null;
  readonly evidence: string;
  /** Where the rule takes its number from: an indicator of the dossier form, or a figure the unit declares; null for neither. */
  readonly source: { readonly kind: 'indicator' | 'declared'; readonly name: string } | null;
}

/**
 * How points follow from what is declared; few kinds, many rules. Shares are per cent as decimal text; limits of steps and
 * a target are in the unit of what is declared. `noCases` says what a leaf gives when nothing arose ("không phát sinh").
 */
export type ScoringRule =
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'steps'; readonly levels: readonly { readonly from: string; readonly points: string }[] }
  | { readonly kind: 'levels'; readonly points: readonly string[] }
  | {
      readonly kind: 'pro-rata';
      readonly floor: string;
      readonly full: string;
      readonly noCases: 'full' | 'zero' | null;
    }
  | { readonly kind: 'deduction'; readonly each: string }
  | { readonly kind: 'all-or-nothing'; readonly noCases: 'full' | 'zero' | null }
  | { readonly kind: 'capped-ratio'; readonly target: string; readonly noCases: 'full' | 'zero' | null };

/** What to do with a criterion that does not apply to a unit. */
export type NotApplicablePolicy = 'full' | 'rescale' | 'zero';
