/**
 * A decimal number held exactly: `units` divided by 10 to the power `scale`. 35.855 is { units: 35855n, scale: 3 }.
 * Points are decimals, never binary floats.
 */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

export const ZERO: Decimal = { units: 0n, scale: 0 };

/** Reads "-12.50"; point as decimal sign, no grouping, no exponent. Null for anything else. */
export function parseDecimal(text: string): Decimal | null {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) return null;
  const fraction = match[3] ?? '';
  return { units: BigInt(`${match[1] ?? ''}${match[2] ?? '0'}${fraction}`), scale: fraction.length };
}

/** The decimal that a spreadsheet number shows: the shortest decimal that reads back to the same double. */
export function decimalFromNumber(value: number): Decimal | null {
  if (!Number.isFinite(value)) return null;
  const [mantissa = '', exponent = '0'] = value.toString().split('e');
  const parsed = parseDecimal(mantissa);
  if (!parsed) return null;
  const shift = Number(exponent) - parsed.scale;
  return shift >= 0 ? { units: parsed.units * 10n ** BigInt(shift), scale: 0 } : { units: parsed.units, scale: -shift };
}

/**
 * The sum of two numbers that spreadsheets show as decimals, exactly: 0.1 + 0.2 is 0.3. Whole numbers are added as they are.
 */
export function addNumbers(a: number, b: number): number {
  const sum = a + b;
  if (Number.isSafeInteger(a) && Number.isSafeInteger(b)) return sum;
  const [left, right] = [decimalFromNumber(a), decimalFromNumber(b)];
  return left && right ? Number(formatDecimal(addDecimals(left, right))) : sum;
}

export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { units: atScale(a, scale) + atScale(b, scale), scale };
}

export function subtractDecimals(a: Decimal, b: Decimal): Decimal {
  return addDecimals(a, negateDecimal(b));
}

export function negateDecimal(value: Decimal): Decimal {
  return { units: -value.units, scale: value.scale };
}

export function multiplyDecimals(a: Decimal, b: Decimal): Decimal {
  return { units: a.units * b.units, scale: a.scale + b.scale };
}

/** The quotient with `digits` decimals, half away from zero; null when `b` is 0. */
export function divideDecimals(a: Decimal, b: Decimal, digits: number): Decimal | null {
  if (b.units === 0n) return null;
  const sign = a.units < 0n === b.units < 0n ? 1n : -1n;
  const top = (a.units < 0n ? -a.units : a.units) * 10n ** BigInt(digits + b.scale);
  const bottom = (b.units < 0n ? -b.units : b.units) * 10n ** BigInt(a.scale);
  return { units: sign * ((2n * top + bottom) / (2n * bottom)), scale: digits };
}

/** Below 0, 0 or above 0, like a sort comparison; 1.10 and 1.1 are equal. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const scale = Math.max(a.scale, b.scale);
  const difference = atScale(a, scale) - atScale(b, scale);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Rounded half away from zero: 1.005 to two digits is 1.01, 35.855 is 35.86. */
export function roundDecimal(value: Decimal, digits: number): Decimal {
  if (value.scale <= digits) return { units: atScale(value, digits), scale: digits };
  const divisor = 10n ** BigInt(value.scale - digits);
  const magnitude = value.units < 0n ? -value.units : value.units;
  const rounded = (2n * magnitude + divisor) / (2n * divisor);
  return { units: value.units < 0n ? -rounded : rounded, scale: digits };
}

/** "35.86": point as decimal sign, all digits of the scale, no grouping. */
export function formatDecimal(value: Decimal): string {
  const magnitude = (value.units < 0n ? -value.units : value.units).toString().padStart(value.scale + 1, '0');
  const whole = magnitude.slice(0, magnitude.length - value.scale);
  const sign = value.units < 0n ? '-' : '';
  return value.scale === 0 ? sign + whole : `${sign}${whole}.${magnitude.slice(-value.scale)}`;
}

function atScale(value: Decimal, scale: number): bigint {
  return value.units * 10n ** BigInt(scale - value.scale);
}
