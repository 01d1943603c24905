import { tidyText } from '../model/tidy-text';
import { foldName } from '../sheet/names/fold-name';
import { remembered } from '../sheet/cells/remembered';

/** The number of a form as printed: "Biểu số II.06a/VPCP/KSTT", "Biểu 03/SH", "Phụ lục I". */
export interface FormCode {
  /** As a person would say it: "II.06a/VPCP/KSTT", "Phụ lục I". */
  readonly text: string;
  /** Folded parts of "II.06a/VPCP/KSTT": "ii", "6", "a", "vpcp/kstt"; '' if absent. */
  readonly chapter: string;
  readonly number: string;
  readonly letter: string;
  readonly issuer: string;
  /**
   * - `full`: names one form ("II.06a", "03/SH", "Biểu 07b").
   * - `bare`: a number alone ("Biểu số 6"), which an office may have given to any of its tables.
   * - `local`: a place in one document ("Phụ lục I", "Mẫu số 2").
   */
  readonly kind: 'full' | 'bare' | 'local';
}

const LEAD = /^(?:bieu mau|mau bieu|bieu|mau|phu luc|phu bieu|bang)(?: so)?(?= |$)/;
const NUMBERED = /^(?:([ivx]+|[a-z]{1,5}\d?)[.-])?0*(\d{1,3})([a-z]?)((?:[./&-][a-z\d]+)*)$/;
const LETTERED = /^([a-z]{1,5})0*(\d{1,3})([a-z]?)((?:[./&-][a-z\d]+)*)$/;
const ROMAN = /^(?:[ivx]{1,5}|[a-z])$/;
/** "II.06a", "06a/VPCP/KSTT": no number of a document, a date or an item, also without "Biểu số" before it. */
const PLAIN = /^(?:[ivx]+\.\d{1,2}(?:[a-z](?:\/[a-z/]+)?|\/[a-z/]+)|\d{1,2}[a-z]\/[a-z]+\/[a-z/]+)$/;
/** "Biểu 6 tháng đầu năm" counts months, not forms. */
const COUNTED = /^(?:thang|nam|quy|ngay|ky|tuan|\d)/;
const LONGEST = 200;

/** The code that a line of the heading begins with, or is; null when it prints none. */
export const printedCode = remembered((text: string): FormCode | null => {
  if (text.length > LONGEST) return null;
  for (const line of text.split(/[\r\n]+/)) {
    const code = codeOf(line);
    if (code) return code;
  }
  return null;
});

/** "Biểu số" without a number: that stands in the next cell. */
export function isCodeLabel(text: string): boolean {
  return text.length <= 20 && /^(?:bieu|mau)(?: mau| bieu)? so$/.test(foldName(text).replace(/ ?:$/, ''));
}

function codeOf(line: string): FormCode | null {
  const words = tidyText(
    line
      .replace(/:/g, ' ')
      .replace(/\s*\/\s*/g, '/')
      .replace(/(\b[IVX]+\.)\s+(?=\d)/gi, '$1'),
  )
    .split(' ')
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '');
  const lead = LEAD.exec(foldName(words.slice(0, 4).join(' ')))?.[0] ?? '';
  const at =
    lead !== ''
      ? lead.split(' ').length
      : words.length > 4
        ? -1
        : words.findIndex((word) => PLAIN.test(foldName(word)));
  const printed = words[at];
  if (printed === undefined) return null;
  const folded = foldName(printed);
  const withLead = words.slice(0, at + 1).join(' ');
  const parts = NUMBERED.exec(folded) ?? LETTERED.exec(folded);
  if (!parts) {
    if (!ROMAN.test(folded)) return null;
    return { text: withLead, chapter: '', number: folded, letter: '', issuer: '', kind: 'local' };
  }
  const [, chapter = '', number = '', letter = '', rest = ''] = parts;
  const issuer = rest.slice(1);
  const isFull = chapter !== '' || /[a-z]/.test(issuer);
  if (COUNTED.test(foldName(words[at + 1] ?? '')) && !isFull) return null;
  const kind = kindOf(lead, isFull, letter !== '');
  return { text: kind === 'full' ? printed : withLead, chapter, number, letter, issuer, kind };
}

function kindOf(lead: string, isFull: boolean, isLettered: boolean): FormCode['kind'] {
  if (/^(?:phu|bang)/.test(lead)) return 'local';
  if (isFull) return 'full';
  if (/^mau(?: so)?$/.test(lead)) return 'local';
  return isLettered ? 'full' : 'bare';
}

/** Whether both are the same form's; what one leaves out ("06a", "II.06a") it does not deny. */
export function isSameCode(a: FormCode, b: FormCode): boolean {
  const agrees = (one: string, other: string): boolean => one === '' || other === '' || one === other;
  return (
    a.number === b.number &&
    a.letter === b.letter &&
    agrees(a.chapter, b.chapter) &&
    (agrees(a.issuer, b.issuer) || a.issuer.startsWith(b.issuer) || b.issuer.startsWith(a.issuer))
  );
}
