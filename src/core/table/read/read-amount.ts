import type { FigureType } from '../../form/record-columns';
import { formatAddress, type CellAddress } from '../../model/address';
import { BLANK } from '../../model/cell-value';
import type { Figure } from '../../model/figure';
import { finding, type FindingPlace } from '../../model/finding';
import { dateFromSerial } from '../../model/plain-date';
import type { CellData } from '../../model/sheet-data';
import { foldName } from '../../sheet/names/fold-name';
import type { FigureReading } from './read-figure';

/**
 * What a text in a column of amounts or shares says, as decimal text with a point. Vietnamese writing: the point groups
 * thousands, the comma is the decimal sign. Two readings are given where both are possible: "1.234" is 1234 or 1.234,
 * "73.5134" is no group of three and may be a slip of the point.
 */
type AmountReading =
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

/** No amount is larger; a larger number is a mistake. */
const LARGEST = 1e15;

/**
 * Reads a cell of a column of decimals, shares or money. A share in a cell shown with "%" is taken times 100, so that
 * shares are per cents everywhere. Only money may be below 0.
 */
export function readAmount(
  cell: CellData | undefined,
  type: Exclude<FigureType, 'count'>,
  address: CellAddress,
  place: FindingPlace,
): FigureReading {
  const { column } = address;
  const value = cell?.value ?? BLANK;
  const unknown: Figure = { state: 'unknown', column };
  const name = formatAddress(address);
  const at = { ...place, cell: address };
  const wrong = (text: string): FigureReading => ({
    figure: unknown,
    finding: finding({
      rule: 'number',
      code: 'read.amount.not-a-number',
      severity: 'error',
      at,
      params: { cell: name, text },
      actual: text,
    }),
  });
  switch (value.kind) {
    case 'blank':
      return { figure: { state: 'blank', column } };
    case 'number': {
      // 15 digits are what the program shows: 0.1 + 0.2 is 0.3 to the reader.
      const shown = Number(value.value.toPrecision(15));
      const amount =
        type === 'percent' && cell?.numberFormat?.includes('%') ? Number((shown * 100).toPrecision(15)) : shown;
      if (!Number.isFinite(amount) || Math.abs(amount) > LARGEST) return wrong(String(value.value));
      return amount < 0 && type !== 'money'
        ? negative(amount)
        : { figure: { state: 'known', value: amount + 0, column } };
    }
    case 'text': {
      const reading = parseAmount(value.text);
      if (reading.kind === 'blank') return { figure: { state: 'blank', column } };
      if (reading.kind === 'not-a-number') return wrong(value.text);
      if (reading.kind === 'ambiguous') {
        const params = { cell: name, text: value.text, readings: reading.readings };
        const said = { rule: 'number-as-text', severity: 'error', at, actual: value.text } as const;
        return { figure: unknown, finding: finding({ ...said, code: 'read.amount.ambiguous', params }) };
      }
      const amount = Number(reading.value);
      if (amount < 0 && type !== 'money') return negative(amount);
      const params = { cell: name, text: value.text, value: reading.value };
      const said = { rule: 'number-as-text', severity: 'warning', at, actual: value.text } as const;
      const fix =
        type === 'percent' && cell?.numberFormat?.includes('%') ? {} : { fix: { cell: address, value: amount } };
      return {
        figure: { state: 'known', value: amount, column },
        finding: finding({ ...said, code: 'read.amount.text', params, expected: amount, ...fix }),
      };
    }
    case 'formula-without-value':
      return { figure: unknown, collect: 'no-value' };
    case 'error':
      return { figure: unknown, error: value.error };
    case 'date':
      return wrong(dateFromSerial(value.serial) ?? String(value.serial));
    case 'boolean':
      return wrong(value.value ? 'TRUE' : 'FALSE');
    default:
      return value satisfies never;
  }

  function negative(amount: number): FigureReading {
    const params = { cell: name, value: amount };
    const said = { rule: 'number', severity: 'error', at, actual: amount } as const;
    return { figure: unknown, finding: finding({ ...said, code: 'read.amount.negative', params }) };
  }
}
