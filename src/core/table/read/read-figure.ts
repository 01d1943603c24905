import { formatAddress, type CellAddress } from '../../model/address';
import { BLANK } from '../../model/cell-value';
import type { CellData } from '../../model/sheet-data';
import { figureValue, type Figure } from '../../model/figure';
import { finding, type Finding, type FindingPlace } from '../../model/finding';
import { dateFromSerial } from '../../model/plain-date';
import { parseCount } from '../../sheet/cells/parse-count';

/** What one cell gives: a figure, and what is to be said of it. */
export interface FigureReading {
  readonly figure: Figure;
  readonly finding?: Finding;
  /** Collected over the sheet and said once. */
  readonly collect?: 'dash' | 'no-value';
  /** The cell's error, said once it is known whether the parts give the value. */
  readonly error?: string;
}

/** No commune has more dossiers; a larger number is a mistake. */
const LARGEST = 1e12;
const ERROR_IN_FORMULA = /#(?:REF!|NAME\?|VALUE!|NULL!|NUM!|DIV\/0!|N\/A)/;

/** The figure of a cell that is blank or plainly a count: nearly every cell; null for any other. */
export function plainFigure(cell: CellData | undefined, column: number): Figure | null {
  if (cell === undefined || cell.value.kind === 'blank') return { state: 'blank', column };
  if (cell.value.kind !== 'number' || cell.unstruck !== undefined) return null;
  // A formula's 2.9999999999999996 is shown as 3: the program shows 15 digits.
  const { value: exact } = cell.value;
  const value = Number.isInteger(exact) ? exact : Number(exact.toPrecision(15));
  // -0 is 0 to everyone but a comparison by identity.
  return Number.isInteger(value) && value >= 0 && value <= LARGEST
    ? { state: 'known', value: value + 0, column }
    : null;
}

/** Reads a cell of a figure column. Every cell that is not plainly a whole number from 0 up gets a finding. */
export function readFigure(cell: CellData | undefined, address: CellAddress, place: FindingPlace): FigureReading {
  const { column } = address;
  const plain = plainFigure(cell, column);
  if (plain) return { figure: plain };
  if (cell?.unstruck !== undefined) return readStruck(cell, cell.unstruck, address, place);
  const value = cell?.value ?? BLANK;
  const unknown: Figure = { state: 'unknown', column };
  const name = formatAddress(address);
  const at = { ...place, cell: address };
  const r5 = { rule: 'R5', severity: 'error', at } as const;
  switch (value.kind) {
    case 'blank':
      return { figure: { state: 'blank', column } };
    case 'number':
      return readNumber(value.value, cell?.numberFormat, address, place);
    case 'text':
      return readText(value.text, address, place);
    case 'formula-without-value': {
      // Saved without a value, but it could only show its own broken reference.
      const broken = ERROR_IN_FORMULA.exec(cell?.formula ?? '')?.[0];
      return broken === undefined ? { figure: unknown, collect: 'no-value' } : { figure: unknown, error: broken };
    }
    case 'error':
      return { figure: unknown, error: value.error };
    case 'date': {
      const params = { cell: name, date: dateFromSerial(value.serial) ?? String(value.serial) };
      return { figure: unknown, finding: finding({ ...r5, code: 'read.number.date', params, actual: params.date }) };
    }
    case 'boolean': {
      const params = { cell: name };
      return {
        figure: unknown,
        finding: finding({ ...r5, code: 'read.number.boolean', params, actual: String(value.value) }),
      };
    }
    default:
      return value satisfies never;
  }
}

/**
 * A figure with something struck out. What is left of it counts, where that is a count; what is struck out as a whole
 * counts as it does in the sheet's own sums. Either is said: which one was meant is for the unit to say.
 */
function readStruck(
  { unstruck: _, ...cell }: CellData,
  left: string,
  address: CellAddress,
  place: FindingPlace,
): FigureReading {
  const { column } = address;
  const at = { ...place, cell: address };
  const base = { rule: 'hidden', code: 'read.hidden.struck', at } as const;
  const whole = left === '' ? readFigure(cell, address, place) : null;
  if (whole && figureValue(whole.figure) === null) return whole;
  const text = cell.value.kind === 'text' ? cell.value.text : null;
  const counted = left === '' ? null : parseCount(left);
  const value = whole ? figureValue(whole.figure) : counted?.kind === 'count' ? counted.value : null;
  const params = { cell: formatAddress(address), text: text ?? value ?? '', left, value };
  if (value === null) {
    const said = finding({ ...base, severity: 'error', params, actual: text });
    return { figure: { state: 'unknown', column }, finding: said };
  }
  const said = finding({ ...base, severity: 'warning', params, actual: text ?? value });
  return { figure: { state: 'known', value, column }, finding: said };
}

function readNumber(
  value: number,
  format: string | undefined,
  address: CellAddress,
  place: FindingPlace,
): FigureReading {
  const { column } = address;
  const cell = formatAddress(address);
  const unknown: Figure = { state: 'unknown', column };
  const r5 = { rule: 'R5', severity: 'error', at: { ...place, cell: address }, actual: value } as const;
  if (value < 0) {
    return { figure: unknown, finding: finding({ ...r5, code: 'read.number.negative', params: { cell, value } }) };
  }
  if (!Number.isInteger(value)) {
    if (format?.includes('%')) {
      const text = `${String(Number((value * 100).toPrecision(12)))}%`;
      return { figure: unknown, finding: finding({ ...r5, code: 'read.number.percent', params: { cell, text } }) };
    }
    const text = String(value);
    // 1.234 typed where a point means thousands is stored as one and 234 thousandths.
    const suggestion = value < 1000 && /^[1-9]\d*\.\d{3}$/.test(text) ? Math.round(value * 1000) : null;
    return {
      figure: unknown,
      finding: finding({ ...r5, code: 'read.number.not-integer', params: { cell, text, suggestion } }),
    };
  }
  return {
    figure: unknown,
    finding: finding({ ...r5, code: 'read.number.too-large', params: { cell, text: String(value) } }),
  };
}

function readText(text: string, address: CellAddress, place: FindingPlace): FigureReading {
  const { column } = address;
  const cell = formatAddress(address);
  const at = { ...place, cell: address };
  const unknown: Figure = { state: 'unknown', column };
  const asText = { rule: 'number-as-text', severity: 'warning', at, actual: text } as const;
  const r5 = { rule: 'R5', severity: 'error', at, actual: text } as const;
  const reading = parseCount(text);
  switch (reading.kind) {
    case 'blank':
      return { figure: { state: 'blank', column } };
    case 'dash':
      return { figure: { state: 'blank', column, dash: true }, collect: 'dash' };
    case 'count': {
      const { value } = reading;
      const code = reading.how === 'words' ? 'read.number.words' : 'read.number.text';
      const said = finding({
        ...asText,
        code,
        params: { cell, text, value },
        expected: value,
        fix: { cell: address, value },
      });
      return { figure: { state: 'known', value, column }, finding: said };
    }
    case 'ambiguous': {
      const { value, decimal } = reading;
      const said = finding({
        ...asText,
        code: 'read.number.ambiguous',
        params: { cell, text, value, decimal },
        expected: value,
      });
      return { figure: { state: 'known', value, column }, finding: said };
    }
    case 'letters':
      return {
        figure: unknown,
        finding: finding({
          ...r5,
          code: 'read.number.letters',
          params: { cell, text, suggestion: reading.suggestion },
          expected: reading.suggestion,
        }),
      };
    case 'percent':
      return { figure: unknown, finding: finding({ ...r5, code: 'read.number.percent', params: { cell, text } }) };
    case 'not-integer':
      return {
        figure: unknown,
        finding: finding({ ...r5, code: 'read.number.not-integer', params: { cell, text, suggestion: null } }),
      };
    case 'negative':
      return {
        figure: unknown,
        finding: finding({ ...r5, code: 'read.number.negative', params: { cell, value: reading.value } }),
      };
    case 'too-large':
      return { figure: unknown, finding: finding({ ...r5, code: 'read.number.too-large', params: { cell, text } }) };
    case 'number-in-brackets':
    case 'not-a-number':
      return { figure: unknown, finding: finding({ ...r5, code: 'read.number.not-a-number', params: { cell, text } }) };
    default:
      return reading satisfies never;
  }
}
