import { holds } from '../../form/condition';
import type { DateOrderRule, DaysBetweenRule } from '../../form/record-rules';
import { finding, type Finding } from '../../model/finding';
import { addDays, daysBetween, type PlainDate } from '../../model/plain-date';
import type { RecordRow } from './record-row';

/** A day that comes before the one it has to follow. */
export function findDateOrder(rule: DateOrderRule, rows: readonly RecordRow[]): readonly Finding[] {
  return rows.flatMap((row) => {
    const earlier = row.day(rule.earlier);
    const later = row.day(rule.later);
    if (!earlier || !later || daysBetween(earlier.day, later.day) >= rule.gap) return [];
    if (rule.when && !holds(rule.when, row.row)) return [];
    const wrong = rule.wrong ?? 'later';
    return finding({
      rule: rule.id,
      code: 'check.date-order',
      severity: rule.severity,
      at: row.place(rule[wrong]),
      params: { earlier, later, gap: rule.gap, wrong, means: rule.means ?? null },
      actual: { earlier, later }[wrong].day,
    });
  });
}

/** Days without work besides Saturdays and Sundays; null where the office's calendar is not known. */
export type Holidays = ReadonlySet<PlainDate> | null;

/**
 * A typed number of days that is not that from one day to the other. With the office's holidays working days are counted;
 * without them calendar days, and a number that calendar days or the days of five-day weeks give is right.
 */
export function findDaysBetween(
  rule: DaysBetweenRule,
  rows: readonly RecordRow[],
  holidays: Holidays,
): readonly Finding[] {
  return rows.flatMap((row) => {
    const figure = row.figure(rule.figure);
    const from = row.day(rule.from);
    const to = row.day(rule.to);
    if (!figure || !from || !to || to.day < from.day) return [];
    const calendar = daysBetween(from.day, to.day);
    const expected = holidays ? workingDays(from.day, to.day, holidays) : calendar;
    const right = holidays ? [expected] : [calendar, workingDays(from.day, to.day, new Set())];
    if (right.includes(figure.value)) return [];
    return finding({
      rule: rule.id,
      code: 'check.days-between',
      severity: rule.severity,
      at: row.place(rule.figure),
      params: { figure, from, to, expected, working: holidays !== null },
      actual: figure.value,
      expected,
    });
  });
}

/** Working days after `from` up to and including `to`. */
export function workingDays(from: PlainDate, to: PlainDate, holidays: ReadonlySet<PlainDate>): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (isWeekday(day) && !holidays.has(day)) count += 1;
  }
  return count;
}

function isWeekday(day: PlainDate): boolean {
  // 2024-01-01 was a Monday.
  const ofWeek = ((daysBetween('2024-01-01', day) % 7) + 7) % 7;
  return ofWeek < 5;
}
