import type { FigureName } from '../../model/figure';
import type { Submission, SubmissionRow } from '../../model/submission';
import type { FormDefinition } from '../../form/form-definition';
import { showsMissingRow, totalRowOf } from '../../form/column-arithmetic';
import { completedValues, isBlankForm, isNotEntered } from '../../form/row-arithmetic';

/** A field row as it is added up. Null: the cell gives no figure and the row's arithmetic does not tell it either. */
export interface CountedRow {
  readonly row: SubmissionRow;
  readonly values: Readonly<Record<FigureName, number | null>>;
}

/**
 * The rows of a submission that are added up: fields, never details, sub-totals or the total row. A row in which nothing
 * was entered counts as 0 in every figure, unless the total row shows that it is missing, or nothing was entered at all.
 */
export function countedRows(submission: Submission, form: FormDefinition): readonly CountedRow[] {
  const totalRow = totalRowOf(submission);
  const missing = isBlankForm(submission) || (totalRow !== undefined && showsMissingRow(form, submission, totalRow));
  return submission.rows
    .filter(({ kind }) => kind === 'field')
    .map((row) => ({
      row,
      values: isNotEntered(row) && !missing ? zeros(submission, form) : completedValues(form, row),
    }));
}

function zeros({ columns }: Submission, form: FormDefinition): Readonly<Record<FigureName, number | null>> {
  const names = form.figures.filter(({ name, optional }) => optional !== true || columns[name] !== undefined);
  return Object.fromEntries(names.map(({ name }) => [name, columns[name] === undefined ? null : 0]));
}
