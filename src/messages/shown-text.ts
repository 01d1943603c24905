const LONGEST = 80;

/**
 * A text of the user's as it can stand inside a sentence: one line, nothing that steers a terminal or turns the
 * direction of writing, no longer than a line.
 */
export function shownText(text: string): string {
  const line = text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Zs}]+/gu, ' ')
    .replace(/[\p{Cf}\p{Co}\p{Cs}]/gu, '')
    .trim();
  const letters = Array.from(line);
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : line;
}
