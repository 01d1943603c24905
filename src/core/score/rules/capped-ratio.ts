import type { ScoringRule } from '../set/criteria-set';
import type { Decimal } from '../../model/decimal';
import { known, unknown, type ComputedPoints } from './computed-points';
import type { Declared } from './declared';
import { declaredFraction, isBelow, proportion, ruleNumber } from './rule-numbers';

/** Maximum × declared / target, at most the maximum: 35 % of a target of 70 % gives half. */
export function cappedRatio(
  rule: Extract<ScoringRule, { kind: 'capped-ratio' }>,
  maximum: Decimal,
  declared: Declared,
): ComputedPoints {
  const share = declaredFraction(declared);
  if (!share) return unknown('not-a-number');
  const target = ruleNumber(rule.target);
  // A target of 0 is reached by everything.
  return known(isBelow(share, target) ? proportion(maximum, share, target) : maximum);
}
