import { columnNumber } from '../names/caption-text';
import type { SheetGrid } from '../cells/sheet-grid';

/** So many cells of a number row may hold words: those over the names of rows. */
const MOST_WORDS = 2;

/**
 * The row "(1) (2) (3) …" under a head: the number each column carries. "(3a)", letters, dashes and blanks carry none; a
 * number typed twice or out of turn makes it no row of figures. Null for any other row.
 */
export function numberRow(grid: SheetGrid, row: number): ReadonlyMap<number, number> | null {
  const numbers = new Map<number, number>();
  let before = 0;
  let marks = 0;
  let steps = 0;
  let words = 0;
  let isWritten = true;
  for (const column of grid.row(row)?.columns ?? []) {
    const value = grid.cell(row, column)?.value;
    const text = value?.kind === 'text' ? grid.text(row, column) : value?.kind === 'number' ? String(value.value) : '';
    if (!/[\p{L}\p{N}]/u.test(text)) continue;
    const mark = columnNumber(text);
    if (mark === null) words += 1;
    if (words > MOST_WORDS || (words > 0 && !isWritten)) return null;
    if (mark === null || mark.is === 'text') continue;
    const { is, number } = mark;
    if (is === 'column') numbers.set(column, number);
    isWritten &&= /[([=]/.test(text);
    marks += 1;
    if (number === (is === 'part' ? before : before + 1)) steps += 1;
    before = number;
  }
  const slips = marks - steps;
  // Words among them are captions, unless the others are beyond doubt.
  if (words > 0 && !(isWritten && marks >= 6 && slips <= 1)) return null;
  const distinct = new Set(numbers.values());
  // Data could be all small whole numbers, though not in brackets; a number row goes up by one, a slip apart.
  if ((isWritten ? marks >= 6 : slips <= 2 && steps >= 6) && distinct.size >= 4) return numbers;
  return distinct.size === numbers.size && distinct.size >= 4 && Math.max(...distinct) >= 6 ? numbers : null;
}
