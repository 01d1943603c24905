import type { UnitView } from '../../app/view/consolidation-view';

/** Units of which something was sent. */
export function sentUnits(units: readonly UnitView[]): readonly UnitView[] {
  return units.filter(({ files }) => files.length > 0);
}

/** The units that are expected to send: those of the list, or all where there is no list. */
export function listedUnits(units: readonly UnitView[]): readonly UnitView[] {
  const listed = units.filter(({ code }) => code !== null);
  return listed.length > 0 ? listed : units;
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
  return units.length - listedUnits(units).length;
}
