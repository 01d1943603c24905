import type { Decimal } from '../../model/decimal';

/**
 * What a rule gives.
 * - `known`: at least 0 and at most the maximum; of a penalty at most 0 and at least the maximum below it. Exact to 10 digits.
 * - `left-out`: the criterion does not apply and is taken out of the maximum as well.
 * - `unknown`, with the reason: `judgement` (no rule), `not-declared`, `not-a-number`, `not-yes-or-no`, `not-a-level`,
 *   `no-cases` (nothing arose and the rule does not say what that gives), `unknown-figure`.
 */
export type ComputedPoints =
  | { readonly state: 'known'; readonly value: Decimal }
  | { readonly state: 'left-out' }
  | { readonly state: 'unknown'; readonly reason: UnknownReason };

export type UnknownReason =
  'judgement' | 'not-declared' | 'not-a-number' | 'not-yes-or-no' | 'not-a-level' | 'no-cases' | 'unknown-figure';

export function known(value: Decimal): ComputedPoints {
  return { state: 'known', value };
}

export function unknown(reason: UnknownReason): ComputedPoints {
  return { state: 'unknown', reason };
}
