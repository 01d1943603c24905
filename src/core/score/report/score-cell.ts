import { compareDecimals, formatDecimal, roundDecimal, subtractDecimals, type Decimal } from '../../model/decimal';
import type { CellReference, FormulaCell, ReportCell } from '../../report/report-table';
import type { ScoreContext } from './score-context';
import type { ScoreValue } from './unit-values';

type Piece = string | CellReference;

/** The number that a spreadsheet holds for a decimal: the nearest double, which prints as the decimal. */
export function scoreNumber(value: Decimal): number {
  return Number(formatDecimal(value));
}

/** Points as a cell: nothing for a blank, words where they are unknown. */
export function valueCell({ definition }: ScoreContext, value: ScoreValue): ReportCell {
  if (value.state === 'known') return scoreNumber(value.value);
  return value.state === 'blank' ? null : { kind: 'mark', text: definition.words.unknown };
}

/** A calculation that is rounded to the digits of the report, which makes binary sums exact again. */
export function roundedCell({ digits }: ScoreContext, pieces: readonly Piece[], value: Decimal): FormulaCell {
  return {
    kind: 'formula',
    formula: ['ROUND(', ...pieces, `,${String(digits)})`],
    value: scoreNumber(value),
    format: 'score',
  };
}

/** The sum of rows of a column, live; neighbours become ranges. */
export function sumCell(context: ScoreContext, column: string, rows: readonly number[], value: Decimal): FormulaCell {
  const pieces: Piece[] = [];
  for (let from = 0; from < rows.length;) {
    let to = from;
    while (rows[to + 1] === (rows[to] ?? 0) + 1) to += 1;
    const row = rows[from] ?? 0;
    if (pieces.length > 0) pieces.push(',');
    pieces.push(to === from ? { column, row } : { column, row, toRow: rows[to] ?? row });
    from = to + 1;
  }
  return roundedCell(context, ['SUM(', ...pieces, ')'], value);
}

/** The same points as another cell has. */
export function sameCell(reference: CellReference, value: Decimal): FormulaCell {
  return { kind: 'formula', formula: [reference], value: scoreNumber(value), format: 'score' };
}

/** One column less another of the same row, live; nothing where one of them is not known. */
export function differenceCell(
  context: ScoreContext,
  row: number,
  [from, less]: readonly [string, string],
  [a, b]: readonly [ScoreValue, ScoreValue],
): ReportCell {
  if (a.state !== 'known' || b.state !== 'known') return null;
  const value = subtractDecimals(a.value, b.value);
  return roundedCell(context, [{ column: from, row }, '-', { column: less, row }], value);
}

/** A known value, or the one that stands for its absence. */
export function scoreValue(value: Decimal | null, absent: ScoreValue = { state: 'unknown' }): ScoreValue {
  return value ? { state: 'known', value } : absent;
}

/** Per cent as the fraction that a cell holds: 89.925 is 0.8993. */
export function percentFraction({ units, scale }: Decimal): number {
  return scoreNumber(roundDecimal({ units, scale: scale + 2 }, 4));
}

export function areEqual(a: Decimal | null, b: Decimal | null): boolean {
  return a !== null && b !== null && compareDecimals(a, b) === 0;
}

/** "35,5": points in running text. */
export function pointsText(value: Decimal): string {
  const text = formatDecimal(value);
  return (text.includes('.') ? text.replace(/\.?0+$/, '') : text).replace('.', ',');
}
