import type { AtMostRule } from '../../form/record-rules';
import { finding, type Finding } from '../../model/finding';
import type { RecordRow } from './record-row';

/** A figure that is more than the one that bounds it. Rows in which one of the two is not known say nothing. */
export function findAtMost(rule: AtMostRule, rows: readonly RecordRow[]): readonly Finding[] {
  return rows.flatMap((row) => {
    const figure = row.figure(rule.figure);
    const limit = row.figure(rule.limit);
    if (!figure || !limit || figure.value <= limit.value) return [];
    return finding({
      rule: rule.id,
      code: 'check.at-most',
      severity: rule.severity,
      at: row.place(rule.figure),
      params: { figure, limit },
      actual: figure.value,
    });
  });
}
