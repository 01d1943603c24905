import type { FigureSums } from '../../model/consolidation';
import type { Submission } from '../../model/submission';
import type { FormDefinition } from '../../form/form-definition';
import { countedRows } from './counted-rows';
import { countRecords } from './count-records';
import { addSums, sumsOfRow, unknownSums } from './sum-figures';

/**
 * The unit's totals: the sums of its field rows, whatever its own total row says. A sheet without a single field row tells
 * nothing: its figures are unknown, not 0. Of a register what the form counts over its records.
 */
export function sumSubmission(submission: Submission, form: FormDefinition): FigureSums {
  if (submission.records) return countRecords(submission, form);
  const rows = countedRows(submission, form);
  return rows.length > 0 ? addSums(rows.map((row) => sumsOfRow(row, submission))) : unknownSums(form);
}
