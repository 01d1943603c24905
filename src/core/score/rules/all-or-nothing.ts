import { ZERO, type Decimal } from '../../model/decimal';
import { known, unknown, type ComputedPoints } from './computed-points';
import type { Declared } from './declared';
import { declaredFraction, HUNDRED, isBelow } from './rule-numbers';

/** All points when it was so in all cases (yes, or 100 per cent), none otherwise. */
export function allOrNothing(maximum: Decimal, declared: Declared): ComputedPoints {
  if (declared.kind === 'yes') return known(maximum);
  if (declared.kind === 'no') return known(ZERO);
  const share = declaredFraction(declared);
  if (!share) return unknown('not-a-number');
  return known(isBelow(share, HUNDRED) ? ZERO : maximum);
}
