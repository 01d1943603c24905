import type { ScoringRule } from '../set/criteria-set';
import { ZERO, type Decimal } from '../../model/decimal';
import { known, unknown, type ComputedPoints } from './computed-points';
import type { Declared } from './declared';
import { declaredFraction, HUNDRED, isBelow, proportion, ruleNumber } from './rule-numbers';

/**
 * All points from `full` per cent on, none below `floor`; between them the share of the maximum that the per cent says
 * (97 % of 5 is 4.85, whatever `full` is).
 */
export function proRata(
  rule: Extract<ScoringRule, { kind: 'pro-rata' }>,
  maximum: Decimal,
  declared: Declared,
): ComputedPoints {
  const share = declaredFraction(declared);
  if (!share) return unknown('not-a-number');
  if (!isBelow(share, ruleNumber(rule.full))) return known(maximum);
  return known(isBelow(share, ruleNumber(rule.floor)) ? ZERO : proportion(maximum, share, HUNDRED));
}
