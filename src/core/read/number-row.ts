import { columnNumber } from './caption-text';
import type { SheetGrid } from './sheet-grid';

/** The row "(1) (2) (3) …" under a head: the number each column carries. Null when the row is none. */
export function numberRow(grid: SheetGrid, row: number): ReadonlyMap<number, number> | null {
  const numbers = new Map<number, number>();
  for (const column of grid.row(row)?.columns ?? []) {
    const value = grid.cell(row, column)?.value;
    const text = value?.kind === 'text' ? grid.text(row, column) : value?.kind === 'number' ? String(value.value) : '';
    if (text.trim() === '') continue;
    const number = columnNumber(text);
    if (number === null) return null;
    if (number !== 'letter') numbers.set(column, number);
  }
  // Data could be all small whole numbers; a number row has no number twice and goes on through the form.
  const distinct = new Set(numbers.values());
  return distinct.size === numbers.size && distinct.size >= 4 && Math.max(...distinct) >= 6 ? numbers : null;
}
