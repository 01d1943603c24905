import type { CheckedFile } from '../../model/checked-file';
import type { Consolidation, FigureSums } from '../../model/consolidation';
import { previousPeriod, samePeriodLastYear, type Period } from '../../model/period';
import type { FormDefinition } from '../../form/form-definition';
import { onTimeOf } from '../../form/on-time-of';
import type { Settings } from '../../settings/settings';
import { computeIndicators } from '../indicators/compute-indicators';
import { addSums, unknownSums, valuesOf } from '../indicators/sum-figures';
import { comparePeriod } from './compare-period';
import { fieldResults } from './field-results';
import { fileFindings, passedFindings } from './file-findings';
import { joinPeriod, type UnitJoin } from './join-period';
import { monthResults } from './month-results';
import { filesNotUsed } from './not-used';
import { placeFiles } from './place-files';
import { unitResults } from './unit-results';

export interface ConsolidateInput {
  readonly form: FormDefinition;
  readonly settings: Settings;
  /** The period wanted: a month, or a longer one joined from its months. */
  readonly period: Period;
  /** Files of any periods; those that belong to the period are picked out. */
  readonly files: readonly CheckedFile[];
  /** Further files to compare with, never part of the table. */
  readonly previousFiles: readonly CheckedFile[];
  /** The user's choice where a unit sent several files for one period. */
  readonly chosenFiles: readonly string[];
}

/**
 * Joins the files of many units for one period. Nothing is left out silently: what does not count is a status of its unit
 * or a finding. The order of the files makes no difference. Rates of totals come from totals.
 */
export function consolidate(input: ConsolidateInput): Consolidation {
  const { form, settings, period } = input;
  const chosenFiles = new Set(input.chosenFiles);
  const placed = placeFiles(input.files, form.id);
  const joins = joinPeriod({ form, settings, placed, chosenFiles }, period);
  const notUsed = filesNotUsed(joins, placed, period);
  const units = unitResults(joins, notUsed.byUnit, period, form, settings);
  const sums = totalOf(joins, form);

  // A file given in both sets is the same file; for a comparison it makes no difference where it lies.
  const all = placeFiles([...input.previousFiles, ...input.files], form.id);
  const basis = { form, settings, placed: all, chosenFiles };
  const previous = comparePeriod(basis, previousPeriod(period), joins);
  const lastYear = comparePeriod(basis, samePeriodLastYear(period), joins);
  const sameYear = previous.compared?.period.id === lastYear.compared?.period.id;

  return {
    formId: form.id,
    period,
    onTimeDefinition: onTimeOf(form, settings.onTimeDefinition),
    units: units.map(({ result }) => result),
    ranked: units.filter(({ result }) => result.rank !== null).length,
    fields: fieldResults(
      joins.flatMap(({ joined }) => joined?.rows ?? []),
      form,
      settings,
    ),
    total: { sums, indicators: computeIndicators(form, valuesOf(sums)) },
    months: monthResults(joins, period, form),
    previous: previous.compared,
    lastYear: lastYear.compared,
    findings: [
      ...units.flatMap(({ findings }) => findings),
      ...previous.findings,
      ...(sameYear ? [] : lastYear.findings),
      ...notUsed.findings,
      ...fileFindings(placed, joins, period, settings, form.id),
    ],
    passed: passedFindings(placed),
    provenance: joins.flatMap(({ joined }) => joined?.provenance ?? []),
    figures: form.figures.filter(({ name }) => sums[name] !== undefined).map(({ name }) => name),
  };
}

/** The sum of all units that count; where none does, the figures are unknown, not 0. */
function totalOf(joins: readonly UnitJoin[], form: FormDefinition): FigureSums {
  const counted = joins.flatMap(({ joined }) => (joined ? [joined.sums] : []));
  return counted.length > 0 ? addSums(counted) : unknownSums(form);
}
