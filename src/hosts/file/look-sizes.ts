import type { CellLook } from '../../core/model/workbook-look';

/** Heights of rows and widths of columns, in pixels at 96 to the inch. */
export function pixels(points: number): number {
  return Math.round((points * 96) / 72);
}

/**
 * Whether a row that is as high as its texts need says so truly: some programs write one line for all, and leave it to
 * who opens the file to find what wrapped texts need.
 */
export function isOwnHeight(height: number, oneLine: number): boolean {
  return height > oneLine * 1.3;
}

/** A column so many digits of the workbook's own font wide. */
export function columnPixels(width: number, digitWidth: number): number {
  return Math.floor(((256 * width + Math.floor(128 / digitWidth)) / 256) * digitWidth);
}

/** So many digits with the room beside them, in whole steps of eight pixels. */
export function paddedWidth(digits: number, digitWidth: number): number {
  return Math.ceil((digits * digitWidth + 5) / 8) * 8;
}

/** Share of the font's size that a digit is wide; what a screen draws differs by less than a pixel. */
export function digitWidth({ fontName = 'Calibri', fontSize = 11 }: Partial<CellLook> = {}): number {
  const share = /times/i.test(fontName) ? 0.5 : /calibri|carlito/i.test(fontName) ? 0.507 : 0.556;
  return Math.max(1, Math.round(((fontSize * 96) / 72) * share));
}
