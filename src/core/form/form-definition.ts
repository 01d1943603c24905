import type { FigureName } from '../model/figure';
import type { IndicatorName } from '../model/indicator';
import type { Severity } from '../model/finding';
import type { ReportedPeriod } from '../model/period';
import type { PlainDate } from '../model/plain-date';
import type { Words } from '../model/words';
import type { FormRows } from './form-rows';
import type { FigureType, ValueColumn } from './record-columns';
import type { RecordRule } from './record-rules';

/**
 * A reporting form as data. Nothing in code knows a particular form: captions, arithmetic and indicators come from here.
 * What a form does not say is not checked.
 */
export interface FormDefinition {
  readonly id: string;
  readonly title: string;
  /** Other titles by which offices head the form. */
  readonly otherTitles: readonly string[];
  /** As printed on the sheet, "Biểu số II.06a/VPCP/KSTT". */
  readonly formCode: string;
  /** Other codes printed on sheets of this form. */
  readonly otherCodes: readonly string[];
  readonly legalBasis: DatedBasis;
  readonly unitOfCount: string;
  /** What the figures count, in sentences: "Hồ sơ". */
  readonly counted: Words;
  /** The periods that the form is made for; days of any other give no period. */
  readonly periods: readonly ReportedPeriod[];
  readonly keyColumn: LabelColumn;
  /** What the rows are, where it is not the office that names them. */
  readonly rows?: FormRows;
  /** What a row of its own is for: a field of procedures, or a unit. */
  readonly keyedBy: 'field' | 'unit';
  readonly numberColumn: LabelColumn;
  readonly figures: readonly FigureColumn[];
  /** Columns that are no figures: days, texts, codes, choices. */
  readonly values?: readonly ValueColumn[];
  /** A column that says which data source a row comes from, in layouts without source blocks. */
  readonly sourceColumn: readonly string[];
  /** Data sources under which the same field may stand once each; `patterns` are tested on the folded section caption. */
  readonly sources: readonly { readonly name: string; readonly patterns: readonly string[] }[];
  /** Captions of columns that are known and not read (notes, rates computed by the unit itself). */
  readonly otherColumns: readonly string[];
  /** The sheet of reasons for late dossiers: captions of its count and of its reason column. Its columns are a proposal, not official. */
  readonly reasons: { readonly count: readonly string[]; readonly reason: readonly string[] } | null;
  readonly rowPatterns: RowPatterns;
  readonly rules: readonly RuleDefinition[];
  readonly indicators: readonly IndicatorDefinition[];
  /** The figures that matter of many joined sheets, each with its share, if any; a line of `depth` 1 is part of the one above. */
  readonly summary: readonly SummaryLine[];
  /** What one checked sheet shows in large: indicators, of which the first on-time one stands for the chosen definition, and figures. */
  readonly tiles: readonly string[];
  /** What is drawn of many joined sheets beside rates by unit: two figures of each month, and one of each row, the most first. */
  readonly charts?: { readonly months?: readonly [FigureName, FigureName]; readonly rows: FigureName };
  /** Field names known to occur, used for suggestions when there are no settings. Not an official list. */
  readonly knownKeys: readonly string[];
  /** Names that mean the same field, such as one of an earlier law; a field of the settings is known by all of its own. */
  readonly keySynonyms: readonly (readonly string[])[];
}

export interface SummaryLine {
  readonly words: Readonly<Record<keyof Words, string>>;
  readonly figures: readonly FigureName[];
  readonly indicator?: IndicatorName;
  readonly depth: 0 | 1;
}

/** Where a form comes from. `confirmed` is false while the text itself was not read: then it is never printed as official. */
export interface LegalBasis {
  readonly text: string;
  readonly confirmed: boolean;
  readonly note?: string;
}

/** A basis that another one replaced: `until` is its last day. */
export interface DatedBasis extends LegalBasis {
  readonly until?: PlainDate;
  readonly next?: LegalBasis;
}

/** A column of text: captions by which it is found, any of them, compared folded (case, accents' placement, spaces). */
export interface LabelColumn {
  readonly number: number;
  readonly captions: readonly string[];
}

/** A column of numbers. */
export interface FigureColumn {
  readonly name: FigureName;
  /** Absent: whole numbers from 0. */
  readonly type?: FigureType;
  readonly words: Words;
  /** Number on the form; "c" + number is its name in the command line's JSON. */
  readonly number: number;
  readonly captions: readonly string[];
  /** Group captions above it, any of them; empty when it stands alone. Needed where captions repeat ("Tổng số"). */
  readonly groups: readonly string[];
  /** Captions that say group and column at once, as in one-row heads ("Tổng tiếp nhận"). */
  readonly fullCaptions: readonly string[];
  /** How months join into a longer period: added, the first month's (opening), the last month's (closing), or not at all. */
  readonly accumulate: 'sum' | 'first' | 'last' | 'none';
  /** Not on every sheet; its absence is not reported. */
  readonly optional?: boolean;
  /** The figure is the sum of these; used to derive it where its own cell has no value. */
  readonly sumOf?: readonly FigureName[];
}

/**
 * Captions that hint at what a row is, compared folded; patterns are regular expressions over the folded text. They decide nothing
 * alone: numbers, figures and formulas are weighed with them.
 */
export interface RowPatterns {
  readonly total: readonly string[];
  readonly subtotal: readonly string[];
  readonly section: readonly string[];
  /** Rates that a unit computed itself, under its total: known and not read. */
  readonly rate: readonly string[];
  readonly detail: readonly string[];
  readonly footer: readonly string[];
  /** Rows beside the table: figures of another period, differences, notes. */
  readonly aside: readonly string[];
}

/**
 * A rule as data; `kind` names the file in `core/table/rules` that alone knows what it means.
 * `basis` says where the rule comes from, `id` is its name for people.
 */
export type RuleDefinition =
  | SumEqualsRule
  | BalanceRule
  | ColumnTotalRule
  | CarryOverRule
  | NotEnteredRule
  | ReasonsRule
  | LargeChangeRule
  | RepeatedRule
  | RecordRule;

interface RuleBase {
  readonly id: string;
  readonly severity: Severity;
  readonly basis: string;
}

/** total = sum of parts, in every row. */
export interface SumEqualsRule extends RuleBase {
  readonly kind: 'sum-equals';
  readonly total: FigureName;
  readonly parts: readonly FigureName[];
}

/** total = sum of parts, in every row; `optionalParts` count only where the sheet has them. */
export interface BalanceRule extends RuleBase {
  readonly kind: 'balance';
  readonly total: FigureName;
  readonly parts: readonly FigureName[];
  readonly optionalParts: readonly FigureName[];
}

/** Total row = sum of the field rows; sub-total row = sum of its own rows; column by column. */
export interface ColumnTotalRule extends RuleBase {
  readonly kind: 'column-total';
}

/** `opening` of this period = `closing` of the previous one, field by field. Needs the previous period's submission. */
export interface CarryOverRule extends RuleBase {
  readonly kind: 'carry-over';
  readonly opening: FigureName;
  readonly closing: FigureName;
}

/** Blank is not zero: rows and cells where nothing was entered. */
export interface NotEnteredRule extends RuleBase {
  readonly kind: 'not-entered';
}

/** Late dossiers need as many rows on the reasons sheet, where the workbook has one or the settings ask for it. */
export interface ReasonsRule extends RuleBase {
  readonly kind: 'reasons';
  readonly late: readonly FigureName[];
}

/** The figures of the previous period sent again. Needs the previous period's submission. */
export interface RepeatedRule extends RuleBase {
  readonly kind: 'repeated';
}

/** A total that changed by more than the threshold of the settings against the previous period. */
export interface LargeChangeRule extends RuleBase {
  readonly kind: 'large-change';
  readonly figures: readonly FigureName[];
}

/**
 * numerator / denominator, both signed sums of figures, in per cent when shown. `complement`: 1 - numerator/denominator.
 * `onTime`: one of the definitions of the on-time rate, of which the report prints the chosen one.
 */
export interface IndicatorDefinition {
  readonly name: IndicatorName;
  readonly words: Words;
  /** What it is a share of: what has not arisen when the denominator is 0. */
  readonly cases: Words;
  /** The formula in words. */
  readonly formula: Words;
  readonly numerator: readonly FigureName[];
  readonly denominator: readonly FigureName[];
  readonly complement?: boolean;
  readonly onTime?: boolean;
  readonly basis: string;
}
