import { parseDecimal } from '../model/decimal';
import type { Ratio } from '../model/ratio';
import type { Band } from './settings';

/** The first band, from the top, that the exact rate reaches; null when it reaches none or the office has no bands. */
export function bandOf(bands: readonly Band[], rate: Ratio): Band | null {
  return bands.find(({ from }) => reaches(rate, from)) ?? null;
}

/** Whether the rate, in per cent, is at least the decimal. Unrounded: 97.995 does not reach 98, though it prints so. */
export function reaches(rate: Ratio, percent: string): boolean {
  const limit = parseDecimal(percent);
  if (!limit) return false;
  return rate.numerator * 100n * 10n ** BigInt(limit.scale) >= limit.units * rate.denominator;
}
