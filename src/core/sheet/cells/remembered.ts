/** More texts than the forms and settings of a province have; then the memory is emptied, not grown. */
const MOST = 20_000;
/** So many characters of long texts, which a sheet may show in each of its rows. */
const MOST_CHARACTERS = 2_000_000;

/**
 * The same function with a memory: reports repeat their captions, titles and names from file to file, and folding a text
 * costs more than finding it. Only for pure functions of one text.
 */
export function remembered<Result>(make: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  let characters = 0;
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = make(text);
    characters += text.length;
    if (known.size >= MOST || characters > MOST_CHARACTERS) {
      known.clear();
      characters = text.length;
    }
    known.set(text, made);
    return made;
  };
}
