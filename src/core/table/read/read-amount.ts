import type { FigureType } from '../../form/record-columns';
import { formatAddress, type CellAddress } from '../../model/address';
import { BLANK } from '../../model/cell-value';
import type { Figure } from '../../model/figure';
import { finding, type FindingPlace } from '../../model/finding';
import { dateFromSerial } from '../../model/plain-date';
import type { CellData } from '../../model/sheet-data';
import { parseAmount } from './parse-amount';
import type { FigureReading } from './read-figure';

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
