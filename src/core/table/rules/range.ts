import type { RangeRule } from '../../form/record-rules';
import { finding, type Finding } from '../../model/finding';
import type { RecordRow } from './record-row';

/** A figure outside its bounds. */
export function findOutOfRange(rule: RangeRule, rows: readonly RecordRow[]): readonly Finding[] {
  const { least = null, most = null } = rule;
  return rows.flatMap((row) => {
    const figure = row.figure(rule.figure);
    if (!figure || ((least === null || figure.value >= least) && (most === null || figure.value <= most))) return [];
    return finding({
      rule: rule.id,
      code: 'check.range',
      severity: rule.severity,
      at: row.place(rule.figure),
      params: { figure, least, most, means: rule.means ?? null },
      actual: figure.value,
    });
  });
}
