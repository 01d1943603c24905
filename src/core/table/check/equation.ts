import { addNumbers } from '../../model/decimal';
import type { FigureName } from '../../model/figure';
import type { SubmissionRow } from '../../model/submission';
import type { BalanceRule, ColumnTotalRule, SumEqualsRule } from '../../form/form-definition';

/** A figure of a row that a rule adds up or compares. */
export interface RuleTerm {
  readonly row: SubmissionRow;
  readonly figure: FigureName;
  readonly value: number;
}

/** `total` = sum of `parts`, demanded by a rule: within a row, or down a column. All its figures are known. */
export interface RuleEquation<Item extends RuleTerm = RuleTerm> {
  readonly rule: SumEqualsRule | BalanceRule | ColumnTotalRule;
  readonly total: Item;
  readonly parts: readonly Item[];
}

/** One figure of one row, as the search for causes sees it. */
export interface Term extends RuleTerm {
  /** "12:received": the same figure has the same key in every equation. */
  readonly key: string;
}

export type Equation = RuleEquation<Term>;

export function sumOfParts(equation: RuleEquation): number {
  let sum = 0;
  for (const { value } of equation.parts) sum = addNumbers(sum, value);
  return sum;
}

/** The equations with a key for every figure. Most sheets are right and never need them. */
export function withKeys(equations: readonly RuleEquation[]): readonly Equation[] {
  const keyed = (item: RuleTerm): Term => ({ ...item, key: `${String(item.row.row)}:${item.figure}` });
  return equations.map(({ rule, total, parts }) => ({ rule, total: keyed(total), parts: parts.map(keyed) }));
}
