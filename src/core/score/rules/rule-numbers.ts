import { Defect } from '../../model/defect';
import { multiplyDecimals, parseDecimal, roundDecimal, type Decimal } from '../../model/decimal';
import type { Declared } from './declared';

/** Digits that points are exact to. */
export const DIGITS = 10;
export const HUNDRED: Decimal = { units: 100n, scale: 0 };

/** A number of a rule; sets are validated when they are loaded, so any other text is a bug. */
export function ruleNumber(text: string): Decimal {
  const value = parseDecimal(text);
  if (!value) throw new Defect(`A scoring rule holds no decimal: "${text}"`);
  return value;
}

/** A number as an exact fraction: per cent of a share, anything else as it is. Null where none was declared. */
export function declaredFraction(declared: Declared): Fraction | null {
  if (declared.kind === 'number') {
    return { numerator: declared.value.units, denominator: 10n ** BigInt(declared.value.scale) };
  }
  if (declared.kind !== 'share') return null;
  return { numerator: declared.value.numerator * 100n, denominator: declared.value.denominator };
}

/** Denominator above 0. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Whether the fraction is below the limit: exact, so that 97.999… never counts as 98. */
export function isBelow({ numerator, denominator }: Fraction, limit: Decimal): boolean {
  return numerator * 10n ** BigInt(limit.scale) < limit.units * denominator;
}

/** `amount` × fraction / `by`, rounded once, half away from zero, without idle zeros. */
export function proportion(amount: Decimal, { numerator, denominator }: Fraction, by: Decimal): Decimal {
  const top = multiplyDecimals(amount, { units: numerator * 10n ** BigInt(by.scale), scale: 0 });
  const bottom = denominator * by.units;
  const scaled = top.units * 10n ** BigInt(DIGITS + 1);
  // Cut behind the digits that are kept, never rounded there: rounding twice could lift a 4 to a 5.
  const cut = scaled / bottom;
  return tidy(roundDecimal({ units: cut, scale: top.scale + DIGITS + 1 }, DIGITS));
}

function tidy(value: Decimal): Decimal {
  let { units, scale } = value;
  while (scale > 0 && units % 10n === 0n) {
    units /= 10n;
    scale -= 1;
  }
  return { units, scale };
}
