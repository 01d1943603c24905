import type { Settings } from '../../core/settings/settings';
import { monthsOf, parsePeriodId, period, type Period } from '../../core/model/period';
import { dateParts, type PlainDate } from '../../core/model/plain-date';
import { reportingUnits } from '../../core/model/unit';
import { carriedFrom } from '../carried-from';

/** What a blank form is made for: a period, as the screens need to know it. */
export interface TemplateChoice {
  readonly id: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** Ids of the periods whose reports give the opening figures, the first that there is one of. */
  readonly carriedFrom: readonly string[];
  /** How many units report then. */
  readonly units: number;
}

/** Ids of all periods of a year: months, quarters, halves, nine months, the year. */
export function periodsOfYear(year: number): readonly string[] {
  return [
    ...monthsOfYear(year),
    ...[1, 2, 3, 4].map((index) => period('quarter', year, index)),
    ...[1, 2].map((index) => period('half', year, index)),
    period('nine-months', year),
    period('year', year),
  ].flatMap((each) => each?.id ?? []);
}

/** The month after the last that was joined; where none was, the one that today belongs to. Null beyond the years there are. */
export function nextMonthId(joined: readonly string[], today: PlainDate): string | null {
  const last = joined
    .map(parsePeriodId)
    .filter((each) => each?.kind === 'month')
    .reduce((latest, each) => (latest && each && latest.to >= each.to ? latest : each), null);
  const { year } = dateParts(last?.to ?? today);
  const months = [...monthsOfYear(year), ...monthsOfYear(year + 1)];
  return months.find((month) => (last ? month.from > last.to : month.to >= today))?.id ?? null;
}

function monthsOfYear(year: number): readonly Period[] {
  const whole = period('year', year);
  return whole === null ? [] : monthsOf(whole);
}

/** Null when there is no such period. */
export function templateChoice(id: string, { units }: Settings): TemplateChoice | null {
  const chosen = parsePeriodId(id);
  if (chosen === null) return null;
  return {
    id,
    from: chosen.from,
    to: chosen.to,
    carriedFrom: carriedFrom(chosen).map((each) => each.id),
    units: reportingUnits(units, chosen.to).length,
  };
}
