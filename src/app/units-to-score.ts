import type { Settings } from '../core/settings/settings';
import { plainDate } from '../core/model/plain-date';
import { parentCodes, reportingUnits, type Unit } from '../core/model/unit';

/** The units that have to send a sheet for the year: those at its end that join nobody's reports. */
export function unitsToScore({ units }: Settings, year: number | null): readonly Unit[] {
  const end = year === null ? null : plainDate(year, 12, 31);
  if (end !== null) return reportingUnits(units, end);
  const joining = parentCodes(units);
  return units.filter(({ code }) => !joining.has(code));
}
