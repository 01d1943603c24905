/** A row's running number: which kind of number it is, and which one of its kind. */
export interface Numbering {
  /** How deep its kind stands in an outline: A, I, 1, 1.1, a, "-". Rows of a higher rank are parts of rows of a lower one. */
  readonly rank: number;
  readonly value: number;
  /** The number that it says to be a part of: "1" of "1.2" and "1a"; null where it says nothing. */
  readonly parent: string | null;
}

/** Kinds from here on number parts, not records, wherever there is another kind. */
export const LETTER = 8;
const RANKS = { capital: 1, roman: 2, arabic: 3, letter: LETTER, bullet: LETTER + 1 } as const;
/** "1.1.1.1" is as deep as it goes. */
const MOST_POINTS = 4;

const ROMAN = /^(?=[IVXLC])(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
export const BULLET = /^[-–—−+•*·▪●○‣]$/;
/** What stands in a column of running numbers. */
export const ORDINAL = /^(?:\d{1,6}(?:[.,]\d{1,3}){0,4}|[IVXLC]{1,6}|[A-Z]|\d{0,3}[a-zđ]|[-–—−+•*·▪●○‣])[.)]?$/;

/** Reads "1", "1.2", "1a", "IV", "B", "c", "-"; null for anything else. A single I, V or X is Roman; other letters count on from A. */
export function readNumbering(ordinal: string): Numbering | null {
  if (/^\d+$/.test(ordinal)) return { rank: RANKS.arabic, value: Number(ordinal), parent: null };
  if (BULLET.test(ordinal)) return { rank: RANKS.bullet, value: 0, parent: null };
  const pointed = /^(\d+(?:[.,]\d+)*)[.,](\d+)$/.exec(ordinal);
  if (pointed?.[1] !== undefined) {
    const points = Math.min(ordinal.split(/[.,]/).length - 1, MOST_POINTS);
    return { rank: RANKS.arabic + points, value: Number(pointed[2]), parent: pointed[1].replaceAll(',', '.') };
  }
  const lettered = /^(\d*)([a-zđ])$/.exec(ordinal);
  if (lettered) {
    return { rank: RANKS.letter, value: ordinal.charCodeAt(ordinal.length - 1) - 96, parent: lettered[1] || null };
  }
  if (ROMAN.test(ordinal) && !/^[CL]$/.test(ordinal))
    return { rank: RANKS.roman, value: romanValue(ordinal), parent: null };
  if (/^[A-Z]$/.test(ordinal)) return { rank: RANKS.capital, value: ordinal.charCodeAt(0) - 64, parent: null };
  return null;
}

function romanValue(text: string): number {
  let value = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = DIGITS[text[at] ?? ''] ?? 0;
    value += digit < (DIGITS[text[at + 1] ?? ''] ?? 0) ? -digit : digit;
  }
  return value;
}
