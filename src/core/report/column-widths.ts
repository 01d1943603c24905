import { countText } from './format-text';
import type { ReportCell, ReportTable } from './report-table';
import { neededCharacters } from './text-size';

/** Widths in characters: as the table has them, or more where a number of the column needs it. */
export function columnWidths({ columns, rows }: ReportTable): readonly number[] {
  const largest = columns.map(() => 0);
  for (const { cells } of rows) {
    cells.forEach((cell, column) => {
      const value = countOf(cell);
      // One place more than digits stands for the sign.
      const size = value < 0 ? -value * 10 : value;
      if (size > (largest[column] ?? 0)) largest[column] = size;
    });
  }
  return columns.map(({ width }, index) => Math.max(width, neededCharacters(countText(largest[index] ?? 0))));
}

function countOf(cell: ReportCell): number {
  if (typeof cell === 'number') return cell;
  if (cell === null || typeof cell === 'string') return 0;
  if (cell.kind === 'input') return cell.value ?? 0;
  if (cell.kind !== 'formula') return 0;
  return cell.format === 'count' && typeof cell.value === 'number' ? cell.value : 0;
}
