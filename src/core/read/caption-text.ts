import { foldName } from './fold-name';
import { remembered } from './remembered';

/** A caption taken apart: its words, folded, and the number of the form's column it carries, if any. */
export interface CaptionText {
  readonly folded: string;
  readonly number: number | null;
}

const IN_BRACKETS = /[([]\s*(\d{1,2})\s*[)\]](?:\s*=[\s\d()+[\]]*)?/;
const WITH_FORMULA = /(?:^|\s)(\d{1,2})\s*=\s*[\d(][\s\d()+]*$/;

/** Takes "Tổng số (3)=(4)+(5)+(6)" apart into "tong so" and 3; "Trực tuyến" carries no number. */
export const captionText = remembered((text: string): CaptionText => {
  const match = IN_BRACKETS.exec(text) ?? WITH_FORMULA.exec(text);
  if (!match) return { folded: foldName(text), number: null };
  return { folded: foldName(text.replace(match[0], ' ')), number: Number(match[1]) };
});

const NUMBER_CELL = /^[([]?\s*(\d{1,2})\s*[)\]]?(?:\s*=[\s\d()+[\]]*)?$/;

/** The column number of a cell in a number row: "(4)", "4", "3=4+5+6"; letters A to D stand for text columns. */
export function columnNumber(text: string): number | 'letter' | null {
  const trimmed = text.trim();
  const match = NUMBER_CELL.exec(trimmed);
  if (match) return Number(match[1]);
  return /^[([]?[A-D][)\]]?$/.test(trimmed) ? 'letter' : null;
}
