import type { Period } from '../../model/period';
import type { FormDefinition } from '../../form/form-definition';
import type { Settings } from '../../settings/settings';
import { chooseFiles, type ChosenFiles } from './choose-files';
import { expectedUnits, type ExpectedUnit } from './expected-units';
import { joinUnit, type JoinedUnit } from './join-unit';
import type { PlacedFiles } from './place-files';

/** A unit of the table with what it sent for the period. */
export interface UnitJoin {
  readonly unit: ExpectedUnit;
  readonly chosen: ChosenFiles;
  /** Ids of months that it owes and nothing stands for. */
  readonly missingMonths: readonly string[];
  /** Null when no file of the unit counts. */
  readonly joined: JoinedUnit | null;
}

/** What a period is joined from. */
export interface JoinBasis {
  readonly form: FormDefinition;
  readonly settings: Settings;
  readonly placed: PlacedFiles;
  readonly chosenFiles: ReadonlySet<string>;
}

/** Every unit of the table for a period, in the table's order. */
export function joinPeriod({ form, settings, placed, chosenFiles }: JoinBasis, period: Period): readonly UnitJoin[] {
  return expectedUnits(settings.units, period, placed).map((unit) => {
    const chosen = chooseFiles(placed.units.get(unit.key), period, chosenFiles);
    const missingMonths = unit.months.filter((month) => !chosen.covered.has(month));
    return { unit, chosen, missingMonths, joined: joinUnit(chosen.used, unit.name, form) };
  });
}

/** Whether the unit's figures stand for the whole period. */
export function isComplete({ joined, missingMonths, chosen }: UnitJoin): boolean {
  return joined !== null && missingMonths.length === 0 && chosen.duplicates.size === 0;
}
