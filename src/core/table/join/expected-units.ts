import { monthsOf, type Period } from '../../model/period';
import { parentCodes, reportingUnits, type Unit } from '../../model/unit';
import { unitKey } from '../../model/unit-key';
import type { PlacedFiles, SentUnit } from './place-files';

/** A unit of the table and the months of the period for which it has to report. */
export interface ExpectedUnit {
  readonly key: string;
  readonly code: string | null;
  readonly name: string;
  /** Ids of months. */
  readonly months: readonly string[];
  /** Whether the settings list the unit; a unit that they do not list is never reported as missing. */
  readonly listed: boolean;
}

/**
 * The units of the table: those that the settings expect, in their order, then those that only sent files, by name. A unit
 * owes the report of every month at whose end it exists and joins nobody's reports; without a list of units, and for a unit
 * that is not on it, every month of the period.
 */
export function expectedUnits(units: readonly Unit[], period: Period, placed: PlacedFiles): readonly ExpectedUnit[] {
  const months = monthsOf(period);
  const owed = new Map<string, string[]>();
  for (const month of months) {
    for (const { code } of reportingUnits(units, month.to)) owed.set(code, [...(owed.get(code) ?? []), month.id]);
  }
  const known = new Map(units.map((unit) => [unit.code, unit]));
  const listed = units
    .filter(({ code }) => owed.has(code))
    .map(({ code, name }) => ({ key: code, code, name, months: owed.get(code) ?? [], listed: true }));
  const parents = parentCodes(units);
  const unlisted = [...placed.units.values()]
    .filter(({ key, code }) => !owed.has(key) && !(code !== null && parents.has(code)))
    .filter(({ periods }) =>
      [...periods.values()].some(([sent]) => sent !== undefined && isWithin(sent.period, months)),
    )
    .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
    .map(({ key, code, name }) => {
      const unit = code === null ? undefined : known.get(code);
      return { key, code, name: unit?.name ?? name, months: unit ? [] : months.map(({ id }) => id), listed: false };
    });
  return [...listed, ...unlisted];
}

/** By name; units of the same name by their code. */
function sortKey({ key, name }: SentUnit): string {
  return `${unitKey({ code: null, name })}\u0000${key}`;
}

/** Whether all months of a period are among these. */
export function isWithin(period: Period, months: readonly Period[]): boolean {
  return monthsOf(period).every(({ id }) => months.some((month) => month.id === id));
}
