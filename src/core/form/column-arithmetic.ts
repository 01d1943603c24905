import type { FigureName } from '../model/figure';
import type { Submission, SubmissionRow } from '../model/submission';
import type { FormDefinition } from './form-definition';
import { enteredValue, isNotEntered, rowSums, total } from './row-arithmetic';

const rowsBySubmission = new WeakMap<Submission, ReadonlyMap<number, SubmissionRow>>();

/** The rows that a total or sub-total row adds up; details are part of the row above them and never added. */
export function rowsAddedBy(submission: Submission, { adds }: SubmissionRow): readonly SubmissionRow[] {
  let byRow = rowsBySubmission.get(submission);
  if (!byRow) rowsBySubmission.set(submission, (byRow = new Map(submission.rows.map((row) => [row.row, row]))));
  return adds.flatMap((row) => byRow.get(row) ?? []);
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

/**
 * Whether what a total or sub-total row should say is certain: it agrees with its rows in at least half of the columns that can be
 * compared, and the rows can't be read in another way. A row that agrees in fewer was not mistyped: rows are missing, or it adds up others.
 */
export function isSumCertain(form: FormDefinition, submission: Submission, totalRow: SubmissionRow): boolean {
  if (submission.rowsUnclear) return false;
  const rows = rowsAddedBy(submission, totalRow);
  let [agreeing, compared] = [0, 0];
  for (const name of Object.keys(submission.columns)) {
    const value = enteredValue(form, totalRow, name);
    const sum = value === null ? null : columnSum(form, rows, name);
    if (sum === null) continue;
    compared += 1;
    if (sum === value) agreeing += 1;
  }
  return agreeing * 2 >= compared;
}
