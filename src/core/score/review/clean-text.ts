/** Longest text that the log takes; a cell holds 32 767 signs. */
const LONGEST = 4000;

/**
 * A typed text as every spreadsheet program gives it back: composed letters, one kind of line end, no signs that a file
 * can't hold. What is hashed and what is written are the same.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f\ufffe\uffff]/g, ' ')
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '')
    .normalize('NFC')
    .trim()
    .slice(0, LONGEST)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();
}
