import type { Criterion, NotApplicablePolicy, ScoringRule } from '../set/criteria-set';
import { compareDecimals, negateDecimal, subtractDecimals, type Decimal, ZERO } from '../../model/decimal';
import { allOrNothing } from './all-or-nothing';
import { cappedRatio } from './capped-ratio';
import { known, unknown, type ComputedPoints } from './computed-points';
import type { Declared } from './declared';
import { deduction } from './deduction';
import { levels } from './levels';
import { proRata } from './pro-rata';
import { steps } from './steps';
import { yesNo } from './yes-no';

/**
 * The points that a leaf's rule gives for what was declared, never below 0 or above the maximum, or the reason why there
 * are none. A penalty is the mirror of it: what its rule takes off, at most 0. Not rounded; a set that rounds does so when
 * points are added.
 */
export function computePoints(
  criterion: Pick<Criterion, 'maximum' | 'part' | 'rule'>,
  declared: Declared,
  policy: NotApplicablePolicy,
): ComputedPoints {
  const { maximum, part, rule } = criterion;
  const penalty = part === 'penalty';
  if (declared.kind === 'not-applicable') return notApplicable(maximum, penalty, policy);
  if (!rule) return unknown('judgement');
  if (declared.kind === 'blank') return unknown('not-declared');
  if (declared.kind === 'unknown') return unknown('unknown-figure');
  const points = applyRule(rule, maximum, declared);
  if (points.state !== 'known') return points;
  const value = clamp(points.value, maximum);
  if (!penalty) return known(value);
  return known(negateDecimal(rule.kind === 'deduction' ? subtractDecimals(maximum, value) : value));
}

/** A penalty that does not apply takes nothing off. */
function notApplicable(maximum: Decimal, penalty: boolean, policy: NotApplicablePolicy): ComputedPoints {
  switch (policy) {
    case 'full':
      return known(penalty ? ZERO : maximum);
    case 'zero':
      return known(ZERO);
    case 'rescale':
      return { state: 'left-out' };
    default:
      return policy satisfies never;
  }
}

function applyRule(rule: ScoringRule, maximum: Decimal, declared: Declared): ComputedPoints {
  if (declared.kind === 'no-cases' && rule.kind !== 'deduction') {
    const given = 'noCases' in rule ? rule.noCases : null;
    if (given === null) return unknown('no-cases');
    return known(given === 'full' ? maximum : ZERO);
  }
  switch (rule.kind) {
    case 'yes-no':
      return yesNo(maximum, declared);
    case 'steps':
      return steps(rule, declared);
    case 'levels':
      return levels(rule, declared);
    case 'pro-rata':
      return proRata(rule, maximum, declared);
    case 'deduction':
      return deduction(rule, maximum, declared);
    case 'all-or-nothing':
      return allOrNothing(maximum, declared);
    case 'capped-ratio':
      return cappedRatio(rule, maximum, declared);
    default:
      return rule satisfies never;
  }
}

function clamp(value: Decimal, maximum: Decimal): Decimal {
  if (compareDecimals(value, ZERO) < 0) return ZERO;
  return compareDecimals(value, maximum) > 0 ? maximum : value;
}
