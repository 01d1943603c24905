/**
 * The two encodings that Vietnamese offices used before Unicode, as they look when their bytes are read as Windows-1252.
 * Each function gives null for a text with a character that the encoding doesn't have.
 */

/** TCVN 5712 VN3 (fonts .VnTime, .VnArial...): one byte a letter; toned letters in lower case only. */
const TCVN3 = pairs(`
  ¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư §Đ ¨ă ©â ªê «ô ¬ơ \u00adư ®đ
  µà ¶ả ·ã ¸á ¹ạ  »ằ ¼ẳ ½ẵ ¾ắ Æặ  Çầ Èẩ Éẫ Êấ Ëậ
  Ìè Îẻ Ïẽ Ðé Ñẹ  Òề Óể Ôễ Õế Öệ
  ×ì Øỉ Üĩ Ýí Þị
  ßò áỏ âõ ãó äọ  åồ æổ çỗ èố éộ  êờ ëở ìỡ íớ îợ
  ïù ñủ òũ óú ôụ  õừ öử ÷ữ øứ ùự
  úỳ ûỷ üỹ ýý þỵ`);

/** VNI-Windows (fonts VNI-Times, VNI-Helve...): letters that are one character, */
const VNI_SINGLE = pairs('ìì íí æỉ óĩ òị îỵ ñđ ôơ öư ÌÌ ÍÍ ÆỈ ÓĨ ÒỊ ÎỴ ÑĐ ÔƠ ÖƯ');
/** and the signs behind a vowel: a tone, or a tone with circumflex or breve, as combining characters. */
const VNI_TONES = pairs('ø\u0300 ù\u0301 û\u0309 õ\u0303 ï\u0323');
const VNI_CIRCUMFLEX = pairs('â\u0302 à\u0302\u0300 á\u0302\u0301 å\u0302\u0309 ã\u0302\u0303 ä\u0302\u0323');
const VNI_BREVE = pairs('ê\u0306 è\u0306\u0300 é\u0306\u0301 ú\u0306\u0309 ü\u0306\u0303 ë\u0306\u0323');

export function decodeTcvn3(text: string): string | null {
  let decoded = '';
  for (const character of text) {
    const letter = TCVN3.get(character) ?? (isNeutral(character) ? character : null);
    if (letter === null) return null;
    decoded += letter;
  }
  return decoded;
}

export function decodeVni(text: string): string | null {
  const characters = Array.from(text);
  let decoded = '';
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at] ?? '';
    const letter = VNI_SINGLE.get(character) ?? (isNeutral(character) ? character : null);
    if (letter === null) return null;
    const sign = vniSign(character, characters[at + 1]);
    decoded += sign === null ? letter : (letter + sign).normalize('NFC');
    if (sign !== null) at++;
  }
  return decoded;
}

/** Case is the vowel's: "Uû" and "UÛ" are both "Ủ". */
function vniSign(vowel: string, next: string | undefined): string | null {
  if (next === undefined) return null;
  const sign = next.toLowerCase();
  const base = vowel.toLowerCase();
  if ('aeouyôö'.includes(base)) {
    const tone = VNI_TONES.get(sign);
    if (tone !== undefined) return tone;
  }
  if ('aeo'.includes(base)) {
    const circumflex = VNI_CIRCUMFLEX.get(sign);
    if (circumflex !== undefined) return circumflex;
  }
  return base === 'a' ? (VNI_BREVE.get(sign) ?? null) : null;
}

/** Characters that stand for themselves: ASCII, no-break space and punctuation that Windows adds of its own. */
function isNeutral(character: string): boolean {
  return character <= '\u007f' || character === '\u00a0' || (character >= '\u2000' && character <= '\u206f');
}

/** "¡Ă ¢Â" to a map; the first character of each is the key. */
function pairs(list: string): ReadonlyMap<string, string> {
  const entries = list.split(/[ \n]+/).filter((pair) => pair !== '');
  return new Map(entries.map((pair) => [pair.slice(0, 1), pair.slice(1)]));
}
