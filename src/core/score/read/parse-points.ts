import { parseDecimal, type Decimal } from '../../model/decimal';
import { foldName } from '../../sheet/names/fold-name';
import { remembered } from '../../sheet/cells/remembered';

/**
 * What a text in a column of points says. Comma and point are both decimal signs: points have no thousands.
 * - `points`: one reading; `how` says whether as a plain decimal, as a fraction, or with words beside it.
 * - `date`: "5-Oct", what a program makes of a fraction or a decimal.
 */
export type PointsReading =
  | { readonly kind: 'blank' | 'percent' | 'not-a-number' | 'not-applicable' | 'date' }
  | { readonly kind: 'points'; readonly value: Decimal; readonly how: 'plain' | 'fraction' | 'words' };

const LONGEST = 40;
const NOT_A_NUMBER: PointsReading = { kind: 'not-a-number' };
const MARK = /^(?:[-_/\\.]+|x|khong cham|chua cham)$/;
const NOT_APPLICABLE = /^(?:khong ap dung|kad|n\/a)$/;
const WORDS = /^(.*\d) ?(?:diem|d)\.?$/;
const MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\bthg|\bthang\b/;
const VULGAR: Readonly<Record<string, string>> = {
  '¼': '.25',
  '½': '.5',
  '¾': '.75',
  '⅛': '.125',
  '⅕': '.2',
  '⅖': '.4',
};

/** Reads the text of a cell in a column of points. */
export const parsePoints = remembered((text: string): PointsReading => {
  if (text.length > LONGEST) return text.trim() === '' ? { kind: 'blank' } : NOT_A_NUMBER;
  const vulgar = /^\s*([-+]?\d*)\s*([¼½¾⅛⅕⅖])\s*$/.exec(text);
  if (vulgar)
    return points(`${vulgar[1] === '' ? '0' : (vulgar[1] ?? '0')}${VULGAR[vulgar[2] ?? ''] ?? ''}`, 'fraction');
  const plain = foldName(text).replace(/, /g, ',').replace(/^'+/, '').trim();
  if (plain === '' || MARK.test(plain)) return { kind: 'blank' };
  if (NOT_APPLICABLE.test(plain)) return { kind: 'not-applicable' };
  if (/\d ?(?:%|phan tram)$/.test(plain)) return { kind: 'percent' };
  const fraction = /^(\d{1,3}) ?\/ ?(\d{1,3})$/.exec(plain);
  if (fraction) return fractionOf(Number(fraction[1]), Number(fraction[2]));
  if (MONTH.test(plain) || /^\d{1,2}[-/]\d{1,2}[-/]\d{2,4}$/.test(plain)) return { kind: 'date' };
  const words = WORDS.exec(plain)?.[1];
  return points(
    (words ?? plain).replace(/^\+ ?/, '').replace(/^- /, '-').replace(',', '.'),
    words === undefined ? 'plain' : 'words',
  );
});

function points(text: string, how: 'plain' | 'fraction' | 'words'): PointsReading {
  const value = /^-?\d{1,6}(?:\.\d{1,10})?$/.test(text) ? parseDecimal(text) : null;
  return value ? { kind: 'points', value, how } : NOT_A_NUMBER;
}

/** "1/2" is 0.5; a third is no decimal, and no point anybody gives. */
export function fractionOf(top: number, bottom: number): PointsReading {
  for (let scale = 0; scale <= 3 && bottom !== 0; scale++) {
    const units = top * 10 ** scale;
    if (units % bottom === 0)
      return { kind: 'points', value: { units: BigInt(units / bottom), scale }, how: 'fraction' };
  }
  return NOT_A_NUMBER;
}
