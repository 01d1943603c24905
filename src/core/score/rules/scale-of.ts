import type { ScoringRule } from '../set/criteria-set';
import { compareDecimals, subtractDecimals, type Decimal, ZERO } from '../../model/decimal';
import { ruleNumber } from './rule-numbers';

/** A deduction with more steps than this is as good as any number. */
const MOST = 40;

/** The only points that a rule can give, highest first; null where it gives any. Nothing above the maximum. */
export function scaleOf(rule: ScoringRule | null, maximum: Decimal): readonly Decimal[] | null {
  switch (rule?.kind) {
    case undefined:
    case 'pro-rata':
    case 'capped-ratio':
      return null;
    case 'yes-no':
    case 'all-or-nothing':
      return scale([maximum, ZERO], maximum);
    case 'levels':
      return scale(rule.points.map(ruleNumber), maximum);
    case 'steps':
      return scale([...rule.levels.map(({ points }) => ruleNumber(points)), ZERO], maximum);
    case 'deduction':
      return deductions(ruleNumber(rule.each), maximum);
    default:
      return rule satisfies never;
  }
}

function deductions(each: Decimal, maximum: Decimal): readonly Decimal[] | null {
  if (each.units <= 0n) return null;
  const points: Decimal[] = [];
  for (let left = maximum; compareDecimals(left, ZERO) > 0; left = subtractDecimals(left, each)) {
    if (points.length === MOST) return null;
    points.push(left);
  }
  return [...points, ZERO];
}

function scale(points: readonly Decimal[], maximum: Decimal): readonly Decimal[] {
  const possible = points.map((each) => (compareDecimals(each, maximum) > 0 ? maximum : each));
  const sorted = [...possible].sort((a, b) => compareDecimals(b, a));
  return sorted.filter((each, index) => index === 0 || compareDecimals(each, sorted[index - 1] ?? ZERO) !== 0);
}
