import { enteredValue, rowSums } from '../../form/row-arithmetic';
import type { FigureName } from '../../model/figure';
import type { SubmissionRow } from '../../model/submission';
import type { BalanceRule, FormDefinition, SumEqualsRule } from '../../form/form-definition';
import type { CheckContext } from '../check/check-context';
import type { RuleEquation, RuleTerm } from '../check/equation';

/**
 * R1 to R3: in every row a total is the sum of its parts. A row in which one of the figures is blank or unknown gives no
 * equation: that figure has a finding of its own. Details are checked as rows in themselves.
 * Does not say which figure is wrong; `one-cause.ts` does, where the other equations tell.
 */
export function sumEqualsEquations(rule: SumEqualsRule | BalanceRule, context: CheckContext): readonly RuleEquation[] {
  const { submission, form } = context;
  const sum = rowSums(form, submission.columns).find((candidate) => candidate.rule === rule);
  if (!sum) return [];
  const equations: RuleEquation[] = [];
  for (const row of submission.rows) {
    const total = termOf(row, sum.total, form);
    const parts = total ? termsOf(row, sum.parts, form) : null;
    if (total && parts) equations.push({ rule, total, parts });
  }
  return equations;
}

function termOf(row: SubmissionRow, figure: FigureName, form: FormDefinition): RuleTerm | null {
  const value = enteredValue(form, row, figure);
  return value === null ? null : { row, figure, value };
}

/** Null when one of them gives no figure. */
function termsOf(row: SubmissionRow, figures: readonly FigureName[], form: FormDefinition): readonly RuleTerm[] | null {
  const terms: RuleTerm[] = [];
  for (const figure of figures) {
    const item = termOf(row, figure, form);
    if (!item) return null;
    terms.push(item);
  }
  return terms;
}
