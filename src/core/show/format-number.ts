import { decimalFromNumber, formatDecimal, roundDecimal } from '../model/decimal';
import { hasCode, type FormatSection } from './format-sections';
import type { NumberLook } from './number-look';

const DIGIT = /^[0#?]$/;
/** More digits than a number holds. */
const MOST_DECIMALS = 30;

/** A number (0 or more) by a section of digits; null for what is not followed here: fractions, powers of ten. */
export function formatNumber(value: number, section: FormatSection, look: NumberLook): string | null {
  if (hasCode(section, /^(?:e[+-]|\/|@)$/)) return null;
  const digits = section.flatMap((sign, index) => (sign.kind === 'code' && DIGIT.test(sign.code) ? [index] : []));
  const first = digits[0];
  const last = digits.at(-1);
  if (first === undefined || last === undefined) return texts(section);
  const codes = section.map((sign) => (sign.kind === 'code' ? sign.code : ''));
  const point = codes.indexOf('.');
  const wholeEnd = point < 0 ? last : point - 1;
  const whole = codes.slice(first, wholeEnd + 1);
  const decimals = point < 0 ? [] : codes.slice(point + 1).filter((code) => DIGIT.test(code));
  const lastWhole = digits.filter((index) => index <= wholeEnd).at(-1) ?? first;
  // Commas behind the last digit, or that of the whole part, scale; between digits they group.
  const thousands = [...new Set([last, lastWhole])].reduce((sum, index) => sum + commasBehind(codes, index), 0);
  const percents = codes.filter((code) => code === '%').length;
  // Signs between the digits ("00-00") would have to go between those of the number.
  if (decimals.length > MOST_DECIMALS || section.slice(first, wholeEnd).some(({ kind }) => kind === 'text'))
    return null;

  const exact = decimalFromNumber(Number(value.toPrecision(15)));
  if (!exact) return null;
  const shifted = { units: exact.units * 100n ** BigInt(percents), scale: exact.scale + 3 * thousands };
  const [units = '0', fraction = ''] = formatDecimal(roundDecimal(shifted, decimals.length)).split('.');
  const shown = {
    whole: grouped(padded(units, whole), whole.slice(0, lastWhole - first).includes(','), look),
    fraction: trimmed(fraction, decimals),
  };
  const wholeAt = point >= 0 ? Math.min(point, first) : first;
  return section
    .map((sign, index) => {
      if (sign.kind === 'text') return sign.text;
      const start = index === wholeAt ? shown.whole : '';
      const end = index === point ? look.decimal + shown.fraction : '';
      return start + end + (sign.code === '%' ? '%' : '');
    })
    .join('');
}

function commasBehind(codes: readonly string[], index: number): number {
  const length = codes.slice(index + 1).findIndex((code) => code !== ',');
  return length < 0 ? codes.length - index - 1 : length;
}

function texts(section: FormatSection): string {
  return section.map((sign) => (sign.kind === 'text' ? sign.text : sign.code === '%' ? '%' : '')).join('');
}

/** At least as many digits as there are zeros; none at all for 0 where the code has none. */
function padded(units: string, codes: readonly string[]): string {
  const least = codes.filter((code) => code === '0').length;
  return (units === '0' && least === 0 ? '' : units).padStart(least, '0');
}

function grouped(units: string, isGrouped: boolean, look: NumberLook): string {
  return isGrouped ? units.replace(/\B(?=(\d{3})+$)/g, look.group) : units;
}

/** Zeros at the end go as far as the code does not ask for them. */
function trimmed(fraction: string, codes: readonly string[]): string {
  let length = fraction.length;
  while (length > 0 && fraction[length - 1] === '0' && codes[length - 1] !== '0') length--;
  return fraction.slice(0, length);
}
