import { holds } from '../../form/condition';
import type { FormDefinition } from '../../form/form-definition';
import type { RecordCount } from '../../form/form-rows';
import type { FigureSums } from '../../model/consolidation';
import type { Submission } from '../../model/submission';
import { countedRows } from './counted-rows';
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

/** What the form counts over the records of a register; a count is not known where the sheet has no column to tell it by. */
function countRecords({ records = [], columns }: Submission, form: FormDefinition): FigureSums {
  const counts = form.rows?.kind === 'register' ? form.rows.counts : [];
  const value = ({ when, unless }: RecordCount): number | null => {
    if (when.some(({ column }) => columns[column] === undefined)) return null;
    const counted = records.filter(
      (row) => when.every((each) => holds(each, row)) && !unless.some((each) => holds(each, row)),
    );
    return counted.length;
  };
  return Object.fromEntries(counts.map((count) => [count.name, { value: value(count), missing: [] }]));
}
