import { plainLetters, shownCharacters, tidyText } from '../../model/tidy-text';
import { remembered } from '../cells/remembered';

/**
 * Three levels at which names and captions are compared.
 * - `foldName`: readable, without case, diacritics and spacing; what captions and row patterns of a form are written for.
 * - `exactKey`: names that are the same to a reader ("UBND xã Nam Dong" and "Xã  Nam Dong", composed or decomposed).
 * - `looseKey`: names that are probably meant to be the same ("xa nam dong", "Nam-Dong"). Never to be trusted silently.
 */

const APOSTROPHES = /[\u0060\u00b4\u02b9-\u02bd\u2018-\u201b\u2032\u2035\uff07]/g;
const QUOTES = /[\u00ab\u00bb\u201c-\u201f\u2033\u2036\uff02]/g;
const DASHES = /[\u2010-\u2015\u2043\u2212\ufe58\ufe63\uff0d]/g;
const MARKS = /\p{M}/gu;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
// The look-behind keeps a long run of other characters inside the text from being tried at each of them.
const AROUND = /^[^\p{L}\p{N}]+|(?<=[\p{L}\p{M}\p{N}])[^\p{L}\p{M}\p{N}]+$/gu;

/** People's committee, folded; it stands before a unit's name without being part of it. */
const COMMITTEE = /^(?:hdnd ?(?:va|&|-|,)? ?)?(?:ubnd|uy ban nhan dan|uy ban nd)(?=[ :])/;

/** Kinds of units, folded, before the name proper; a single letter needs its point. */
const KINDS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['xa', /^(?:xa(?= )|x\.) ?/],
  ['phuong', /^(?:phuong(?= )|p\.) ?/],
  ['thi-tran', /^(?:thi tran(?= )|tt(?:\.|(?= ))) ?/],
  ['dac-khu', /^(?:dac khu(?= )|dk(?:\.|(?= ))) ?/],
  ['thi-xa', /^(?:thi xa(?= )|tx(?:\.|(?= ))) ?/],
  ['thanh-pho', /^(?:thanh pho(?= )|tp(?:\.|(?= ))) ?/],
  ['huyen', /^(?:huyen(?= )|h\.) ?/],
];

/**
 * Lower case without diacritics (đ is d), look-alike letters and punctuation in their plain form, one space between words.
 * Idempotent.
 */
export const foldName = remembered((text: string): string => {
  const bare = plainPunctuation(bareLetters(plainPunctuation(shownCharacters(text))));
  return bareLetters(bare.toLowerCase())
    .replace(/đ/g, 'd')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/ ?([,;]) ?/g, '$1 ')
    .replace(/ ?\/ ?/g, '/')
    .replace(/ ([:.)])/g, '$1')
    .replace(/\( /g, '(')
    .trim();
});

function bareLetters(text: string): string {
  return plainLetters(text.normalize('NFKD').replace(MARKS, ''));
}

/** Key under which two names are the same name: diacritics count, case, spacing, punctuation around and "UBND" don't. */
export const exactKey = remembered((text: string): string => {
  return withoutCommittee(tidyText(tidyText(text).toLowerCase()).replace(AROUND, ''));
});

/** What a name says beside the name proper, and its keys without it. */
export interface NameKeys {
  /** "xa", "phuong", "thi-tran"...; null when the name doesn't say. */
  readonly kind: string | null;
  /** Diacritics kept; y/i, place of the tone, apostrophes, hyphens and spacing don't count. */
  readonly careful: string;
  /** As `careful`, without diacritics. */
  readonly loose: string;
}

export const nameKeys = remembered((text: string): NameKeys => {
  const plain = plainPunctuation(exactKey(text));
  const folded = foldName(plain);
  const [kind, pattern] = KINDS.find(([, candidate]) => candidate.test(folded)) ?? [null, null];
  const proper = pattern === null ? plain : dropFolded(plain, pattern);
  const syllables = proper
    .replace(/'/g, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((part) => part !== '');
  return {
    kind,
    careful: syllables.map(carefulSyllable).join(''),
    loose: syllables.map((syllable) => foldName(carefulSyllable(syllable))).join(''),
  };
});

/** Forgiving key: also without diacritics, "xã", "phường", "thị trấn", apostrophes, hyphens and spaces; y is i. */
export function looseKey(text: string): string {
  return nameKeys(text).loose;
}

/** The name without a leading "UBND" or "Ủy ban nhân dân", as written otherwise. */
export function withoutCommittee(text: string): string {
  return dropFolded(text, COMMITTEE).replace(AROUND, '');
}

/** Labels and kinds stand in the first characters; a cell may hold thousands of others. */
const START = 80;

/** Drops from the text what the pattern matches at the start of its folded form; the rest stays as written. */
export function dropFolded(text: string, pattern: RegExp): string {
  const beginning = text.slice(0, START);
  const length = pattern.exec(foldName(beginning))?.[0].trimEnd().length ?? 0;
  if (length === 0) return text;
  // Folding may shorten the text, so the cut is sought where the folded start is as long as the match.
  const characters = Array.from(beginning);
  for (let count = 1; count <= characters.length; count++) {
    const start = characters.slice(0, count).join('');
    if (foldName(start).length >= length) return text.slice(start.length).trim();
  }
  return text;
}

/** Moves the tone to the end (hòa, hoà) and writes i for a final y (lý, lí; quý, quí). */
function carefulSyllable(syllable: string): string {
  const decomposed = syllable.normalize('NFD');
  const base = decomposed.replace(TONES, '').normalize('NFC');
  const tones = decomposed.match(TONES) ?? [];
  return base.replace(/(^|[bcdđghklmnprstvx]|qu)y$/, '$1i') + tones.join('');
}

function plainPunctuation(text: string): string {
  return text
    .replace(APOSTROPHES, "'")
    .replace(QUOTES, '"')
    .replace(DASHES, '-')
    .replace(/\u2026/g, '...');
}
