import { addDays, plainDate, type PlainDate } from './plain-date';

export type PeriodKind = 'month' | 'quarter' | 'half' | 'nine-months' | 'year';

/**
 * A reporting period with its dates, both included.
 *
 * The regular dates run from the 15th of the month before the period to the 14th of its last month (NĐ 09/2019/NĐ-CP
 * Điều 12; the nine-month period is practice, not in that article). Offices also use windows of their own, so `from`
 * and `to` may be any dates; `hasRegularDates` tells.
 *
 * `id` is "2024-06", "2024-Q2", "2024-H1", "2024-9M" or "2024"; `index` is the month, quarter or half within the year,
 * otherwise 1.
 */
export interface Period {
  readonly id: string;
  readonly kind: PeriodKind;
  readonly year: number;
  readonly index: number;
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** Months that a period of this kind covers. */
export const PERIOD_MONTHS: Readonly<Record<PeriodKind, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  'nine-months': 9,
  year: 12,
};

/** The period with its regular dates. Null when there is no such period (month 13, quarter 5, year outside 1901..9998). */
export function period(kind: PeriodKind, year: number, index = 1): Period | null {
  const count = kind === 'nine-months' ? 1 : 12 / PERIOD_MONTHS[kind];
  if (!Number.isInteger(year) || year < 1901 || year > 9998) return null;
  if (!Number.isInteger(index) || index < 1 || index > count) return null;
  const firstMonth = (index - 1) * PERIOD_MONTHS[kind] + 1;
  const lastMonth = firstMonth + PERIOD_MONTHS[kind] - 1;
  const from = firstMonth === 1 ? plainDate(year - 1, 12, 15) : plainDate(year, firstMonth - 1, 15);
  const to = plainDate(year, lastMonth, 14);
  return from && to ? { id: periodId(kind, year, index), kind, year, index, from, to } : null;
}

function periodId(kind: PeriodKind, year: number, index: number): string {
  switch (kind) {
    case 'month':
      return `${String(year)}-${String(index).padStart(2, '0')}`;
    case 'quarter':
      return `${String(year)}-Q${String(index)}`;
    case 'half':
      return `${String(year)}-H${String(index)}`;
    case 'nine-months':
      return `${String(year)}-9M`;
    case 'year':
      return String(year);
    default:
      return kind satisfies never;
  }
}

/** Reads a period id as the command line takes it; null for anything else. */
export function parsePeriodId(id: string): Period | null {
  const match = /^(\d{4})(?:-(?:(\d{2})|Q(\d)|H(\d)|(9M)))?$/i.exec(id.trim());
  if (!match) return null;
  const year = Number(match[1]);
  if (match[2]) return period('month', year, Number(match[2]));
  if (match[3]) return period('quarter', year, Number(match[3]));
  if (match[4]) return period('half', year, Number(match[4]));
  return period(match[5] ? 'nine-months' : 'year', year);
}

/** The days from the first of the period's first month to the last of its last, for offices that count by the calendar. */
export function calendarDates({ kind, year, index }: Period): { readonly from: PlainDate; readonly to: PlainDate } {
  const lastMonth = kind === 'nine-months' ? 9 : index * PERIOD_MONTHS[kind];
  const first = yearMonth(year, lastMonth - PERIOD_MONTHS[kind]);
  return { from: `${first}-01`, to: addDays(`${yearMonth(year, lastMonth)}-01`, -1) };
}

/** "2024-07" for 6 months after the beginning of 2024. */
function yearMonth(year: number, months: number): string {
  return `${String(year + Math.floor(months / 12))}-${String((months % 12) + 1).padStart(2, '0')}`;
}

/** Whether all months of a period are months of the other. */
export function covers(longer: Period, shorter: Period): boolean {
  const months = new Set(monthsOf(longer).map(({ id }) => id));
  return monthsOf(shorter).every(({ id }) => months.has(id));
}

/** The same period with dates of the office's own choice. */
export function withDates(value: Period, from: PlainDate, to: PlainDate): Period {
  return { ...value, from, to };
}

/** Whether the dates are those of the 15th-to-14th rule. */
export function hasRegularDates(value: Period): boolean {
  const regular = period(value.kind, value.year, value.index);
  return regular?.from === value.from && regular.to === value.to;
}

/** The months that make up the period, in order; a month is its own only month. */
export function monthsOf(value: Period): readonly Period[] {
  const first = value.kind === 'nine-months' ? 1 : (value.index - 1) * PERIOD_MONTHS[value.kind] + 1;
  return Array.from({ length: PERIOD_MONTHS[value.kind] }, (_, offset) =>
    period('month', value.year, first + offset),
  ).filter((month) => month !== null);
}

/** The period of the same kind right before; for nine months the nine months of last year. Null before 1901. */
export function previousPeriod(value: Period): Period | null {
  const count = value.kind === 'nine-months' ? 1 : 12 / PERIOD_MONTHS[value.kind];
  return value.index > 1 ? period(value.kind, value.year, value.index - 1) : period(value.kind, value.year - 1, count);
}

/** The same period one year earlier. */
export function samePeriodLastYear(value: Period): Period | null {
  return period(value.kind, value.year - 1, value.index);
}

/** A kind of period; `only` where the form is not made for all of a year, as quarters I to III beside the whole year. */
export interface ReportedPeriod {
  readonly kind: PeriodKind;
  readonly only?: readonly number[];
}

/** Whether a form is made for the period. */
export function isPeriodOf(periods: readonly ReportedPeriod[], { kind, index }: Period): boolean {
  return periods.some((each) => each.kind === kind && (each.only?.includes(index) ?? true));
}
