import type { UnitView } from '../../app/view/consolidation-view';

/** Units of which something was sent. */
export function sentUnits(units: readonly UnitView[]): readonly UnitView[] {
  return units.filter(({ files }) => files.length > 0);
}

/** Units that are not in the sums, or not whole, by reason. */
export function leftOutUnits(units: readonly UnitView[]): { readonly missing: number; readonly duplicate: number } {
  return {
    missing: units.filter(({ status }) => status === 'missing').length,
    duplicate: units.filter(({ status }) => status === 'duplicate').length,
  };
}

/** Units that the list of units does not name, though counted with the others; 0 where there is no list. */
export function unlistedUnits(units: readonly UnitView[]): number {
  return units.some(({ code }) => code !== null) ? units.filter(({ code }) => code === null).length : 0;
}
