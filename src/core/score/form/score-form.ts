import type { Severity } from '../../model/finding';
import type { ScoreColumn } from '../../model/score-sheet';
import type { LegalBasis } from '../../form/form-definition';

/** Text columns of a score sheet. */
export type ScoreTextColumn = 'number' | 'name' | 'evidence' | 'note' | 'declared';

/**
 * The score sheet as data: how its columns and rows are known, and what is checked. The criteria are not here: they are
 * those of the sheet itself, or of a criteria set.
 */
export interface ScoreForm {
  readonly id: string;
  readonly title: string;
  /** Id of the form whose reports criteria may be computed from. */
  readonly dossierForm: string;
  readonly legalBasis: LegalBasis;
  /** Captions by which a column is found, any of them, compared folded. */
  readonly columns: Readonly<Record<ScoreColumn | ScoreTextColumn, readonly string[]>>;
  /** Regular expressions over the folded caption, for captions in an office's own words; tried in this order. */
  readonly columnPatterns: readonly { readonly column: ScoreColumn | ScoreTextColumn; readonly pattern: string }[];
  /** Regular expressions over the folded caption of columns that are known and not read. */
  readonly otherColumns: readonly string[];
  /** Regular expressions over folded text that tell rows and parts apart. */
  readonly rows: {
    /** Unnumbered rows that add others: never criteria. */
    readonly sum: readonly string[];
    /** Of these the one that adds all fields. */
    readonly total: readonly string[];
    /** Unnumbered rows beside the criteria: other years, averages, targets, shares. */
    readonly beside: readonly string[];
    /** In a leaf's own name, or at the start of the name of a criterion above it. */
    readonly survey: readonly string[];
    readonly surveySection: readonly string[];
    readonly bonus: readonly string[];
    readonly penalty: readonly string[];
    readonly notApplicable: readonly string[];
  };
  /** Regular expressions over the whole folded text of a declared figure. */
  readonly declared: Readonly<Record<'yes' | 'no' | 'noCases', string>>;
  /** Captions of a table of results, a unit in each row. */
  readonly results: Readonly<
    Record<'unit' | 'appraised' | 'survey' | 'total' | 'percent' | 'rank' | 'grade', readonly string[]>
  >;
  readonly rules: readonly ScoreRule[];
}

/** A rule of the score sheet as data; `kind` names the file in `core/score/check` that alone knows what it means. */
export type ScoreRule =
  | MaximaRule
  | RangeRule
  | ParentSumRule
  | EvidenceRule
  | SurveyRule
  | AppraisalNoteRule
  | NotScoredRule
  | SetMaximaRule
  | DeclaredRule
  | ScaleRule
  | ComputedRule;

interface ScoreRuleBase {
  readonly id: string;
  readonly severity: Severity;
  readonly basis: string;
}

/** Maxima add up at every level, and the fields to the total; the total is one of `totals` (points as decimal text). */
export interface MaximaRule extends ScoreRuleBase {
  readonly kind: 'maxima';
  /** Largest difference that is not reported, as decimal text. */
  readonly tolerance: string;
  readonly totals: readonly string[];
}

/** 0 to the maximum in every leaf; from minus the maximum to 0 in penalties. */
export interface RangeRule extends ScoreRuleBase {
  readonly kind: 'range';
  readonly columns: readonly ScoreColumn[];
}

/** A parent is the sum of what is under it, in each column; what was achieved is appraisal and survey. */
export interface ParentSumRule extends ScoreRuleBase {
  readonly kind: 'parent-sum';
  readonly columns: readonly Exclude<ScoreColumn, 'maximum' | 'target'>[];
  readonly tolerance: string;
}

/** Points need evidence or, instead, an explanation. */
export interface EvidenceRule extends ScoreRuleBase {
  readonly kind: 'evidence';
}

/** What the survey scores, the unit does not score itself. */
export interface SurveyRule extends ScoreRuleBase {
  readonly kind: 'survey';
}

/** An appraisal other than the self-score needs a note. */
export interface AppraisalNoteRule extends ScoreRuleBase {
  readonly kind: 'appraisal-note';
}

/** Criteria that the unit did not score. */
export interface NotScoredRule extends ScoreRuleBase {
  readonly kind: 'not-scored';
}

/** Maxima are those of the set that the sheet is made by. */
export interface SetMaximaRule extends ScoreRuleBase {
  readonly kind: 'set-maxima';
}

/** A declared figure can be used by its rule, and is what the unit's dossiers say where they give it. */
export interface DeclaredRule extends ScoreRuleBase {
  readonly kind: 'declared';
}

/** A score is one of those that the criterion's rule can give, where these are few. */
export interface ScaleRule extends ScoreRuleBase {
  readonly kind: 'scale';
  readonly columns: readonly ScoreColumn[];
}

/** The self-score is what the criterion's rule gives. */
export interface ComputedRule extends ScoreRuleBase {
  readonly kind: 'computed';
  /** Largest difference that is not reported, as decimal text: scores are written with fewer digits than they have. */
  readonly tolerance: string;
}
