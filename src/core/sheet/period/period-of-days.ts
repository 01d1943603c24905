import { calendarDates, period, PERIOD_MONTHS, withDates, type Period, type ReportedPeriod } from '../../model/period';
import { addDays, dateParts, daysBetween, type PlainDate } from '../../model/plain-date';

export interface Days {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** Offices that count from the 20th or the 25th are so near to the days of a period, at both ends. */
const NEAR = 9;
/** By so many days their months may be longer or shorter. */
const LONGER = 3;

/**
 * The period, of those a form is made for, that days stand for, with these days.
 * - `exact`: the days of the rule (15th to 14th) or those of whole calendar months.
 * - `near`: an office's own days, nearer to one period than to any other.
 *
 * Null for days of another length or window: they are no period, whatever month they end in.
 */
export function periodOfDays(
  days: Days,
  kinds: readonly ReportedPeriod[],
): { readonly period: Period; readonly how: 'exact' | 'near' } | null {
  const near = periodsEndingNear(days.to, kinds)
    .flatMap((each) => windowsOf(each).map((window) => ({ period: each, off: daysOff(window, days) })))
    .filter(({ off }) => off < Infinity)
    .sort((a, b) => a.off - b.off);
  const [best] = near;
  if (!best || near.some(({ period: { id }, off }) => off === best.off && id !== best.period.id)) return null;
  return { period: withDates(best.period, days.from, days.to), how: best.off === 0 ? 'exact' : 'near' };
}

/**
 * The periods that end on the last day and were cut short at their beginning, shortest first: those of a unit that began on
 * the first day.
 */
export function periodsCutShort(days: Days, kinds: readonly ReportedPeriod[]): readonly Period[] {
  return periodsEndingNear(days.to, kinds)
    .filter((each) => windowsOf(each).some(({ from, to }) => to === days.to && from < days.from))
    .sort((a, b) => PERIOD_MONTHS[a.kind] - PERIOD_MONTHS[b.kind])
    .map((each) => withDates(each, days.from, days.to));
}

/** Whether days may be an office's own days of a period that is named beside them, counted from and to by either rule. */
export function mayBeDaysOf(named: Period, days: Days): boolean {
  const windows = windowsOf(named);
  return windows.some(({ from }) => isNear(from, days.from)) && windows.some(({ to }) => isNear(to, days.to));
}

/** How long days are, in months where they are whole ones. */
export function lengthOf({ from, to }: Days): { readonly months: number | null; readonly days: number } {
  const [first, next] = [dateParts(from), dateParts(addDays(to, 1))];
  const months = (next.year - first.year) * 12 + next.month - first.month;
  return { months: first.day === next.day ? months : null, days: daysBetween(from, to) + 1 };
}

function periodsEndingNear(day: PlainDate, kinds: readonly ReportedPeriod[]): readonly Period[] {
  const { year, month } = dateParts(day);
  return [-1, 0].flatMap((later) => {
    const months = year * 12 + month - 1 + later;
    const last = (months % 12) + 1;
    return kinds.flatMap(({ kind, only }) => {
      const index = last / PERIOD_MONTHS[kind];
      const found = only && !only.includes(index) ? null : period(kind, Math.floor(months / 12), index);
      return found ? [found] : [];
    });
  });
}

function windowsOf(value: Period): readonly Days[] {
  const regular = period(value.kind, value.year, value.index);
  return [...(regular ? [regular] : []), calendarDates(value)];
}

/** How many days two windows differ by, both ends together; infinite for windows that are not near, or not as long. */
function daysOff(window: Days, days: Days): number {
  const first = daysBetween(window.from, days.from);
  const last = daysBetween(window.to, days.to);
  const isAlike = Math.abs(first) <= NEAR && Math.abs(last) <= NEAR && Math.abs(first - last) <= LONGER;
  return isAlike ? Math.abs(first) + Math.abs(last) : Infinity;
}

function isNear(a: PlainDate, b: PlainDate): boolean {
  return Math.abs(daysBetween(a, b)) <= NEAR;
}
