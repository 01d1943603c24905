import { DEFAULT_SIZE, lookOf, type StyleRole } from './style-roles';

// Advance widths of Times New Roman in thousandths of the size, for the signs that reports are written with.
const CLASSES: readonly (readonly [string, number])[] = [
  ["'|", 200],
  [' .,', 250],
  ['ijlt:;/\\', 278],
  ['frI-()[]!`', 333],
  ['sJ', 389],
  ['acez"?', 444],
  ['bdghknopquvxy0123456789$#*_–', 500],
  ['FPS+=<>~', 560],
  ['ELTZ', 611],
  ['BCR', 667],
  ['ADGHKNOQUVXYw', 722],
  ['m&', 778],
  ['%M', 880],
  ['W@…—', 1000],
];
const WIDTHS = new Map(CLASSES.flatMap(([signs, width]) => Array.from(signs, (sign) => [sign, width] as const)));
const MARKS = /\p{M}/gu;
const LINE_HEIGHT = 1.22;
const BOLD = 1.07;
/** Points between the border of a cell and its text, both sides together. */
const PADDING = 5;
/** Points that an indented cell loses: three spaces of the default font. */
const INDENT = 9;

/** Width of a text in points, without wrapping; letters not in the table count as wide ones. */
export function textWidth(text: string, size: number, bold = false): number {
  let thousandths = 0;
  for (const sign of text.normalize('NFD').replace(MARKS, '').replace(/đ/g, 'd').replace(/Đ/g, 'D')) {
    thousandths += WIDTHS.get(sign) ?? (sign > '\u2fff' ? 1050 : 722);
  }
  return (thousandths / 1000) * size * (bold ? BOLD : 1);
}

/** Points that a column of so many characters is wide: 7 pixels a digit of the default font, and the cell's own 5. */
export function columnPoints(characters: number): number {
  return (Math.floor(characters * 7 + 5) * 72) / 96;
}

/** Lines that a wrapped text takes in a width in points: broken at spaces, a longer word broken where it must. */
export function lineCount(text: string, points: number, size: number, bold = false): number {
  const room = Math.max(points - PADDING, size);
  const space = textWidth(' ', size, bold);
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(' ')) {
      const width = wordWidth(word, size, bold);
      if (used > 0 && used + space + width > room) {
        lines += 1;
        used = 0;
      }
      used += (used > 0 ? space : 0) + width;
      if (used > room) {
        lines += Math.ceil(used / room) - 1;
        used = room;
      }
    }
  }
  return lines;
}

/** Height in points of a row that shows the text whole in a role's look. */
export function textHeight(text: string, points: number, role: StyleRole): number {
  const { size, bold = false, wrap = false, indented = false } = lookOf(role);
  const lines = wrap ? lineCount(text, points - (indented ? INDENT : 0), size, bold) : 1;
  return Math.ceil(lines * size * LINE_HEIGHT + 3);
}

/** Characters that a column needs to show a text in one line, in an indented bold cell; a number with less is "####". */
export function neededCharacters(text: string): number {
  const points = textWidth(text, DEFAULT_SIZE, true) + INDENT + PADDING;
  return Math.ceil(((points * 96) / 72 - 5) / 7);
}

/** Height of a row with one line in the default size. */
export const ROW_HEIGHT = Math.ceil(DEFAULT_SIZE * LINE_HEIGHT + 3);

// The same names stand in thousands of rows; measuring them once keeps large reports fast.
const measured = new Map<string, number>();
const MEASURED_LIMIT = 20_000;

function wordWidth(word: string, size: number, bold: boolean): number {
  const key = `${bold ? 'b' : 'n'}${String(size)} ${word}`;
  const known = measured.get(key);
  if (known !== undefined) return known;
  const width = textWidth(word, size, bold);
  if (measured.size >= MEASURED_LIMIT) measured.clear();
  measured.set(key, width);
  return width;
}
