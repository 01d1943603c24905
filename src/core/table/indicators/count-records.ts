import { holds } from '../../form/condition';
import type { FormDefinition } from '../../form/form-definition';
import type { RecordCount } from '../../form/form-rows';
import type { FigureSums } from '../../model/consolidation';
import type { Submission } from '../../model/submission';

/** What the form counts over the records of a register; a count is not known where the sheet has no column to tell it by. */
export function countRecords({ records = [], columns }: Submission, form: FormDefinition): FigureSums {
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
