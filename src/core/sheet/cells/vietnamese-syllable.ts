const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const ONSET = /^(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnprstvx])/;
const RIMES = new Set(
  (
    'a ac ach ai ak am an ang anh ao ap at au ay ăc ăk ăm ăn ăng ăp ăt âc âk âm ân âng âp ât âu ây ' +
    'e ec ek em en eng eo ep et ê êch êk êm ên ênh êp êt êu ' +
    'i ia ich ik im in inh ip it iu iêc iêm iên iêng iêp iêt iêu y yêm yên yêng yêt yêu ' +
    'o oa oac oach oai oam oan oang oanh oao oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi ok om on ong oong op ot ' +
    'ô ôc ôi ôk ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt ' +
    'u ua uân uâng uât uây uc uê uêch uênh ui uk um un ung uôc uôi uôm uôn uông uôt uơ up ut ' +
    'uy uya uych uynh uyn uyt uyu uyên uyêt ư ưa ưc ưi ưk ưm ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu'
  ).split(' '),
);

/**
 * Whether a word can be a Vietnamese syllable: a known onset and rime, at most one tone, and before a stop (c, ch, p, t)
 * one of the two tones that go with it. Tells Vietnamese from other text by many words; says nothing about a single one.
 */
export function isVietnameseSyllable(word: string): boolean {
  const decomposed = word.toLowerCase().normalize('NFD');
  const tones = decomposed.match(TONES) ?? [];
  if (tones.length > 1 || word.length < 2) return false;
  const base = decomposed.replace(TONES, '').normalize('NFC');
  const stopped = /(?:[cpt]|ch)$/.test(base);
  if (stopped && tones[0] !== '\u0301' && tones[0] !== '\u0323') return false;
  if (RIMES.has(base)) return true;
  const onset = ONSET.exec(base)?.[0] ?? '';
  const rime = base.slice(onset.length);
  // "gì", "giếng", "quy": the letter that closes the onset is the rime's too.
  return onset !== '' && (RIMES.has(rime) || ((onset === 'gi' || onset === 'qu') && RIMES.has(base.slice(1))));
}

const UNACCENTED_RIMES = new Set([...RIMES].map((rime) => rime.normalize('NFD').replace(/\p{M}/gu, '')));

/** As `isVietnameseSyllable` for a word without any accents, as people type them. */
export function isUnaccentedSyllable(word: string): boolean {
  const plain = word.toLowerCase();
  if (UNACCENTED_RIMES.has(plain)) return true;
  const onset = ONSET.exec(plain)?.[0] ?? '';
  const rime = plain.slice(onset.length);
  return onset !== '' && (UNACCENTED_RIMES.has(rime) || (onset.length === 2 && UNACCENTED_RIMES.has(plain.slice(1))));
}
