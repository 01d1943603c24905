import { rowsAddedBy, showsMissingRow } from '../../form/column-arithmetic';
import { enteredValue, isNotEntered } from '../../form/row-arithmetic';
import type { FigureName } from '../../model/figure';
import type { SubmissionRow } from '../../model/submission';
import type { ColumnTotalRule, FormDefinition } from '../../form/form-definition';
import type { CheckContext } from '../check/check-context';
import type { RuleEquation, RuleTerm } from '../check/equation';

/**
 * R8: the total row is the sum of all field rows, a sub-total row the sum of the field rows of its section, column by
 * column. Neither details nor sub-totals are added. A column with a blank or unknown figure gives no equation; rows in
 * which nothing was entered add nothing, unless the total row shows that one of them is missing (then R10 speaks).
 */
export function columnTotalEquations(rule: ColumnTotalRule, context: CheckContext): readonly RuleEquation[] {
  const { submission, form } = context;
  return submission.rows.flatMap((totalRow): readonly RuleEquation[] => {
    if (totalRow.kind !== 'total' && totalRow.kind !== 'subtotal') return [];
    if (showsMissingRow(form, submission, totalRow)) return [];
    const rows = rowsAddedBy(submission, totalRow).filter((row) => !isNotEntered(row));
    if (rows.length === 0) return [];
    return Object.keys(submission.columns).flatMap((name) => {
      const value = enteredValue(form, totalRow, name);
      const parts = value === null ? [] : termsOfColumn(rows, name, form);
      return value === null || parts.length < rows.length
        ? []
        : [{ rule, total: { row: totalRow, figure: name, value }, parts }];
    });
  });
}

/** The rows' figures of a column, as far as they give one. */
function termsOfColumn(rows: readonly SubmissionRow[], figure: FigureName, form: FormDefinition): readonly RuleTerm[] {
  const terms: RuleTerm[] = [];
  for (const row of rows) {
    const value = enteredValue(form, row, figure);
    if (value !== null) terms.push({ row, figure, value });
  }
  return terms;
}
