import type { ScoringRule } from '../set/criteria-set';
import { multiplyDecimals, subtractDecimals, type Decimal } from '../../model/decimal';
import { known, unknown, type ComputedPoints } from './computed-points';
import type { Declared } from './declared';
import { ruleNumber } from './rule-numbers';

/** All points less a fixed amount for every event; none left at worst. A part of an event, or fewer than none, is unknown. */
export function deduction(
  { each }: Extract<ScoringRule, { kind: 'deduction' }>,
  maximum: Decimal,
  declared: Declared,
): ComputedPoints {
  if (declared.kind === 'no' || declared.kind === 'no-cases') return known(maximum);
  if (declared.kind !== 'number') return unknown('not-a-number');
  const { units, scale } = declared.value;
  if (units < 0n || units % 10n ** BigInt(scale) !== 0n) return unknown('not-a-number');
  return known(subtractDecimals(maximum, multiplyDecimals(ruleNumber(each), declared.value)));
}
