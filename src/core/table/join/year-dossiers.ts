import type { FormDefinition } from '../../form/form-definition';
import type { Settings } from '../../settings/settings';
import { computeIndicators } from '../indicators/compute-indicators';
import { valuesOf } from '../indicators/sum-figures';
import type { CheckedFile } from '../../model/checked-file';
import type { DossiersMissing } from '../../model/dossiers-missing';
import type { Indicators } from '../../model/indicator';
import { monthsOf, period } from '../../model/period';
import { joinPeriod, type UnitJoin } from './join-period';
import { placeFiles } from './place-files';

/** What a unit's dossier reports of a year say. */
export interface YearDossiers {
  /** Of the whole year; null where a month lacks or came twice. */
  readonly indicators: Indicators | null;
  /** Null where nothing lacks. */
  readonly missing: DossiersMissing | null;
}

/**
 * Shares of a year by unit (`unitKey`), from the reports among the files: of twelve months, of longer periods, or of the
 * year. Units without a report of the year are not in it. Errors in the reports do not matter here: they have their own
 * findings.
 */
export function yearDossiers(
  files: readonly CheckedFile[],
  form: FormDefinition,
  settings: Settings,
  year: number,
): ReadonlyMap<string, YearDossiers> {
  const wanted = period('year', year);
  if (!wanted) return new Map();
  const placed = placeFiles(files, form.id);
  const months = monthsOf(wanted).map(({ id }) => id);
  const lackOf = ({ unit, chosen, missingMonths }: UnitJoin): readonly string[] =>
    unit.listed ? missingMonths : months.filter((id) => !chosen.covered.has(id));
  return new Map(
    joinPeriod({ form, settings, placed, chosenFiles: new Set() }, wanted)
      .filter(({ chosen }) => chosen.all.length > 0)
      .map((join) => {
        const [missing, twice] = [lackOf(join), [...join.chosen.duplicates.keys()]];
        const whole = missing.length === 0 && twice.length === 0 ? join.joined : null;
        const indicators = whole && computeIndicators(form, valuesOf(whole.sums));
        return [join.unit.key, { indicators, missing: indicators ? null : { year, missing, twice } }];
      }),
  );
}
