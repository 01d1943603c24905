import { isVietnameseSyllable } from '../../../core/sheet/cells/vietnamese-syllable';
import { decodeLegacy } from '../../../core/sheet/cells/legacy-encoding';

/** What a browser calls a code page of Windows by its number; the others are read as Western. */
const NAMES: Readonly<Record<number, string>> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  1200: 'utf-16le',
  1201: 'utf-16be',
  10000: 'macintosh',
  65001: 'utf-8',
};
export const WESTERN = 1252;
export const VIETNAMESE = 1258;
const decoders = new Map<number, TextDecoder>();

/** The code pages in the form in which the library takes them: the browser's own, so that no tables are loaded. */
export const CODE_PAGES = {
  utils: { decode: (page: number, bytes: ArrayLike<number>): string => decodePage(page, Uint8Array.from(bytes)) },
};

/** Text in a code page of Windows. That of Vietnamese writes tones as characters of their own; here they are composed. */
export function decodePage(page: number, bytes: Uint8Array): string {
  let decoder = decoders.get(page);
  if (!decoder) {
    const name = NAMES[page] ?? `windows-${page >= 1250 && page <= 1258 ? page : WESTERN}`;
    decoder = new TextDecoder(name, { ignoreBOM: true });
    decoders.set(page, decoder);
  }
  const text = decoder.decode(bytes);
  return page === VIETNAMESE ? text.normalize('NFC') : text;
}

/**
 * Which code page texts are in that do not say it, or say Western as programs do that do not know: Vietnamese where most
 * of the words that the two pages read differently are Vietnamese syllables, and the texts are in no font encoding.
 */
export function guessedPage(texts: readonly Uint8Array[]): number {
  const western = texts.map((text) => decodePage(WESTERN, text)).join('\n');
  if (decodeLegacy(western) !== null) return WESTERN;
  const before = words(western);
  const after = words(texts.map((text) => decodePage(VIETNAMESE, text)).join('\n'));
  const changed = after.filter((word, at) => word !== before[at]);
  const good = changed.filter(isVietnameseSyllable).length;
  return good > 0 && good >= changed.length * 0.6 ? VIETNAMESE : WESTERN;
}

/** Both pages have the same characters in ASCII, so the words of both stand side by side. */
function words(text: string): readonly string[] {
  return text.split(/[\u0000-\u0040\u005b-\u0060\u007b-\u007f\u00a0]+/);
}
