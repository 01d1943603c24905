import type { FormDefinition } from '../../form/form-definition';
import { finding, type Finding, type FindingPlace } from '../../model/finding';
import type { SubmissionRow } from '../../model/submission';
import type { FoundTable } from './find-table';

/** Rows that the form gives and the table has not, each at the head of the table. */
export function missingRows(
  rows: readonly SubmissionRow[],
  { head, labelColumn }: FoundTable,
  { rows: given }: FormDefinition,
  place: FindingPlace,
): readonly Finding[] {
  if (given?.kind !== 'fixed') return [];
  const present = new Set(rows.map(({ fieldKey }) => fieldKey));
  const at = { ...place, cell: { row: head.last, column: labelColumn } };
  return given.rows
    .filter(({ code }) => !present.has(code))
    .map(({ name }) => finding({ rule: 'row', code: 'read.row.missing', severity: 'error', at, params: { name } }));
}
