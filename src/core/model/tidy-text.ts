const NOT_SHOWN = /[\u00ad\u034f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
// Typed in this order, a tone before its circumflex, breve or horn composes to another letter than the one meant.
const TONE_FIRST = /([\u0300\u0301\u0303\u0309])([\u0302\u0306\u031b])/g;

/**
 * Letters that look like those of a Vietnamese name and are others: eth (Ð, ð) and the African Ɖ for Đ, the dotless i, and the
 * Cyrillic letters whose shape is a Latin one's. No name here is written in Cyrillic, and no reader tells two names apart
 * by such a letter, so it is a slip of the keyboard or of a copied text. Look-alikes only of one case (В, Н) are of that case.
 */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map([
  ...pairs('ÐĐ ðđ ƉĐ ɖđ ıi'),
  ...pairs('АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЈJ ЅS аa еe оo рp сc уy хx іi јj ѕs'),
]);
const LOOK_ALIKE = new RegExp(`[${[...LOOK_ALIKES.keys()].join('')}]`, 'g');

/** The text without characters that don't show. */
export function shownCharacters(text: string): string {
  return text.replace(NOT_SHOWN, '');
}

/** The text with letters that only look like those of the Vietnamese alphabet put right. */
export function plainLetters(text: string): string {
  return text.replace(LOOK_ALIKE, (letter) => LOOK_ALIKES.get(letter) ?? letter);
}

/**
 * A text as it is compared and printed: NFC, one space between words and none around, no characters that don't show, no
 * look-alike letters. Case and diacritics stay.
 */
export function tidyText(text: string): string {
  const shown = shownCharacters(text).replace(/\s+/g, ' ').trim();
  return plainLetters(shown.normalize('NFD').replace(TONE_FIRST, '$2$1')).normalize('NFC');
}

function pairs(written: string): readonly (readonly [string, string])[] {
  return written.split(' ').map(([letter = '', plain = '']) => [letter, plain] as const);
}
