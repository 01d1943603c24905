import { enteredValue, rowSums } from '../../forms/row-arithmetic';
import type { BalanceRule, SumEqualsRule } from '../../forms/form-definition';
import type { CheckContext } from '../check-context';
import { term, type Equation, type Term } from '../equation';

/**
 * R1 to R3: in every row a total is the sum of its parts. A row in which one of the figures is blank or unknown gives no
 * equation: that figure has a finding of its own. Details are checked as rows in themselves.
 * Does not say which figure is wrong; `one-cause.ts` does, where the other equations tell.
 */
export function sumEqualsEquations(rule: SumEqualsRule | BalanceRule, context: CheckContext): readonly Equation[] {
  const { submission, form } = context;
  const sum = rowSums(form, submission.columns).find((candidate) => candidate.rule === rule);
  if (!sum) return [];
  return submission.rows.flatMap((row) => {
    const terms = [sum.total, ...sum.parts].flatMap((name): readonly Term[] => {
      const value = enteredValue(form, row, name);
      return value === null ? [] : [term(row, name, value)];
    });
    const [total, ...parts] = terms;
    return total && parts.length === sum.parts.length ? [{ rule, total, parts }] : [];
  });
}
