import { rowsAddedBy, showsMissingRow } from '../../forms/column-arithmetic';
import { enteredValue, isNotEntered } from '../../forms/row-arithmetic';
import type { ColumnTotalRule } from '../../forms/form-definition';
import type { CheckContext } from '../check-context';
import { term, type Equation, type Term } from '../equation';

/**
 * R8: the total row is the sum of all field rows, a sub-total row the sum of the field rows of its section, column by
 * column. Neither details nor sub-totals are added. A column with a blank or unknown figure gives no equation; rows in
 * which nothing was entered add nothing, unless the total row shows that one of them is missing (then R10 speaks).
 */
export function columnTotalEquations(rule: ColumnTotalRule, context: CheckContext): readonly Equation[] {
  const { submission, form } = context;
  return submission.rows.flatMap((totalRow): readonly Equation[] => {
    if (totalRow.kind !== 'total' && totalRow.kind !== 'subtotal') return [];
    if (showsMissingRow(form, submission, totalRow)) return [];
    const rows = rowsAddedBy(submission, totalRow).filter((row) => !isNotEntered(row));
    if (rows.length === 0) return [];
    return Object.keys(submission.columns).flatMap((name) => {
      const terms = [totalRow, ...rows].flatMap((row): readonly Term[] => {
        const value = enteredValue(form, row, name);
        return value === null ? [] : [term(row, name, value)];
      });
      const [total, ...parts] = terms;
      return total && parts.length === rows.length ? [{ rule, total, parts }] : [];
    });
  });
}
