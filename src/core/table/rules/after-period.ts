import type { NotLaterRule, OverdueRule } from '../../form/record-rules';
import { finding, type Finding } from '../../model/finding';
import type { CheckContext } from '../check/check-context';
import { recordRows } from './record-row';

/** Days of what has happened that are after the sheet's period. Nothing is said of a sheet whose period is not known. */
export function findLater(rule: NotLaterRule, context: CheckContext): readonly Finding[] {
  const end = context.submission.period.period?.to;
  if (end === undefined) return [];
  return recordRows(context).flatMap((row) =>
    rule.columns.flatMap((name) => {
      const day = row.day(name);
      if (!day || day.day <= end) return [];
      const at = row.place(name);
      const { id, severity } = rule;
      return finding({ rule: id, code: 'check.not-later', severity, at, params: { day, end }, actual: day.day });
    }),
  );
}

/** Open records that are not due before the last day of the period is over. */
export function findNotOverdue(rule: OverdueRule, context: CheckContext): readonly Finding[] {
  const end = context.submission.period.period?.to;
  if (end === undefined) return [];
  return recordRows(context).flatMap((row) => {
    const due = row.day(rule.due);
    if (!due || due.day < end || row.isAbsent(rule.closed) || !row.isBlank(rule.closed)) return [];
    const at = row.place(rule.due);
    const { id, severity } = rule;
    return finding({ rule: id, code: 'check.not-overdue', severity, at, params: { due, end }, actual: due.day });
  });
}
