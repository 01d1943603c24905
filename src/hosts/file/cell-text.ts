import type { CellValue } from '../../core/model/cell-value';

/** What a cell of Excel holds at most. */
export const MAX_TEXT = 32_767;

/** The start of a text that is longer than a cell holds; null for any other. */
export function cutText(text: string): string | null {
  if (text.length <= MAX_TEXT) return null;
  // Copied: a piece of a text keeps all of it in memory.
  return new TextDecoder().decode(new TextEncoder().encode(text.slice(0, MAX_TEXT)));
}

/** The same of a cell's value. */
export function cutValue(value: CellValue): CellValue | null {
  const text = value.kind === 'text' ? cutText(value.text) : null;
  return text === null ? null : { kind: 'text', text };
}
