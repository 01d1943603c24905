const POWERS_OF_TEN = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];
const utf8 = new TextDecoder();

/**
 * The number written in a range of bytes as `Number` reads it, but 0 for -0; NaN for anything else, also for "" and
 * "Infinity". Up to 15 digits are read without making a string: below 2^53 one division is rounded right.
 */
export function parseNumber(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  const negative = bytes[at] === 0x2d;
  if (negative) at++;
  let digits = 0;
  let mantissa = 0;
  let decimals = -1;
  for (; at < to; at++) {
    const digit = (bytes[at] ?? 0) - 0x30;
    if (digit >= 0 && digit <= 9) {
      mantissa = mantissa * 10 + digit;
      digits++;
      if (decimals >= 0) decimals++;
    } else if (digit === -2 && decimals < 0) decimals = 0;
    else return slowNumber(bytes, from, to);
  }
  if (digits === 0 || digits > 15) return slowNumber(bytes, from, to);
  const value = decimals > 0 ? mantissa / (POWERS_OF_TEN[decimals] ?? 1) : mantissa;
  return negative ? 0 - value : value;
}

function slowNumber(bytes: Uint8Array, from: number, to: number): number {
  return numberFromText(utf8.decode(bytes.subarray(from, to)));
}

export function numberFromText(text: string): number {
  const trimmed = text.trim();
  return /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(trimmed) ? finite(Number(trimmed)) : NaN;
}

function finite(value: number): number {
  return Number.isFinite(value) ? value + 0 : NaN;
}

/** A whole number of at most nine digits and nothing else; -1 for anything else. */
export function parseCount(bytes: Uint8Array, from: number, to: number): number {
  if (to <= from || to - from > 9) return -1;
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = (bytes[at] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}
