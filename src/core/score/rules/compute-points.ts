import {
  compareDecimals,
  multiplyDecimals,
  negateDecimal,
  subtractDecimals,
  ZERO,
  type Decimal,
} from '../../model/decimal';
import type { Criterion, NotApplicablePolicy, ScoringRule } from '../set/criteria-set';
import { known, unknown, type ComputedPoints } from './computed-points';
import type { Declared } from './declared';
import { declaredFraction, HUNDRED, isBelow, proportion, ruleNumber } from './rule-numbers';

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

/** All points for yes, none for no. A number is neither. */
function yesNo(maximum: Decimal, declared: Declared): ComputedPoints {
  if (declared.kind === 'yes') return known(maximum);
  return declared.kind === 'no' ? known(ZERO) : unknown('not-yes-or-no');
}

/** The level that was declared; anything that is no level of the scale is not taken for the nearest. */
function levels({ points }: Extract<ScoringRule, { kind: 'levels' }>, declared: Declared): ComputedPoints {
  if (declared.kind !== 'number') return unknown('not-a-level');
  const level = points.map(ruleNumber).find((each) => compareDecimals(each, declared.value) === 0);
  return level ? known(level) : unknown('not-a-level');
}

/** All points when it was so in all cases (yes, or 100 per cent), none otherwise. */
function allOrNothing(maximum: Decimal, declared: Declared): ComputedPoints {
  if (declared.kind === 'yes') return known(maximum);
  if (declared.kind === 'no') return known(ZERO);
  const share = declaredFraction(declared);
  if (!share) return unknown('not-a-number');
  return known(isBelow(share, HUNDRED) ? ZERO : maximum);
}

/** Points of the highest step that is reached, its limit included; below all steps none. The order of steps is free. */
function steps({ levels }: Extract<ScoringRule, { kind: 'steps' }>, declared: Declared): ComputedPoints {
  const value = declaredFraction(declared);
  if (!value) return unknown('not-a-number');
  const [reached] = levels
    .filter(({ from }) => !isBelow(value, ruleNumber(from)))
    .sort((a, b) => compareDecimals(ruleNumber(b.from), ruleNumber(a.from)));
  return known(reached ? ruleNumber(reached.points) : ZERO);
}

/** Maximum × declared / target, at most the maximum: 35 % of a target of 70 % gives half. */
function cappedRatio(
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

/** All points less a fixed amount for every event; none left at worst. A part of an event, or fewer than none, is unknown. */
function deduction(
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

/**
 * All points from `full` per cent on, none below `floor`; between them the share of the maximum that the per cent says
 * (97 % of 5 is 4.85, whatever `full` is).
 */
function proRata(
  rule: Extract<ScoringRule, { kind: 'pro-rata' }>,
  maximum: Decimal,
  declared: Declared,
): ComputedPoints {
  const share = declaredFraction(declared);
  if (!share) return unknown('not-a-number');
  if (!isBelow(share, ruleNumber(rule.full))) return known(maximum);
  return known(isBelow(share, ruleNumber(rule.floor)) ? ZERO : proportion(maximum, share, HUNDRED));
}
