import type { FieldEntry } from '../forms/settings';
import { finding, type Finding, type FindingPlace } from '../model/finding';
import type { SubmissionRow } from '../model/submission';
import type { PreparedNames } from './match-name';
import type { FilledRow } from './read-figures';
import { formulaInLabel, nameRow } from './read-labels';

/** A row of the submission that still knows its section's caption and its own cell. */
export interface NamedFilledRow extends SubmissionRow {
  readonly sectionLabel: string;
  readonly at: { readonly row: number; readonly column: number };
}

/** Gives every row its field; detail rows are named together, once. */
export function nameRows(
  filled: readonly FilledRow[],
  fields: PreparedNames<FieldEntry>,
  place: FindingPlace,
): { readonly rows: readonly NamedFilledRow[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const rows = filled.map(({ row, figures }) => {
    findings.push(...formulaInLabel(row.label, place));
    const isField = row.kind === 'field';
    const { named, findings: said } = isField
      ? nameRow(row.label, fields, place)
      : { named: { label: row.label.text, fieldKey: '', fieldName: row.label.text }, findings: [] };
    findings.push(...said);
    const { kind, source, section, sectionLabel } = row;
    return { kind, row: row.row, ...named, source, section, figures, sectionLabel, at: row.label.at };
  });
  const details = rows.filter(({ kind }) => kind === 'detail');
  const [first] = details;
  if (first) {
    const params = { rows: details.map(({ row }) => row + 1) };
    findings.push(
      finding({ rule: 'table', code: 'read.rows.detail', severity: 'note', at: { ...place, cell: first.at }, params }),
    );
  }
  return { rows, findings };
}
