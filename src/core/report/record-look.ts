import { lookOf, type CellLook, type StyleRole } from './style-roles';
import { columnPoints, textHeight } from './text-size';

/** How a sheet of records looks, the same in every host. */
export const RECORD_LOOK = {
  title: { size: 14, bold: true, horizontal: 'left', vertical: 'centre' },
  hint: { size: 11, italic: true, horizontal: 'left', vertical: 'centre' },
  caption: lookOf('caption'),
  // Texts, also those that look like numbers: a program that turns one into a number would alter the record.
  entry: { ...lookOf('text'), vertical: 'top', format: '@' },
} as const satisfies Readonly<Record<string, CellLook>>;

/** 0-based row of the captions; title and hint stand in the first two. */
export const CAPTION_ROW = 3;

/** Points: no program takes a higher row. */
const HIGHEST = 409;

/** Height in points of a row of records (or of their captions) that shows its texts whole; widths in characters. */
export function recordHeight(texts: readonly string[], widths: readonly number[], role: StyleRole = 'text'): number {
  const heights = texts.map((text, column) => textHeight(text, columnPoints(widths[column] ?? 0), role));
  return Math.min(HIGHEST, Math.max(...heights));
}
