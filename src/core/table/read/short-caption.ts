/** Longer texts are no abbreviations. */
const LONGEST = 60;

/**
 * Whether a caption may be short for a longer one, both folded: "t.tuyen" for "truc tuyen", "ts" for "tong so". Each word
 * begins a word of the longer caption and has its letters in their order, there or at the start of later words.
 */
export function isShortFor(short: string, caption: string): boolean {
  const tokens = short.split(/[^a-z0-9]+/).filter((token) => token !== '');
  const words = caption.split(/[^a-z0-9]+/).filter((word) => word !== '');
  if (short.length > LONGEST || tokens.join('').length < 2) return false;
  return fits(tokens, 0, words, 0, new Map());
}

function fits(
  tokens: readonly string[],
  at: number,
  words: readonly string[],
  from: number,
  known: Map<number, boolean>,
): boolean {
  const token = tokens[at];
  if (token === undefined) return true;
  const key = at * 100 + from;
  const before = known.get(key);
  if (before !== undefined) return before;
  let found = false;
  for (let word = from; word < words.length && !found; word++) {
    found = ends(token, words, word).some((end) => fits(tokens, at + 1, words, end + 1, known));
  }
  known.set(key, found);
  return found;
}

/** In which words a token can end that begins with the first letter of this word. */
function ends(token: string, words: readonly string[], word: number): readonly number[] {
  // Letters used up, by the word in which they end and the place in it.
  let states = words[word]?.startsWith(token.charAt(0)) ? [{ word, place: 1 }] : [];
  for (const letter of token.slice(1)) {
    const next = new Map<string, { word: number; place: number }>();
    for (const state of states) {
      const inside = (words[state.word] ?? '').indexOf(letter, state.place);
      if (inside >= 0) next.set(`${String(state.word)}.${String(inside + 1)}`, { word: state.word, place: inside + 1 });
      const later = state.word + 1;
      if (words[later]?.startsWith(letter)) next.set(`${String(later)}.1`, { word: later, place: 1 });
    }
    states = [...next.values()];
  }
  return states.map(({ word: end }) => end);
}
