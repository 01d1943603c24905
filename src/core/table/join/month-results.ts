import type { FigureSums, MonthResult } from '../../model/consolidation';
import { monthsOf, type Period } from '../../model/period';
import type { FormDefinition } from '../../form/form-definition';
import { computeIndicators } from '../indicators/compute-indicators';
import { addSums, valuesOf } from '../indicators/sum-figures';
import type { UnitJoin } from './join-period';

/** The months of the period for which a monthly file counts, each with the sums of its units. */
export function monthResults(joins: readonly UnitJoin[], period: Period, form: FormDefinition): readonly MonthResult[] {
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
