import type { SameDayShareRule } from '../../form/record-rules';
import { finding, type Finding } from '../../model/finding';
import type { RecordRow } from './record-row';

/** More records than is likely have the same day in both columns; said once, at the first of them. */
export function findSameDays(rule: SameDayShareRule, rows: readonly RecordRow[]): readonly Finding[] {
  const both = rows.filter((row) => row.day(rule.day) && row.day(rule.other));
  const same = both.filter((row) => row.day(rule.day)?.day === row.day(rule.other)?.day);
  const [first] = same;
  if (!first || both.length < rule.fewest || same.length * 100 <= rule.most * both.length) return [];
  return [
    finding({
      rule: rule.id,
      code: 'check.same-day-share',
      severity: rule.severity,
      at: first.place(rule.day),
      cells: same.map((row) => row.cell(rule.day)),
      params: {
        day: first.words(rule.day),
        other: first.words(rule.other),
        same: same.length,
        all: both.length,
        means: rule.means,
      },
      actual: same.length,
    }),
  ];
}
