import { holds } from '../../form/condition';
import type { RequiredWhenRule } from '../../form/record-rules';
import { formatAddress } from '../../model/address';
import { finding, type Finding } from '../../model/finding';
import type { RecordRow } from './record-row';

/** Records that lack what they need; one finding a record names every column that is blank. A column that is not on the sheet is said once, by reading. */
export function findRequired(rule: RequiredWhenRule, rows: readonly RecordRow[]): readonly Finding[] {
  return rows.flatMap((row) => {
    if ((rule.when && !holds(rule.when, row.row)) || (rule.unless && holds(rule.unless, row.row))) return [];
    const missing = rule.columns.filter((name) => row.isBlank(name) && !row.isAbsent(name));
    const [first] = missing;
    if (first === undefined) return [];
    return finding({
      rule: rule.id,
      code: 'check.required',
      severity: rule.severity,
      at: row.place(first),
      params: {
        row: row.row.row + 1,
        label: row.row.label,
        missing: missing.map((name) => ({ words: row.words(name), cell: formatAddress(row.cell(name)) })),
      },
      actual: null,
    });
  });
}
