import type { FormDefinition } from '../forms/form-definition';
import { captionText } from './caption-text';
import { formCaptions } from './form-captions';
import { parseCount } from './parse-count';
import type { SheetGrid } from './sheet-grid';

/** Rows of a sheet that look like the head of the form's table, both included. */
export interface HeadRows {
  readonly first: number;
  readonly last: number;
}

/** Whether the text is one of the form's captions, with or without its number. */
export function isCaption(form: FormDefinition, text: string): boolean {
  return text !== '' && text.length <= 120 && formCaptions(form).roles.has(captionText(text).folded);
}

/** How many different captions of the form stand in each row that has any. */
export function captionHits(grid: SheetGrid, form: FormDefinition): ReadonlyMap<number, number> {
  const hits = new Map<number, number>();
  for (const { row, columns } of grid.rows) {
    const seen = columns.map((column) => grid.text(row, column)).filter((text) => isCaption(form, text));
    if (seen.length > 0) hits.set(row, new Set(seen.map((text) => captionText(text).folded)).size);
  }
  return hits;
}

/**
 * All places where a head may stand, by the captions in each row: runs of rows with two captions or more, widened by
 * neighbours with one. Nothing is assumed of the position; a table may stand anywhere on the sheet.
 */
export function candidateHeads(grid: SheetGrid, captions: ReadonlyMap<number, number>): readonly HeadRows[] {
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

/** Cells of the row that hold a figure or a formula: a total row right under the head says "Tổng cộng" as a caption does. */
function figureCount(grid: SheetGrid, row: number): number {
  const figures = (grid.row(row)?.columns ?? []).filter((column) => {
    const kind = grid.cell(row, column)?.value.kind ?? 'blank';
    return kind === 'text' ? parseCount(grid.text(row, column)).kind === 'count' : kind !== 'blank';
  });
  return figures.length;
}
