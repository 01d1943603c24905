import { BLANK } from '../../model/cell-value';
import { decimalFromNumber, formatDecimal, type Decimal } from '../../model/decimal';
import type { DeclaredFigure } from '../../model/declared-figure';
import { dateFromSerial, dateParts } from '../../model/plain-date';
import type { CellData } from '../../model/sheet-data';
import { parseDeclared } from './parse-declared';
import type { ScoreRowTests } from './row-tests';

/** A declared figure and the text that shows it. */
export interface DeclaredOfCell {
  readonly text: string;
  readonly figure: DeclaredFigure;
}

/** "# ?/?": the program shows a share, and keeps how much of 1 it is. */
const FRACTION = /[#?0]\/[#?\d]/;

/** Reads a cell of declared figures; `text` is its text in Unicode where it holds one. */
export function readDeclared(cell: CellData | undefined, text: string, tests: ScoreRowTests): DeclaredOfCell {
  const value = cell?.value ?? BLANK;
  switch (value.kind) {
    case 'blank':
      return { text: '', figure: { kind: 'blank' } };
    case 'text':
      return { text, figure: parseDeclared(text, tests) };
    case 'number':
      return numberOf(value.value, cell?.numberFormat ?? '');
    case 'boolean':
      return { text: value.value ? 'TRUE' : 'FALSE', figure: { kind: value.value ? 'yes' : 'no' } };
    case 'date':
      return dateOf(value.serial);
    case 'error':
      return { text: value.error, figure: { kind: 'unclear', reason: 'text' } };
    case 'formula-without-value':
      return { text: '', figure: { kind: 'unclear', reason: 'text' } };
    default:
      return value satisfies never;
  }
}

function numberOf(number: number, format: string): DeclaredOfCell {
  // 15 digits are what the program shows: 0.1 + 0.2 is 0.3 to the reader.
  const exact = decimalFromNumber(Number(number.toPrecision(15)));
  if (!exact) return { text: String(number), figure: { kind: 'unclear', reason: 'text' } };
  const isShare = format.includes('%') || FRACTION.test(format);
  const value = isShare ? timesHundred(exact) : exact;
  const text = `${formatDecimal(value).replace('.', ',')}${isShare ? '%' : ''}`;
  return { text, figure: { kind: 'number', value, unit: isShare ? 'percent' : 'none' } };
}

function timesHundred({ units, scale }: Decimal): Decimal {
  return scale >= 2 ? { units, scale: scale - 2 } : { units: units * 10n ** BigInt(2 - scale), scale: 0 };
}

/** "11/12" typed becomes a day; which of the two numbers was the day, depends on the machine. */
function dateOf(serial: number): DeclaredOfCell {
  const date = dateFromSerial(serial);
  const parts = date === null ? null : dateParts(date);
  const [day, month] = parts === null ? ['', ''] : [String(parts.day), String(parts.month)];
  const candidates = parts === null ? [] : [...new Set([`${day}/${month}`, `${month}/${day}`])];
  const text = parts === null ? String(serial) : `${day}/${month}/${String(parts.year)}`;
  return { text, figure: { kind: 'unclear', reason: 'date', candidates } };
}
