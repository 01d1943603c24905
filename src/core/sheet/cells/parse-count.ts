import { foldName } from '../names/fold-name';
import { remembered } from './remembered';

/**
 * What a text in a column of whole numbers says. Vietnamese writing: the point groups thousands, the comma is the decimal
 * sign; files from an American Excel have them the other way round. Nothing is guessed: where two readings are possible
 * both are given.
 *
 * - `count`: one reading only. `plain` digits; `grouped` by point or comma; `spaced` groups; `words` beside the number.
 * - `ambiguous`: "1,234" is 1234 or 1,234; `decimal` is the other reading, with a point.
 * - `dash`: a mark or word for nothing ("-", "x", "không"). It doesn't say whether nothing or not entered.
 * - `letters`: letters among the digits that look like digits (O, l); `suggestion` is the number they would make.
 * - `number-in-brackets`: "(5)", the number of a column or an accountant's minus.
 * - `not-integer`: a number with decimals. `too-large`: more than can be counted exactly.
 */
export type CountReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'count'; readonly value: number; readonly how: 'plain' | 'grouped' | 'spaced' | 'words' }
  | { readonly kind: 'ambiguous'; readonly value: number; readonly decimal: string }
  | { readonly kind: 'dash' }
  | { readonly kind: 'letters'; readonly suggestion: number }
  | { readonly kind: 'percent' }
  | { readonly kind: 'not-integer' }
  | { readonly kind: 'negative'; readonly value: number }
  | { readonly kind: 'number-in-brackets'; readonly value: number }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'not-a-number' };

/** No number, however written, is longer. */
const LONGEST = 100;
const NOT_A_NUMBER: CountReading = { kind: 'not-a-number' };

const DASH =
  /^(?:[-_\u00d7./\\]+|\.\.\.|x|(?:khong|ko|k|chua)( co| co hs| co ho so| hs| ho so| phat sinh| phat sinh hs| phat sinh ho so)?|n\/a|nil)$/;
const PERCENT = /\d *(?:[%\u2030]|phan tram)$/;
/** Words after a number that count dossiers; words that multiply it ("nghìn", "triệu") are not among them. */
const COUNTED =
  /^(.*?\d[\doil]*) ?(?:\.|(?:bo |so )?(?:hs|ho so)(?: tthc)?|bo|tthc|thu tuc|truong hop|luot|viec|vu|cai|giay|phieu|don|nguoi)\.?$/;
const LOOKS_LIKE_DIGITS: Readonly<Record<string, string>> = { o: '0', l: '1', i: '1', '|': '1' };

/** Reads the text of a cell in a column of whole numbers. */
export const parseCount = remembered((text: string): CountReading => {
  if (text.length > LONGEST) return text.trim() === '' ? { kind: 'blank' } : NOT_A_NUMBER;
  const plain = foldName(halfWidth(text))
    .replace(/, /g, ',')
    .replace(/^['"]+|['"]+$/g, '')
    .trim();
  if (plain === '') return { kind: 'blank' };
  if (DASH.test(plain)) return { kind: 'dash' };
  if (/[\u00bc-\u00be\u2150-\u215e]/.test(text)) return { kind: 'not-integer' };
  // Folding would make "12²" a plain 122 and "①" a 1.
  if (/[\u00b2\u00b3\u00b9\u2070-\u2079\u2080-\u2089\u2460-\u24ff]/.test(text)) return NOT_A_NUMBER;
  if (PERCENT.test(plain)) return { kind: 'percent' };

  const bracketed = /^\((.+)\)$/.exec(plain)?.[1];
  if (bracketed !== undefined) {
    const inside = parseDigits(bracketed);
    return inside.kind === 'count' ? { kind: 'number-in-brackets', value: inside.value } : NOT_A_NUMBER;
  }
  const counted = COUNTED.exec(plain)?.[1];
  const reading = parseLettersOrDigits(counted ?? plain);
  return counted !== undefined && reading.kind === 'count' ? { ...reading, how: 'words' } : reading;
});

function parseLettersOrDigits(text: string): CountReading {
  if (!/[oil|]/.test(text)) return parseDigits(text);
  if (!/\d/.test(text) && text.length > 1) return NOT_A_NUMBER;
  const digits = parseDigits(text.replace(/[oil|]/g, (letter) => LOOKS_LIKE_DIGITS[letter] ?? letter));
  return digits.kind === 'count' || digits.kind === 'ambiguous'
    ? { kind: 'letters', suggestion: digits.value }
    : NOT_A_NUMBER;
}

function parseDigits(text: string): CountReading {
  const signed = /^([-+]?) ?(\d.*)$/.exec(text);
  if (!signed) return NOT_A_NUMBER;
  const reading = parseUnsigned(signed[2] ?? '');
  if (signed[1] !== '-') return reading;
  if (reading.kind === 'ambiguous') return { kind: 'negative', value: -reading.value };
  if (reading.kind !== 'count' || reading.value === 0) return reading;
  return { kind: 'negative', value: -reading.value };
}

function parseUnsigned(text: string): CountReading {
  if (/^\d+$/.test(text)) return count(text, 'plain');
  if (/^[1-9]\d{0,2}(?: \d{3})+$/.test(text)) return count(text, 'spaced');
  if (/^[1-9]\d{0,2}(?:\.\d{3})+$/.test(text)) return count(text, 'grouped');
  if (/^[1-9]\d{0,2}(?:,\d{3}){2,}$/.test(text)) return count(text, 'grouped');
  if (/^[1-9]\d{0,2},\d{3}$/.test(text)) {
    return { kind: 'ambiguous', value: Number(text.replace(',', '')), decimal: text.replace(',', '.') };
  }
  // Decimals of nothing but zeros leave a whole number: "12,0", "1.234,00", "1,234.00".
  const decimals = /^(\d+|[1-9]\d{0,2}(?:[. ]\d{3})+),(\d+)$|^(\d+|[1-9]\d{0,2}(?:[, ]\d{3})+)\.(\d+)$/.exec(text);
  if (!decimals) return NOT_A_NUMBER;
  const whole = decimals[1] ?? decimals[3] ?? '';
  const grouped = /^\d+$/.test(whole) ? 'plain' : 'grouped';
  return /^0+$/.test(decimals[2] ?? decimals[4] ?? '') ? count(whole, grouped) : { kind: 'not-integer' };
}

function count(digits: string, how: 'plain' | 'grouped' | 'spaced'): CountReading {
  const value = Number(digits.replace(/\D/g, ''));
  return Number.isSafeInteger(value) ? { kind: 'count', value, how } : { kind: 'too-large' };
}

/** Full-width digits and signs to the usual ones. */
function halfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
}
