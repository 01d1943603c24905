import type { ComparedPeriod, FigureSums } from '../../model/consolidation';
import { finding, type Finding } from '../../model/finding';
import type { Period } from '../../model/period';
import { computeIndicators } from '../indicators/compute-indicators';
import { addSums, valuesOf } from '../indicators/sum-figures';
import { isComplete, joinPeriod, type JoinBasis, type UnitJoin } from './join-period';

/** The same table for another period, and the units that can't be compared with it. */
export interface Comparison {
  readonly compared: ComparedPeriod | null;
  readonly findings: readonly Finding[];
}

/**
 * Joins another period to compare with. Only units whose figures are complete there are given; the totals are known only when
 * the same units are in both tables, all complete: a total over other units would show a change that did not happen. Null when
 * no unit can be compared.
 */
export function comparePeriod(basis: JoinBasis, period: Period | null, now: readonly UnitJoin[]): Comparison {
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
