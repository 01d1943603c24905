import { formatAddress } from '../../model/address';
import { finding, type Finding, type FindingPlace } from '../../model/finding';
import { rowKey, type SubmissionRow } from '../../model/submission';
import type { NamedFilledRow } from './name-rows';

/**
 * Fields named twice. Under two captioned sections the same field is two rows, told apart by the section's caption; under
 * one it is an error, and both rows stay in the table: which one counts only a person can say.
 */
export function findDuplicates(
  rows: readonly NamedFilledRow[],
  place: FindingPlace,
): { readonly rows: readonly SubmissionRow[]; readonly findings: readonly Finding[] } {
  const sections = new Map<string, Set<string>>();
  for (const row of rows) {
    if (row.kind !== 'field') continue;
    const seen = sections.get(rowKey(row));
    if (seen) seen.add(row.sectionLabel);
    else sections.set(rowKey(row), new Set([row.sectionLabel]));
  }
  const bySection = [...sections.values()].some((labels) => labels.size > 1);
  const findings: Finding[] = [];
  const first = new Map<string, NamedFilledRow>();
  const kept = rows.map((named): SubmissionRow => {
    const { kind, row, label, fieldKey, fieldName, adds, sectionLabel, figures, at } = named;
    const source = named.source ?? (bySection && kind !== 'total' && sectionLabel !== '' ? sectionLabel : null);
    const keyed = { kind, row, label, fieldKey, fieldName, source, adds, figures };
    if (kind !== 'field') return keyed;
    const key = rowKey(keyed);
    const earlier = first.get(key);
    if (!earlier || named.continued) {
      first.set(key, named);
      return keyed;
    }
    const params = { cell: formatAddress(at), name: fieldName, first: formatAddress(earlier.at) };
    const here = { ...place, cell: at };
    findings.push(
      finding({
        rule: 'duplicate-field',
        code: 'read.field.twice',
        severity: 'error',
        at: here,
        params,
        actual: label,
      }),
    );
    return keyed;
  });
  return { rows: kept, findings };
}
