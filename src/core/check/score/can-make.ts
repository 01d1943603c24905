import { addDecimals, compareDecimals, negateDecimal, subtractDecimals, type Decimal } from '../../model/decimal';

/** A value that a part of a sum may have: one, or any between two. */
export interface Possible {
  readonly from: Decimal;
  readonly to: Decimal;
}

export const ZERO: Decimal = { units: 0n, scale: 0 };
/** More combinations than this are no explanation any more. */
const MOST = 512;

/** Whether the parts, each with one of its possible values, can make the target to within the tolerance. */
export function canMake(target: Decimal, parts: readonly (readonly Possible[])[], tolerance: Decimal): boolean {
  let sums: readonly Possible[] = [{ from: ZERO, to: ZERO }];
  for (const options of parts) {
    const next = new Map<string, Possible>();
    for (const sum of sums) {
      for (const option of options) {
        const made = { from: addDecimals(sum.from, option.from), to: addDecimals(sum.to, option.to) };
        next.set(`${keyOf(made.from)}:${keyOf(made.to)}`, made);
      }
    }
    sums = [...next.values()].slice(0, MOST);
  }
  return sums.some(
    ({ from, to }) =>
      compareDecimals(subtractDecimals(target, from), negateDecimal(tolerance)) >= 0 &&
      compareDecimals(subtractDecimals(target, to), tolerance) <= 0,
  );
}

/** Whether two values are the same to within the tolerance. */
export function isNear(a: Decimal, b: Decimal, tolerance: Decimal): boolean {
  return canMake(a, [[exactly(b)]], tolerance);
}

export function exactly(value: Decimal): Possible {
  return { from: value, to: value };
}

function keyOf({ units, scale }: Decimal): string {
  return `${String(units)}e${String(scale)}`;
}
