import type { Criterion } from '../set/criteria-set';
import { compareDecimals, parseDecimal, type Decimal, ZERO } from '../../model/decimal';

/** More levels than this are entered, not chosen. */
const MOST = 9;

/** The points that a leaf's rule can give, lowest first, where they are few; empty where any number is possible. */
export function levelsOf({ rule, maximum, part }: Criterion): readonly Decimal[] {
  if (!rule || part === 'penalty' || part === 'survey') return [];
  switch (rule.kind) {
    case 'yes-no':
    case 'all-or-nothing':
      return [ZERO, maximum];
    case 'levels':
      return scale(
        rule.points.flatMap((text) => parseDecimal(text) ?? []),
        maximum,
      );
    case 'steps':
      return scale([ZERO, ...rule.levels.flatMap(({ points }) => parseDecimal(points) ?? [])], maximum);
    case 'deduction':
    case 'pro-rata':
    case 'capped-ratio':
      return [];
    default:
      return rule satisfies never;
  }
}

/** Nothing above the maximum. */
function scale(values: readonly Decimal[], maximum: Decimal): readonly Decimal[] {
  const possible = values.map((value) => (compareDecimals(value, maximum) > 0 ? maximum : value));
  const sorted = [...possible].sort(compareDecimals);
  const distinct = sorted.filter((value, at) => at === 0 || compareDecimals(value, sorted[at - 1] ?? ZERO) !== 0);
  return distinct.length > MOST ? [] : distinct;
}
