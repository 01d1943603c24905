import type { FigureName } from '../model/figure';
import type { SubmissionRow } from '../model/submission';
import type { BalanceRule, ColumnTotalRule, SumEqualsRule } from '../forms/form-definition';

/** One figure of one row, as the equations see it. */
export interface Term {
  readonly row: SubmissionRow;
  readonly figure: FigureName;
  /** "12:received": the same figure has the same key in every equation. */
  readonly key: string;
  readonly value: number;
}

/** `total` = sum of `parts`, demanded by a rule: within a row, or down a column. All its figures are known. */
export interface Equation {
  readonly rule: SumEqualsRule | BalanceRule | ColumnTotalRule;
  readonly total: Term;
  readonly parts: readonly Term[];
}

export function term(row: SubmissionRow, figure: FigureName, value: number): Term {
  return { row, figure, key: `${String(row.row)}:${figure}`, value };
}

export function sumOfParts(equation: Equation): number {
  return equation.parts.reduce((sum, { value }) => sum + value, 0);
}
