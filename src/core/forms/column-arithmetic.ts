import type { FigureName } from '../model/figure';
import type { Submission, SubmissionRow } from '../model/submission';
import type { FormDefinition } from './form-definition';
import { enteredValue, isNotEntered, rowSums, total } from './row-arithmetic';

/** The field rows that a total or sub-total row adds up; details are part of the row above them and never added. */
export function rowsAddedBy(submission: Submission, totalRow: SubmissionRow): readonly SubmissionRow[] {
  return submission.rows.filter(
    (row) => row.kind === 'field' && (totalRow.kind === 'total' || row.section === totalRow.section),
  );
}

/** The row that adds up all fields, where the sheet has one. */
export function totalRowOf(submission: Submission): SubmissionRow | undefined {
  return submission.rows.find((row) => row.kind === 'total');
}

/** Sum of a column over rows; rows in which nothing was entered add nothing. Null where a cell gives no certain figure. */
export function columnSum(form: FormDefinition, rows: readonly SubmissionRow[], name: FigureName): number | null {
  return total(rows.filter((row) => !isNotEntered(row)).map((row) => enteredValue(form, row, name)));
}

/**
 * Whether a total row shows that its empty rows hold figures nobody entered: what it has more than the other rows is,
 * over all columns, a possible row (no figure negative, the form's sums hold). Then the total is not wrong, the row is missing.
 */
export function showsMissingRow(form: FormDefinition, submission: Submission, totalRow: SubmissionRow): boolean {
  const rows = rowsAddedBy(submission, totalRow);
  if (!rows.some(isNotEntered) || isNotEntered(totalRow)) return false;
  const gaps = new Map<FigureName, number>();
  for (const name of Object.keys(submission.columns)) {
    const value = enteredValue(form, totalRow, name);
    const sum = columnSum(form, rows, name);
    if (value !== null && sum !== null) gaps.set(name, value - sum);
  }
  const differences = [...gaps.values()];
  if (differences.some((gap) => gap < 0) || differences.every((gap) => gap === 0)) return false;
  return rowSums(form, submission.columns).every((equation) => {
    const whole = gaps.get(equation.total);
    const parts = total(equation.parts.map((part) => gaps.get(part) ?? null));
    return whole === undefined || parts === null || whole === parts;
  });
}
