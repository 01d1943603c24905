import { foldName } from '../../sheet/names/fold-name';

/**
 * What a text in a column of amounts or shares says, as decimal text with a point. Vietnamese writing: the point groups
 * thousands, the comma is the decimal sign. Two readings are given where both are possible: "1.234" is 1234 or 1.234,
 * "73.5134" is no group of three and may be a slip of the point.
 */
export type AmountReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'not-a-number' }
  | { readonly kind: 'amount'; readonly value: string }
  | { readonly kind: 'ambiguous'; readonly readings: readonly string[] };

const LONGEST = 60;
const NOTHING = /^(?:[-–—_./]+|x|khong|khong phat sinh)$/;

/** Reads the text of a cell in a column of decimals; "%" behind the number is left out. */
export function parseAmount(text: string): AmountReading {
  if (text.length > LONGEST) return text.trim() === '' ? { kind: 'blank' } : { kind: 'not-a-number' };
  const plain = foldName(text)
    .replace(/, /g, ',')
    .replace(/^'+/, '')
    .replace(/ ?(?:%|phan tram)$/, '')
    .trim();
  if (plain === '' || NOTHING.test(plain)) return { kind: 'blank' };
  const signed = /^([-+]?) ?(\d[\d., ]*)$/.exec(plain);
  if (!signed) return { kind: 'not-a-number' };
  const sign = signed[1] === '-' ? '-' : '';
  const digits = (signed[2] ?? '').trim();
  const amount = (whole: string, fraction = ''): string =>
    `${sign}${whole.replace(/[^\d]/g, '')}${fraction && `.${fraction}`}`;
  if (/^\d+$/.test(digits)) return { kind: 'amount', value: amount(digits) };
  if (/^[1-9]\d{0,2}(?: \d{3})+$/.test(digits)) return { kind: 'amount', value: amount(digits) };
  if (/^[1-9]\d{0,2}(?:\.\d{3}){2,}$|^[1-9]\d{0,2}(?:,\d{3}){2,}$/.test(digits))
    return { kind: 'amount', value: amount(digits) };
  const grouped = /^([1-9]\d{0,2}(?:[. ]\d{3})+),(\d+)$|^([1-9]\d{0,2}(?:[, ]\d{3})+)\.(\d+)$/.exec(digits);
  if (grouped) return { kind: 'amount', value: amount(grouped[1] ?? grouped[3] ?? '', grouped[2] ?? grouped[4]) };
  const one = /^(\d+)([.,])(\d+)$/.exec(digits);
  if (!one) return { kind: 'not-a-number' };
  const [, whole = '', mark, fraction = ''] = one;
  // A group of three after a point is what the country writes for thousands; no other number of digits can be.
  if (/^[1-9]\d{0,2}$/.test(whole) && fraction.length === 3) {
    return { kind: 'ambiguous', readings: [amount(whole + fraction), amount(whole, fraction)] };
  }
  if (mark === '.' && fraction.length > 3) {
    return { kind: 'ambiguous', readings: [amount(whole, fraction), amount(whole + fraction)] };
  }
  return { kind: 'amount', value: amount(whole, fraction) };
}
