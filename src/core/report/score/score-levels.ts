import type { Criterion } from '../../forms/criteria-set';
import { compareDecimals, parseDecimal, type Decimal } from '../../model/decimal';

const ZERO: Decimal = { units: 0n, scale: 0 };
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
      return ascending(rule.points.flatMap((text) => parseDecimal(text) ?? []));
    case 'steps':
      return ascending([ZERO, ...rule.levels.flatMap(({ points }) => parseDecimal(points) ?? [])]);
    case 'deduction':
    case 'pro-rata':
    case 'capped-ratio':
      return [];
    default:
      return rule satisfies never;
  }
}

function ascending(values: readonly Decimal[]): readonly Decimal[] {
  const sorted = [...values].sort(compareDecimals);
  const distinct = sorted.filter((value, at) => at === 0 || compareDecimals(value, sorted[at - 1] ?? ZERO) !== 0);
  return distinct.length > MOST ? [] : distinct;
}
