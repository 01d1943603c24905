import type { ConsolidationView, UnitView } from './consolidation-view';

/** How a list of units stands, in numbers that agree with what the table under it shows. */
export interface SentCounts {
  /** Units of the list, null if absent. */
  readonly expected: number | null;
  /** Units with any report of the period; without those that the list does not name. */
  readonly reporting: number;
  /** Units of which every month is there once. */
  readonly complete: number;
  readonly notSent: number;
  readonly missingMonths: number;
  readonly duplicate: number;
  /** Files that could not be read. */
  readonly broken: number;
  /** Units that are counted though the list does not name them. */
  readonly unlisted: number;
}

/** Names of the units whose figures are not, or not all, in the sums, by reason. */
export interface LeftOutUnits {
  readonly notSent: readonly string[];
  readonly missingMonths: readonly { readonly name: string; readonly months: readonly string[] }[];
  readonly duplicate: readonly string[];
}

export function sentCounts({ units, broken }: ConsolidationView, hasList: boolean): SentCounts {
  const own = hasList ? units.filter(({ code }) => code !== null) : units;
  const { notSent, missingMonths, duplicate } = leftOutUnits(own);
  return {
    expected: hasList ? own.length : null,
    reporting: own.length - notSent.length,
    complete: own.length - notSent.length - missingMonths.length - duplicate.length,
    notSent: notSent.length,
    missingMonths: missingMonths.length,
    duplicate: duplicate.length,
    broken: broken.length,
    unlisted: units.length - own.length,
  };
}

export function leftOutUnits(units: readonly UnitView[]): LeftOutUnits {
  const missing = units.filter(({ status }) => status === 'missing');
  return {
    notSent: missing.filter(({ files }) => files.length === 0).map(({ name }) => name),
    missingMonths: missing
      .filter(({ files }) => files.length > 0)
      .map(({ name, missingMonths }) => ({ name, months: missingMonths })),
    duplicate: units.filter(({ status }) => status === 'duplicate').map(({ name }) => name),
  };
}
