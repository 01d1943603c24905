import type { Severity } from '../model/finding';
import type { Sentence } from '../model/record-finding-params';

interface RecordRuleBase {
  readonly id: string;
  readonly severity: Severity;
  /** Where the rule comes from, for people. */
  readonly basis: string;
}

/** A figure is not more than another one of its row: procedures done at the one-stop desk are not more than all procedures. */
export interface AtMostRule extends RecordRuleBase {
  readonly kind: 'at-most';
  readonly figure: string;
  readonly limit: string;
}

/**
 * A typed share is its numerator by its denominator, sums of figures of the row, times `times`; compared with as many decimals
 * as were typed. A share cut instead of rounded is a note. Nothing is said where the denominator is 0.
 */
export interface RatioRule extends RecordRuleBase {
  readonly kind: 'ratio';
  readonly figure: string;
  readonly numerator: readonly string[];
  readonly denominator: readonly string[];
  readonly times: 1 | 100;
}

/** A day is not before another one; `gap` days at least lie between them (0: the same day is right). */
export interface DateOrderRule extends RecordRuleBase {
  readonly kind: 'date-order';
  readonly earlier: string;
  readonly later: string;
  readonly gap: number;
  /** Records for which it is no matter are left out. */
  readonly when?: Condition;
  /** The day that is said to be wrong; the later one where nothing is said. */
  readonly wrong?: 'earlier' | 'later';
  /** What it means for people, in the form's own words. */
  readonly means?: Sentence;
}

/** A typed number of days is that from one day to another, counted in calendar days or, with a calendar of holidays, in working days. */
export interface DaysBetweenRule extends RecordRuleBase {
  readonly kind: 'days-between';
  readonly figure: string;
  readonly from: string;
  readonly to: string;
}

/** Columns must be filled in, always or where the condition holds. One finding a row names all that are not. */
export interface RequiredWhenRule extends RecordRuleBase {
  readonly kind: 'required-when';
  readonly columns: readonly string[];
  readonly when: Condition | null;
  readonly unless?: Condition;
}

/** Whether a column of the row is filled in, holds a number above another, or a day after that of another column. */
export type Condition =
  | { readonly column: string; readonly is: 'filled' | 'blank' }
  | { readonly column: string; readonly is: 'above'; readonly than: number }
  | { readonly column: string; readonly is: 'after' | 'not-after'; readonly than: string };

/** No two records have the same values in these columns. Records with a blank among them are not compared. */
export interface UniqueRule extends RecordRuleBase {
  readonly kind: 'unique';
  readonly columns: readonly string[];
}

/** A figure lies within bounds, both included. */
export interface RangeRule extends RecordRuleBase {
  readonly kind: 'range';
  readonly figure: string;
  readonly least?: number;
  readonly most?: number;
  readonly means?: Sentence;
}

/** Days of what has happened are not after the last day of the sheet's period. */
export interface NotLaterRule extends RecordRuleBase {
  readonly kind: 'not-later';
  readonly columns: readonly string[];
}

/**
 * A record is not listed before its day is over: one that is open (`closed` is blank) and whose `due` day is the last of the
 * sheet's period, or later.
 */
export interface OverdueRule extends RecordRuleBase {
  readonly kind: 'overdue';
  readonly due: string;
  readonly closed: string;
}

/** Two days are the same in no more than so many per cent of the records, where there are `fewest` of them or more. */
export interface SameDayShareRule extends RecordRuleBase {
  readonly kind: 'same-day-share';
  readonly day: string;
  readonly other: string;
  readonly most: number;
  readonly fewest: number;
  readonly means: Sentence;
}

/** Records of the period before that were open (`closed` is blank) are listed again. Needs the previous period's submission. */
export interface RecordsKeptRule extends RecordRuleBase {
  readonly kind: 'records-kept';
  readonly closed: string;
}

/** A record that the period before has as well has the same values in these columns, unless they were blank then. */
export interface RecordsUnchangedRule extends RecordRuleBase {
  readonly kind: 'records-unchanged';
  readonly columns: readonly string[];
}

/** Rules within one record, and between the records of a sheet. */
export type RecordRule =
  | AtMostRule
  | RatioRule
  | DateOrderRule
  | DaysBetweenRule
  | RequiredWhenRule
  | UniqueRule
  | RangeRule
  | NotLaterRule
  | OverdueRule
  | SameDayShareRule
  | RecordsKeptRule
  | RecordsUnchangedRule;
