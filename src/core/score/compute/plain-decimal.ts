import type { Decimal } from '../../model/decimal';

/** The same value without trailing zeros: 64.50 is 64.5, 60.00 is 60. */
export function plainDecimal({ units, scale }: Decimal): Decimal {
  let plain = { units, scale };
  while (plain.scale > 0 && plain.units % 10n === 0n) plain = { units: plain.units / 10n, scale: plain.scale - 1 };
  return plain;
}
