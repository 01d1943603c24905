import { formatAddress, type CellAddress } from '../../model/address';
import { BLANK } from '../../model/cell-value';
import { decimalFromNumber, formatDecimal, type Decimal } from '../../model/decimal';
import { finding, type Finding, type FindingPlace } from '../../model/finding';
import type { Points } from '../../model/score-sheet';
import type { CellData } from '../../model/sheet-data';
import { dateFindingOf } from './date-in-score';
import { parsePoints } from './parse-points';

/** What one cell of points gives, and what is to be said of it. */
export interface PointsOfCell {
  readonly points: Points;
  readonly finding?: Finding;
  /** The cell says that the criterion does not apply. */
  readonly notApplicable?: boolean;
  /** A formula saved without its value: said once for the sheet. */
  readonly noValue?: boolean;
}

/** No sheet gives more points. */
const LARGEST = 1e6;

/** Reads a cell in a column of points. `maximum` bounds what a date may have been. */
export function readPoints(
  cell: CellData | undefined,
  address: CellAddress,
  maximum: Decimal | null,
  place: FindingPlace,
): PointsOfCell {
  const { column } = address;
  if (cell?.unstruck !== undefined) return readStruck(cell, cell.unstruck, address, maximum, place);
  const value = cell?.value ?? BLANK;
  const unknown: Points = { state: 'unknown', column };
  const name = formatAddress(address);
  const wrong = { rule: 'C2', severity: 'error', at: { ...place, cell: address } } as const;
  switch (value.kind) {
    case 'blank':
      return { points: { state: 'blank', column } };
    case 'number':
      return readNumber(value.value, cell?.numberFormat, address, place);
    case 'text':
      return readText(value.text, address, maximum, place);
    case 'date':
      return { points: unknown, finding: dateFindingOf(value.serial, address, maximum, place) };
    case 'formula-without-value':
      return { points: unknown, noValue: true };
    case 'error': {
      const params = { cell: name, error: value.error, value: null };
      const said = finding({
        ...wrong,
        rule: 'formula-error',
        code: 'read.formula.error',
        params,
        actual: value.error,
      });
      return { points: unknown, finding: said };
    }
    case 'boolean': {
      const params = { cell: name, text: value.value ? 'TRUE' : 'FALSE' };
      return { points: unknown, finding: finding({ ...wrong, code: 'read.points.not-a-number', params }) };
    }
    default:
      return value satisfies never;
  }
}

/**
 * Points with something struck out. What is left counts where it is points; what is struck out as a whole counts as it
 * does in the sheet's own sums. Either is said: which one was meant is for the unit to say.
 */
function readStruck(
  { unstruck: _, ...cell }: CellData,
  left: string,
  address: CellAddress,
  maximum: Decimal | null,
  place: FindingPlace,
): PointsOfCell {
  const { column } = address;
  const whole = left === '' ? readPoints(cell, address, maximum, place) : null;
  if (whole && whole.points.state !== 'known') return whole;
  const reading = left === '' ? null : parsePoints(left);
  const read = whole?.points.state === 'known' ? whole.points.value : reading?.kind === 'points' ? reading.value : null;
  const text = cell.value.kind === 'text' ? cell.value.text : read && Number(formatDecimal(read));
  const value = read && Number(formatDecimal(read));
  const params = { cell: formatAddress(address), text: text ?? '', left, value };
  const said = finding({
    rule: 'hidden',
    code: 'read.hidden.struck',
    severity: read ? 'warning' : 'error',
    at: { ...place, cell: address },
    params,
    actual: text,
  });
  // A formula passes over text.
  const asText = cell.value.kind === 'text' ? { asText: true } : {};
  return {
    points: read ? { state: 'known', value: read, column, ...asText } : { state: 'unknown', column },
    finding: said,
  };
}

function readNumber(
  value: number,
  format: string | undefined,
  address: CellAddress,
  place: FindingPlace,
): PointsOfCell {
  const { column } = address;
  // 15 digits are what the program shows: 0.1 + 0.2 is 0.3 to the reader.
  const exact = Math.abs(value) <= LARGEST ? decimalFromNumber(Number(value.toPrecision(15))) : null;
  if (exact && !format?.includes('%')) return { points: { state: 'known', value: exact, column } };
  const cell = formatAddress(address);
  const wrong = { rule: 'C2', severity: 'error', at: { ...place, cell: address }, actual: value } as const;
  const text = format?.includes('%') ? `${String(Number((value * 100).toPrecision(12)))}%` : String(value);
  const code = format?.includes('%') ? 'read.points.percent' : 'read.points.not-a-number';
  return { points: { state: 'unknown', column }, finding: finding({ ...wrong, code, params: { cell, text } }) };
}

function readText(text: string, address: CellAddress, maximum: Decimal | null, place: FindingPlace): PointsOfCell {
  const { column } = address;
  const cell = formatAddress(address);
  const at = { ...place, cell: address };
  const unknown: Points = { state: 'unknown', column };
  const reading = parsePoints(text);
  switch (reading.kind) {
    case 'blank':
      return { points: { state: 'blank', column } };
    case 'not-applicable':
      return { points: { state: 'blank', column }, notApplicable: true };
    case 'points': {
      const value = formatDecimal(reading.value);
      const fix = { cell: address, value: Number(value) };
      const code = reading.how === 'fraction' ? 'read.points.fraction' : 'read.points.text';
      const params = { cell, text, value };
      const said = {
        rule: 'number-as-text',
        severity: 'warning',
        at,
        actual: text,
        expected: Number(value),
        fix,
      } as const;
      const points: Points = { state: 'known', value: reading.value, column, asText: true };
      return { points, finding: finding({ ...said, code, params }) };
    }
    case 'date':
      return { points: unknown, finding: dateFindingOf(text, address, maximum, place) };
    case 'percent':
    case 'not-a-number': {
      const code = reading.kind === 'percent' ? 'read.points.percent' : 'read.points.not-a-number';
      const said = { rule: 'C2', severity: 'error', at, actual: text } as const;
      return { points: unknown, finding: finding({ ...said, code, params: { cell, text } }) };
    }
    default:
      return reading satisfies never;
  }
}
