import { parseCount } from '../cells/parse-count';
import type { SheetGrid } from '../cells/sheet-grid';
import { numberRow } from './number-row';

/** Rows of a sheet that look like the head of the form's table, both included. */
export interface HeadRows {
  readonly first: number;
  readonly last: number;
}

/** How many different captions of a form stand in each row that has any. */
export type CaptionHits = ReadonlyMap<number, number>;

/**
 * All places where a head may stand, by the captions in each row: runs of rows with two captions or more, widened by
 * neighbours with one. Nothing is assumed of the position; a table may stand anywhere on the sheet.
 */
export function candidateHeads(grid: SheetGrid, captions: CaptionHits): readonly HeadRows[] {
  const hits = new Map([...captions].filter(([row, count]) => figureCount(grid, row) <= count));
  const heads: { first: number; last: number }[] = [];
  for (const [row, count] of hits) {
    if (count < 2) continue;
    const open = heads.at(-1);
    if (open && row - open.last <= 2) open.last = row;
    else heads.push({ first: row, last: row });
  }
  for (const head of heads) {
    if (hits.has(head.first - 1)) head.first -= 1;
    if (hits.has(head.last + 1)) head.last += 1;
  }
  return heads;
}

/** A head has so many rows at most. */
const MOST_ROWS = 4;

/** Places where a head may stand by the row of column numbers under it, whatever its captions say. */
export function numberedHeads(grid: SheetGrid): readonly HeadRows[] {
  const isCaptions = (row: number): boolean => {
    const texts = (grid.row(row)?.columns ?? []).filter((column) => grid.text(row, column) !== '');
    return texts.length >= 2 && figureCount(grid, row) === 0;
  };
  return grid.rows
    .filter(({ row }) => isCaptions(row - 1) && numberRow(grid, row) !== null)
    .map(({ row }) => {
      let first = row - 1;
      while (row - first < MOST_ROWS && isCaptions(first - 1)) first -= 1;
      return { first, last: row - 1 };
    });
}

/**
 * Cells of the row that hold a figure, or a formula that gives none yet: a total row right under the head says "Tổng cộng" as a
 * caption does.
 */
function figureCount(grid: SheetGrid, row: number): number {
  const figures = (grid.row(row)?.columns ?? []).filter((column) => {
    const cell = grid.cell(row, column);
    const kind = cell?.value.kind ?? 'blank';
    if (cell?.formula !== undefined && grid.text(row, column) === '') return true;
    return kind === 'text' ? parseCount(grid.text(row, column)).kind === 'count' : kind !== 'blank';
  });
  return figures.length;
}
