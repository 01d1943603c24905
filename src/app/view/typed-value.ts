const GROUPED = /^[+-]?\d{1,3}(\.\d{3})+(,\d+)?$/;
const PLAIN = /^[+-]?\d{1,15}(,\d+)?$/;

/**
 * What a typed text puts into a cell: a number as the country writes it ("1.234", "1,5"), nothing, or text. A text that
 * could be a number in another way of writing ("1.5") stays text, and the check asks about it.
 */
export function typedValue(typed: string): number | string | null {
  const text = typed.trim();
  if (text === '') return null;
  if (GROUPED.test(text) || PLAIN.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  return typed;
}
