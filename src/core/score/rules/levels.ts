import type { ScoringRule } from '../set/criteria-set';
import { compareDecimals } from '../../model/decimal';
import { known, unknown, type ComputedPoints } from './computed-points';
import type { Declared } from './declared';
import { ruleNumber } from './rule-numbers';

/** The level that was declared; anything that is no level of the scale is not taken for the nearest. */
export function levels({ points }: Extract<ScoringRule, { kind: 'levels' }>, declared: Declared): ComputedPoints {
  if (declared.kind !== 'number') return unknown('not-a-level');
  const level = points.map(ruleNumber).find((each) => compareDecimals(each, declared.value) === 0);
  return level ? known(level) : unknown('not-a-level');
}
