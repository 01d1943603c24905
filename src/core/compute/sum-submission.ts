import type { FigureSums } from '../model/consolidation';
import type { Submission } from '../model/submission';
import type { FormDefinition } from '../forms/form-definition';
import { countedRows } from './counted-rows';
import { addSums, sumsOfRow } from './sum-figures';

/** The unit's totals: the sums of its field rows, whatever its own total row says. */
export function sumSubmission(submission: Submission, form: FormDefinition): FigureSums {
  return addSums(countedRows(submission, form).map((row) => sumsOfRow(row, submission)));
}
