import { remembered } from './remembered';
import { decodeTcvn3, decodeVni } from './legacy-tables';
import { isVietnameseSyllable } from './vietnamese-syllable';

export type LegacyEncoding = 'TCVN3' | 'VNI';

export interface LegacyText {
  readonly text: string;
  readonly encoding: LegacyEncoding;
}

/** Letters and combining marks that only Unicode text has. */
const UNICODE_ONLY = /[\u0100-\u1fff]/;
const BEYOND_ASCII = /[\u00a1-\u00ff]/;
/** Signs that stand inside words in no other language. */
const TELLING: Readonly<Record<LegacyEncoding, RegExp>> = {
  TCVN3: /[¡-©«-®µ-¹»-¾ÆæØÞß×÷]/,
  VNI: /[ñöäåãõø]/i,
};
const CAPITALS_FONT = /^\.vn.*H$/;

/**
 * The Unicode text of a text in TCVN3 (ABC) or VNI-Windows; null when it is in neither, as far as can be told.
 *
 * The font decides where it is one of those encodings'; a `.Vn…H` font shows capitals. Otherwise the words do: most of
 * them must be Vietnamese when decoded and not so as they stand. Text that is right in Unicode, in any font, stays.
 */
export function decodeLegacy(text: string, fontName?: string): LegacyText | null {
  if (!BEYOND_ASCII.test(text) || UNICODE_ONLY.test(text)) return null;
  const ofFont = fontName === undefined ? null : encodingOfFont(fontName);
  if (ofFont === null) return byWords(text);
  const decoded = decode(text, ofFont);
  if (decoded === null || decoded === text || countSyllables(decoded) < countSyllables(text)) return null;
  const capitals = CAPITALS_FONT.test((fontName ?? '').trim().replace(/^\.VN/i, '.vn'));
  return { text: capitals ? decoded.toUpperCase() : decoded, encoding: ofFont };
}

/** The encoding that fonts of this name are made for; null for a Unicode font. */
export function encodingOfFont(fontName: string): LegacyEncoding | null {
  const name = fontName.trim().toLowerCase();
  if (name.startsWith('.vn')) return 'TCVN3';
  return name.startsWith('vni-') ? 'VNI' : null;
}

function decode(text: string, encoding: LegacyEncoding): string | null {
  return encoding === 'TCVN3' ? decodeTcvn3(text) : decodeVni(text);
}

const byWords = remembered((text: string): LegacyText | null => {
  const tcvn3 = judge(text, 'TCVN3');
  const vni = judge(text, 'VNI');
  if (tcvn3 && vni)
    return tcvn3.syllables === vni.syllables ? null : tcvn3.syllables > vni.syllables ? tcvn3.as : vni.as;
  return (tcvn3 ?? vni)?.as ?? null;
});

function judge(text: string, encoding: LegacyEncoding): { readonly as: LegacyText; readonly syllables: number } | null {
  const decoded = decode(text, encoding);
  if (decoded === null) return null;
  // Neither encoding changes an ASCII character that divides words, so the words of both stand side by side.
  const before = words(text);
  const after = words(decoded);
  const changed = after.filter((word, at) => word !== before[at]);
  const good = changed.filter((word) => isVietnameseSyllable(word)).length;
  const goodBefore = before.filter((word, at) => word !== after[at] && isVietnameseSyllable(word)).length;
  const evidence = before.filter(
    (word, at) => !isVietnameseSyllable(word) && isVietnameseSyllable(after[at] ?? '') && (after[at] ?? '').length > 1,
  );
  const enough = evidence.length > 1 || evidence.some((word) => word.length > 2 && TELLING[encoding].test(word));
  if (!enough || good <= goodBefore || good < changed.length * 0.6) return null;
  const plain = after.filter((word) => /^[a-z]{2,}$/.test(word));
  if (countOf(plain) * 2 < plain.length) return null;
  return { as: { text: decoded, encoding }, syllables: countOf(after) };
}

function countSyllables(text: string): number {
  return countOf(words(text));
}

function countOf(list: readonly string[]): number {
  return list.filter((word) => isVietnameseSyllable(word)).length;
}

function words(text: string): readonly string[] {
  return text.split(/[\u0000-\u0040\u005b-\u0060\u007b-\u007f\u00a0\u2000-\u206f]+/).filter((word) => word !== '');
}
