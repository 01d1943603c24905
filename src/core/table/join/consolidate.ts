import type { FormDefinition } from '../../form/form-definition';
import { onTimeOf } from '../../form/on-time-of';
import type { CheckedFile } from '../../model/checked-file';
import type { ComparedPeriod, Consolidation, FieldResult, FigureSums, MonthResult } from '../../model/consolidation';
import { finding, type Finding } from '../../model/finding';
import { monthsOf, previousPeriod, samePeriodLastYear, type Period } from '../../model/period';
import type { Settings } from '../../settings/settings';
import { computeIndicators } from '../indicators/compute-indicators';
import { addSums, unknownSums, valuesOf } from '../indicators/sum-figures';
import { fileFindings, passedFindings } from './file-findings';
import { isComplete, joinPeriod, type JoinBasis, type UnitJoin } from './join-period';
import type { JoinedRow } from './join-unit';
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

/** The months of the period for which a monthly file counts, each with the sums of its units. */
function monthResults(joins: readonly UnitJoin[], period: Period, form: FormDefinition): readonly MonthResult[] {
  const byMonth = new Map<string, FigureSums[]>();
  for (const { sent, sums } of joins.flatMap(({ joined }) => joined?.byFile ?? [])) {
    const same = byMonth.get(sent.period.id) ?? [];
    byMonth.set(sent.period.id, same);
    same.push(sums);
  }
  return monthsOf(period).flatMap((month) => {
    const list = byMonth.get(month.id);
    if (!list) return [];
    const sums = addSums(list);
    return [{ period: month, units: list.length, sums, indicators: computeIndicators(form, valuesOf(sums)) }];
  });
}

/**
 * Adds the rows of all units by source block and field. Blocks in the order in which they first occur; within a block fields
 * in the order of the settings, those that the settings do not list after them as they first occur.
 */
function fieldResults(rows: readonly JoinedRow[], form: FormDefinition, settings: Settings): readonly FieldResult[] {
  const byKey = new Map<string, { readonly first: JoinedRow; readonly parts: JoinedRow['sums'][] }>();
  const sources = new Map<string | null, number>();
  for (const row of rows) {
    if (!sources.has(row.source)) sources.set(row.source, sources.size);
    const known = byKey.get(row.key);
    if (known) known.parts.push(row.sums);
    else byKey.set(row.key, { first: row, parts: [row.sums] });
  }
  const order = new Map(
    (form.keyedBy === 'unit' ? settings.units : settings.fields).map(({ code }, index) => [code, index]),
  );
  const place = ({ fieldKey }: JoinedRow): number => order.get(fieldKey) ?? order.size;
  return [...byKey.values()]
    .sort(
      ({ first: a }, { first: b }) =>
        (sources.get(a.source) ?? 0) - (sources.get(b.source) ?? 0) || place(a) - place(b),
    )
    .map(({ first: { key, name, source }, parts }) => {
      const sums = addSums(parts);
      return { key, name, source, sums, indicators: computeIndicators(form, valuesOf(sums)) };
    });
}

/** The same table for another period, and the units that can't be compared with it. */
interface Comparison {
  readonly compared: ComparedPeriod | null;
  readonly findings: readonly Finding[];
}

/**
 * Joins another period to compare with. Only units whose figures are complete there are given; the totals are known only when
 * the same units are in both tables, all complete: a total over other units would show a change that did not happen. Null when
 * no unit can be compared.
 */
function comparePeriod(basis: JoinBasis, period: Period | null, now: readonly UnitJoin[]): Comparison {
  const before = period ? joinPeriod(basis, period).filter(isComplete) : [];
  const counted = now.filter(({ joined }) => joined !== null);
  const keys = new Set(before.map(({ unit }) => unit.key));
  if (!period || !counted.some(({ unit }) => keys.has(unit.key))) return { compared: null, findings: [] };
  const { form } = basis;
  const withIndicators = (sums: FigureSums): ComparedPeriod['units'][string] => ({
    sums,
    indicators: computeIndicators(form, valuesOf(sums)),
  });
  const units = before.flatMap(({ unit, joined }) =>
    joined ? [[unit.key, withIndicators(joined.sums)] as const] : [],
  );
  const same = now.length === before.length && now.every((join) => isComplete(join) && keys.has(join.unit.key));
  const added = addSums(before.flatMap(({ joined }) => (joined ? [joined.sums] : [])));
  const unknown = Object.fromEntries(Object.keys(added).map((name) => [name, { value: null, missing: [] }]));
  return {
    compared: { period, ...withIndicators(same ? added : unknown), units: Object.fromEntries(units) },
    findings: counted.flatMap(({ unit }) => (keys.has(unit.key) ? [] : [notComparable(unit.name, period)])),
  };
}

function notComparable(unit: string, period: Period): Finding {
  const params = { unit, period: period.id };
  return finding({ rule: 'period', code: 'join.not-comparable', severity: 'note', at: { file: '' }, params });
}
