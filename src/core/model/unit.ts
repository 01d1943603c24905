import type { PlainDate } from './plain-date';

/**
 * A reporting unit (commune, district, province...). `parent` is the code of the unit that joins its reports.
 * A unit exists from `validFrom` to `validTo`, both included; absent means without limit. The district level ended on
 * 30/6/2025 (Luật Tổ chức chính quyền địa phương 72/2025/QH15): since 1/7/2025 communes report to the province.
 */
export interface Unit {
  readonly code: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly parent?: string;
  readonly validFrom?: PlainDate;
  readonly validTo?: PlainDate;
}

/** Whether the unit exists on that day. */
export function isValidOn(unit: Unit, day: PlainDate): boolean {
  return (unit.validFrom === undefined || unit.validFrom <= day) && (unit.validTo === undefined || day <= unit.validTo);
}

/** Units that join others' reports: some unit names them as its parent. */
export function parentCodes(units: readonly Unit[]): ReadonlySet<string> {
  return new Set(units.flatMap((unit) => (unit.parent === undefined ? [] : [unit.parent])));
}

/** Units that have to report on that day: those that exist then and join nobody's reports. */
export function reportingUnits(units: readonly Unit[], day: PlainDate): readonly Unit[] {
  const joining = parentCodes(units.filter((unit) => isValidOn(unit, day)));
  return units.filter((unit) => isValidOn(unit, day) && !joining.has(unit.code));
}
