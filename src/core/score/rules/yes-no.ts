import { ZERO, type Decimal } from '../../model/decimal';
import { known, unknown, type ComputedPoints } from './computed-points';
import type { Declared } from './declared';

/** All points for yes, none for no. A number is neither. */
export function yesNo(maximum: Decimal, declared: Declared): ComputedPoints {
  if (declared.kind === 'yes') return known(maximum);
  return declared.kind === 'no' ? known(ZERO) : unknown('not-yes-or-no');
}
