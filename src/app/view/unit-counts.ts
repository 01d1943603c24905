import { parentCodes, type Unit } from '../../core/model/unit';

export interface UnitCounts {
  readonly reporting: number;
  /** Units that join the others' reports. */
  readonly joining: number;
}

/** How many units report themselves and how many join reports; a unit that ended counts as long as it is listed. */
export function unitCounts(units: readonly Unit[]): UnitCounts {
  const parents = parentCodes(units);
  const joining = units.filter(({ code }) => parents.has(code)).length;
  return { reporting: units.length - joining, joining };
}
