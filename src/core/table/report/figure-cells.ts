import { addNumbers } from '../../model/decimal';
import type { FigureSums } from '../../model/consolidation';
import type { FigureName } from '../../model/figure';
import type { PrintedFigure, ReportContext } from './report-context';
import type { CellReference, FormulaCell, ReportCell } from '../../report/report-table';

/** The number of a figure, null when it is unknown. */
export function sumOf(sums: FigureSums, figure: FigureName): number | null {
  return sums[figure]?.value ?? null;
}

/**
 * The figures of one row. A total that is the sum of its parts is a live formula; one that is not (sent so) stays the
 * number that was sent, because a formula would show another. Unknown figures are words, never 0.
 */
export function figureCells(context: ReportContext, sums: FigureSums, row: number): readonly ReportCell[] {
  return context.figures.map((figure) => {
    const value = sumOf(sums, figure.figure);
    if (value === null) return { kind: 'mark', text: context.definition.words.unknown };
    const parts = partsOf(context, figure);
    if (parts.length === 0 || !addsUp(value, parts, sums)) return value;
    return { kind: 'formula', formula: addition(parts, row), value, format: 'count' };
  });
}

/** Figures whose printed total is not the sum of its printed parts, although all are known. */
export function unequalTotals(context: ReportContext, sums: FigureSums): readonly PrintedFigure[] {
  return context.figures.filter((figure) => {
    const value = sumOf(sums, figure.figure);
    const parts = partsOf(context, figure);
    const known = parts.every((part) => sumOf(sums, part) !== null);
    return value !== null && parts.length > 0 && known && !addsUp(value, parts, sums);
  });
}

/** The sum down a column over ranges of rows, live where it gives exactly the consolidated value. */
export function columnTotal(
  context: ReportContext,
  figure: FigureName,
  value: number | null,
  ranges: readonly { readonly from: number; readonly to: number }[],
  values: readonly (number | null)[],
): ReportCell {
  if (value === null) return { kind: 'mark', text: context.definition.words.unknown };
  const added = values.reduce<number>((sum, each) => addNumbers(sum, each ?? 0), 0);
  if (added !== value || ranges.length === 0) return value;
  const references = ranges.map(({ from, to }): CellReference =>
    from === to ? { column: figure, row: from } : { column: figure, row: from, toRow: to },
  );
  const formula = references.flatMap((reference, index) => (index === 0 ? [reference] : [',', reference]));
  return { kind: 'formula', formula: ['SUM(', ...formula, ')'], value, format: 'count' } satisfies FormulaCell;
}

function partsOf(context: ReportContext, figure: PrintedFigure): readonly FigureName[] {
  const parts = figure.column.sumOf ?? [];
  return parts.every((part) => context.figures.some((printed) => printed.figure === part)) ? parts : [];
}

function addsUp(value: number, parts: readonly FigureName[], sums: FigureSums): boolean {
  let added = 0;
  for (const part of parts) {
    const each = sumOf(sums, part);
    if (each === null) return false;
    added += each;
  }
  return added === value;
}

function addition(parts: readonly FigureName[], row: number): readonly (string | CellReference)[] {
  return parts.flatMap((part, index) => (index === 0 ? [{ column: part, row }] : ['+', { column: part, row }]));
}
