import { decimalFromNumber } from './decimal';

/** An exact fraction of two integers, denominator above 0. Rates are kept so, and rounded only when they are shown. */
export interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The fraction of two numbers as they are shown (12.5 is 25/2, exactly); null when the denominator is 0: the caller says why there is no rate. */
export function ratio(numerator: number, denominator: number): Ratio | null {
  if (denominator === 0) return null;
  const sign = denominator < 0 ? -1n : 1n;
  if (Number.isInteger(numerator) && Number.isInteger(denominator)) {
    return { numerator: sign * BigInt(numerator), denominator: sign * BigInt(denominator) };
  }
  const [top, bottom] = [decimalFromNumber(numerator), decimalFromNumber(denominator)];
  if (!top || !bottom) return null;
  return {
    numerator: sign * top.units * 10n ** BigInt(bottom.scale),
    denominator: sign * bottom.units * 10n ** BigInt(top.scale),
  };
}

/** Below 0, 0 or above 0, like a sort comparison; exact, so values that only print alike still differ. */
export function compareRatios(a: Ratio, b: Ratio): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** a - b, exactly. */
export function subtractRatios(a: Ratio, b: Ratio): Ratio {
  return {
    numerator: a.numerator * b.denominator - b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

/**
 * The ratio times 100 as a decimal string with a point, half away from zero: 6803/6919 is "98.32".
 * Rounded once, from the exact value (35.855 gives "35.86", which binary floats would not).
 */
export function percentText(value: Ratio, digits = 2): string {
  return ratioText({ numerator: value.numerator * 100n, denominator: value.denominator }, digits);
}

/** The ratio as a decimal string with `digits` decimals, half away from zero. */
export function ratioText(value: Ratio, digits: number): string {
  const negative = value.numerator < 0n;
  const scaled = (negative ? -value.numerator : value.numerator) * 10n ** BigInt(digits);
  const rounded = (2n * scaled + value.denominator) / (2n * value.denominator);
  const text = rounded.toString().padStart(digits + 1, '0');
  const whole = text.slice(0, text.length - digits);
  const sign = negative && rounded !== 0n ? '-' : '';
  return digits === 0 ? sign + whole : `${sign}${whole}.${text.slice(-digits)}`;
}
