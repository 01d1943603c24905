import { foldName } from './fold-name';
import { remembered } from '../cells/remembered';
import { isUnaccentedSyllable } from '../cells/vietnamese-syllable';

/** A caption taken apart: its words, folded, without footnote marks and a second language. */
export interface CaptionText {
  readonly folded: string;
  /** Numbers in brackets or before "=": of a column of the form, or of footnotes; which, only the whole head tells. */
  readonly numbers: readonly number[];
  /** The number that the caption gives with its arithmetic: "(3)=(4)+(5)+(6)". A column's for certain. */
  readonly computed: number | null;
}

const ARITHMETIC = String.raw`\s*=[\s\d()+\-*/x×:.,%[\]–]*`;
const IN_BRACKETS = new RegExp(String.raw`[([]\s*(\d{1,2})\s*[)\]](${ARITHMETIC})?`, 'g');
const WITH_FORMULA = new RegExp(String.raw`(?:^|\s)(\d{1,2})(${ARITHMETIC})$`, 'g');
/** "(*)", "**", "¹", "①", "†", "(a)", "1)". */
const FOOTNOTE = /\(\s*(?:\*+|[a-z])\s*\)|[*†‡§⁰¹²³⁴-⁹⁽⁾①-⑳]+|(?<=\s)\d\)(?=\s|$)/gu;
const PARTS = /[\r\n]+|\s*[/|]\s*|\s+[-–]\s+|[()]/;

/** Takes "Tổng số / Total (*) (3)=(4)+(5)+(6)" apart into "tong so" and 3. */
export const captionText = remembered((text: string): CaptionText => {
  const numbers: number[] = [];
  let computed: number | null = null;
  let words = text;
  for (const pattern of [IN_BRACKETS, WITH_FORMULA]) {
    words = words.replace(pattern, (_, number: string, arithmetic: string | undefined) => {
      numbers.push(Number(number));
      if (arithmetic !== undefined) computed ??= Number(number);
      return ' ';
    });
  }
  return { folded: foldName(inOneLanguage(words.replace(FOOTNOTE, ' '))), numbers, computed };
});

/** The text without the parts that are not Vietnamese: "Trước hạn\nBefore due date", "Đúng hạn (On time)". */
function inOneLanguage(text: string): string {
  const parts = text.split(PARTS);
  const own = parts.filter((part) => !isForeign(part));
  return own.length === parts.length || !own.some((part) => /\p{L}/u.test(part)) ? text : own.join(' ');
}

/** Small words that could be Vietnamese as well. */
const ENGLISH = new Set(['no', 'on', 'in', 'to', 'an', 'a', 'the', 'of', 'by', 'and', 'or', 'due', 'not', 'at', 'so']);

/** Words of another language: no accents, mostly no syllables of Vietnamese; an abbreviation in capitals tells nothing. */
export function isForeign(text: string): boolean {
  const words = text.split(/[^\p{L}\p{M}]+/u).filter((word) => word !== '');
  if (words.length === 0 || /^\p{Lu}{2,}$/u.test(text.trim())) return false;
  if (words.some((word) => /[^a-z]/i.test(word))) return false;
  if (words.every((word) => ENGLISH.has(word.toLowerCase()))) return /^no\.?$/i.test(text.trim());
  const foreign = words.filter((word) => ENGLISH.has(word.toLowerCase()) || !isUnaccentedSyllable(word));
  return foreign.length * 2 > words.length && foreign.some((word) => !/^[A-Z]+$/.test(word));
}

const NUMBER_CELL = new RegExp(String.raw`^[([]?\s*(\d{1,2})\s*\.?\s*[)\]]?(?:${ARITHMETIC})?$`);
const SUB_NUMBER = /^[([]?\s*(\d{1,2})\s*(?:[.,]\s*\d|[a-eđ])\s*[)\]]?$/i;
const SEVERAL = /^[([]?\s*\d{1,2}\s*[)\]]?(?:\s*[+,;&–-]\s*[([]?\s*\d{1,2}\s*[)\]]?)+$/;

/**
 * - `column`: "(4)", "4", "3=4+5+6", the number of a column.
 * - `part`: "(3a)", "3.1", a column within the one of that number.
 * - `text`: a letter or an "x" for a column of text, or "(8)+(9)" for several columns in one.
 */
export interface ColumnNumber {
  readonly is: 'column' | 'part' | 'text';
  readonly number: number;
}

/** The column number that a cell of a number row gives; null when it gives none. */
export function columnNumber(text: string): ColumnNumber | null {
  const trimmed = text.trim();
  const column = NUMBER_CELL.exec(trimmed);
  if (column) return { is: 'column', number: Number(column[1]) };
  const part = SUB_NUMBER.exec(trimmed);
  if (part) return { is: 'part', number: Number(part[1]) };
  return SEVERAL.test(trimmed) || /^[([]?[A-Dx×][)\]]?$/i.test(trimmed) ? { is: 'text', number: 0 } : null;
}
