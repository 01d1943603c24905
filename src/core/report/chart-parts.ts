import type { CellReference } from './report-table';

/** One of the charts over which a long list of units is spread. */
export interface ChartPart {
  /** From 1. */
  readonly part: number;
  readonly parts: number;
  /** The part's cells of a column of the charts' table. */
  readonly rows: (column: string) => CellReference;
}

/** Spreads `count` rows of the charts' table evenly over as few charts as hold at most `most` each. */
export function chartParts(count: number, most: number): readonly ChartPart[] {
  const parts = Math.ceil(count / most);
  const perChart = Math.ceil(count / Math.max(parts, 1));
  return Array.from({ length: parts }, (_, index) => {
    const row = index * perChart;
    const toRow = Math.min(row + perChart, count) - 1;
    return { part: index + 1, parts, rows: (column) => ({ table: 'charts', column, row, toRow }) };
  });
}
