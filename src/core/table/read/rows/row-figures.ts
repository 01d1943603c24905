import type { FigureColumn } from '../../../form/form-definition';
import { figureValue } from '../../../model/figure';
import { WRONG_FIGURE, WRONG_SUM } from './role-costs';
import type { RowEvidence } from './row-evidence';

/** Sums of rows, column by column; the second half counts the cells that could not be read. Never changed once made. */
export type Sums = Float64Array;

/** A row's figures as the search adds and compares them. */
export interface RowFigures {
  /** As sums of this row alone: what is blank adds 0. */
  readonly sums: Sums;
  /** Columns in which the row says a number. */
  readonly known: readonly number[];
  /** Bits that are saved when all of them are explained. */
  readonly worth: number;
}

export function rowFigures({ cells }: RowEvidence, columns: readonly FigureColumn[]): RowFigures {
  const sums = new Float64Array(columns.length * 2);
  const known: number[] = [];
  let worth = 0;
  columns.forEach(({ name }, column) => {
    const figure = cells.figures[name];
    const value = figureValue(figure);
    if (value !== null) {
      sums[column] = value;
      known.push(column);
      worth += bits(value);
    } else if (figure?.state === 'unknown') sums[columns.length + column] = 1;
  });
  return { sums, known, worth };
}

export function plus(a: Sums, b: Sums): Sums {
  const sums = new Float64Array(a.length);
  for (let at = 0; at < a.length; at++) sums[at] = (a[at] ?? 0) + (b[at] ?? 0);
  return sums;
}

/**
 * How many bits are saved by taking a row for the sum of what lies between two states of the running sums: the figures that agree
 * need no telling, one that differs needs a mistake. Below 0 when it explains less than it asks to believe. Columns with a blank
 * or an unreadable cell tell nothing.
 */
export function explainedBits({ sums, known }: RowFigures, now: Sums, before: Sums | null): number {
  const half = sums.length / 2;
  let [saved, wrong] = [0, 0];
  for (const column of known) {
    if ((now[half + column] ?? 0) !== (before?.[half + column] ?? 0)) continue;
    const value = sums[column] ?? 0;
    if ((now[column] ?? 0) - (before?.[column] ?? 0) === value) saved += bits(value);
    else wrong += WRONG_FIGURE;
  }
  return saved - Math.min(wrong, WRONG_SUM);
}

/** Figures in which the row's part would be more than the whole, all parts before it included. */
export function exceeds(whole: RowFigures, parts: Sums): number {
  return whole.known.filter((column) => (parts[column] ?? 0) > (whole.sums[column] ?? 0)).length;
}

/** What a number tells: two zeros agree by chance, two large numbers don't. */
function bits(value: number): number {
  return value === 0 ? 0.3 : Math.min(7, Math.log2(value + 1));
}
