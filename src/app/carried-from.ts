import { monthsOf, previousPeriod, type Period } from '../core/model/period';

/** The periods whose report says what is pending when this one begins, the first that there is one of: the period right before, or its last month. */
export function carriedFrom(period: Period): readonly Period[] {
  const before = previousPeriod(period);
  if (before === null) return [];
  const lastMonth = monthsOf(before).at(-1);
  return lastMonth === undefined || lastMonth.id === before.id ? [before] : [before, lastMonth];
}
