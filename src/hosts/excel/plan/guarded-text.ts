/** Words that Excel takes for something else than text. */
const LITERALS = new Set(['true', 'false']);
/** Letters and quiet punctuation only: nothing that a number, a date, an error or a formula could be made of. */
const PLAIN_WORDS = /^\p{L}[\p{L}\p{M} ,.;:()\n]*$/u;

/**
 * A text as it has to be given to Excel so that it stays text: what could be read as a formula, a number or a date in
 * any regional setting goes behind an apostrophe, which the cell does not show.
 */
export function guardedText(text: string): string {
  return text === '' || (PLAIN_WORDS.test(text) && !LITERALS.has(text.toLowerCase())) ? text : `'${text}`;
}
