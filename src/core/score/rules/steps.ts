import type { ScoringRule } from '../set/criteria-set';
import { compareDecimals, ZERO } from '../../model/decimal';
import { known, unknown, type ComputedPoints } from './computed-points';
import type { Declared } from './declared';
import { declaredFraction, isBelow, ruleNumber } from './rule-numbers';

/** Points of the highest step that is reached, its limit included; below all steps none. The order of steps is free. */
export function steps({ levels }: Extract<ScoringRule, { kind: 'steps' }>, declared: Declared): ComputedPoints {
  const value = declaredFraction(declared);
  if (!value) return unknown('not-a-number');
  const [reached] = levels
    .filter(({ from }) => !isBelow(value, ruleNumber(from)))
    .sort((a, b) => compareDecimals(ruleNumber(b.from), ruleNumber(a.from)));
  return known(reached ? ruleNumber(reached.points) : ZERO);
}
