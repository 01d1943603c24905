import type { Finding, FindingPlace } from '../../model/finding';
import type { RecordValue } from '../../model/record-value';
import type { SubmissionRow } from '../../model/submission';
import type { FoundTable } from './find-table';
import { readValue } from './read-value';

/** The rows with what stands in their columns that are no figures: days, texts, codes, choices. */
export function valuesOfRows(
  rows: readonly SubmissionRow[],
  { grid, matches }: FoundTable,
  personal: boolean,
  place: FindingPlace,
): { readonly rows: readonly SubmissionRow[]; readonly findings: readonly Finding[] } {
  const columns = matches.flatMap(({ value, path }) =>
    value && (personal || value.personal !== true) ? [{ value, column: path.column }] : [],
  );
  if (columns.length === 0) return { rows, findings: [] };
  const findings: Finding[] = [];
  const filled = rows.map((row): SubmissionRow => {
    if (row.kind !== 'field' && row.kind !== 'detail') return row;
    const values: Record<string, RecordValue> = {};
    for (const { value: definition, column } of columns) {
      const address = { row: row.row, column };
      const text = grid.text(row.row, column);
      const { value, finding } = readValue(grid.cell(row.row, column), text, definition, address, place);
      values[definition.name] = value;
      if (finding) findings.push(finding);
    }
    return { ...row, values };
  });
  return { rows: filled, findings };
}
