import type { CellRange } from '../../model/address';
import { captionText, isForeign } from '../names/caption-text';
import type { SheetGrid } from '../cells/sheet-grid';
import type { HeadRows } from './table-head';

/** What stands above the figures of one column: its own caption and the group captions over it, folded, outermost first. */
export interface HeadPath {
  readonly column: number;
  /** Row of the column's own caption. */
  readonly row: number;
  readonly caption: string;
  readonly folded: string;
  readonly groups: readonly string[];
  /** Numbers written in the caption, as `CaptionText` has them. */
  readonly numbers: readonly number[];
  readonly computed: number | null;
}

/**
 * Reads the head column by column. Group captions reach over their merged cells; where nothing is merged they reach to the
 * right until the next caption of their row.
 */
export function headPaths(grid: SheetGrid, head: HeadRows): readonly HeadPath[] {
  const all = Array.from({ length: head.last - head.first + 1 }, (_, offset) => head.first + offset);
  const own = all.filter((row) => !isTranslation(grid, row));
  const rows = own.length > 0 ? own : all;
  const columns = [...new Set(rows.flatMap((row) => grid.row(row)?.columns ?? []))].sort((a, b) => a - b);
  const merges = rows.flatMap((row) => grid.mergesFrom(row));
  const paths: HeadPath[] = [];
  for (const column of columns) {
    const row = rows.filter((candidate) => grid.text(candidate, column).trim() !== '').at(-1);
    if (row === undefined) continue;
    const caption = grid.text(row, column);
    const { folded, numbers, computed } = captionText(caption);
    const groups = rows
      .filter((above) => above < row)
      .map((above) => captionText(groupOver(grid, merges, above, column)).folded)
      .filter((text) => text !== '');
    paths.push({ column, row, caption: caption.replace(/\s+/g, ' ').trim(), folded, groups, numbers, computed });
  }
  return paths;
}

function groupOver(grid: SheetGrid, merges: readonly CellRange[], row: number, column: number): string {
  const own = grid.text(row, column);
  if (own.trim() !== '') return own;
  const merge = merges.find(
    ({ from, to }) => from.row <= row && row <= to.row && from.column <= column && column <= to.column,
  );
  if (merge) return grid.text(merge.from.row, merge.from.column);
  const left = (grid.row(row)?.columns ?? [])
    .filter((candidate) => candidate < column && grid.text(row, candidate).trim() !== '')
    .at(-1);
  return left === undefined ? '' : grid.text(row, left);
}

/** A row of captions in another language, which says again what a row beside it says. */
export function isTranslation(grid: SheetGrid, row: number): boolean {
  const texts = (grid.row(row)?.columns ?? []).map((column) => grid.text(row, column)).filter((text) => text !== '');
  return texts.length >= 3 && texts.filter(isForeign).length * 3 > texts.length * 2;
}
