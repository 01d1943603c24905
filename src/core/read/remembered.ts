/** More texts than the forms and settings of a province have; then the memory is emptied, not grown. */
const MOST = 20_000;
/** Longer texts are seldom met twice. */
const LONGEST = 200;

/**
 * The same function with a memory: reports repeat their captions, titles and names from file to file, and folding a text
 * costs more than finding it. Only for pure functions of one text.
 */
export function remembered<Result>(make: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    if (text.length > LONGEST) return make(text);
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = make(text);
    if (known.size >= MOST) known.clear();
    known.set(text, made);
    return made;
  };
}
