import { tidyText } from '../../model/tidy-text';
import { foldName, nameKeys } from '../names/fold-name';
import { codeKey, type NamedEntry, type PreparedNames } from '../names/match-name';

const MOST_WORDS = 8;
/** Shorter keys, and mere numbers ("Phường 5"), also stand in file names by chance: they need their kind before them. */
const SHORTEST = 4;

/**
 * The unit that a path with "/" between folders names, by the file's own name, else by the nearest folder:
 * "II06a_xa-nam-dong_2024-06.xlsx". The longest name counts, a code ("CJ02_2024-06.xlsx") where there is no name; null when none or more than one unit is named so.
 */
export function unitFromFileName<Entry extends NamedEntry>(
  path: string,
  names: PreparedNames<Entry>,
  preferred: (entry: Entry) => boolean = () => true,
): { readonly entry: Entry; readonly where: 'file' | 'folder' } | null {
  for (const [above, name] of path.split('/').reverse().entries()) {
    const found = longestNamed(name.replace(/\.[a-z]{3,4}$/i, ''), names);
    const left = found.length > 1 ? found.filter(preferred) : found;
    const [entry] = left;
    if (found.length > 0) return entry && left.length === 1 ? { entry, where: above === 0 ? 'file' : 'folder' } : null;
  }
  return null;
}

function longestNamed<Entry extends NamedEntry>(name: string, names: PreparedNames<Entry>): readonly Entry[] {
  const words = tidyText(name)
    .replace(/['’`]/g, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
  const keys = words.map((word) => nameKeys(word).loose || foldName(word));
  for (let length = Math.min(MOST_WORDS, words.length); length > 0; length--) {
    const found = new Set<Entry>();
    for (let start = 0; start + length <= words.length; start++) {
      const key = keys.slice(start, start + length).join('');
      const items = names.byLoose.get(key);
      if (!items) continue;
      const kind = kindBefore(words, start);
      if (kind === null && (key.length < SHORTEST || /^\d+$/.test(key))) continue;
      const careful = nameKeys(words.slice(start, start + length).join(' ')).careful;
      const ofKind = items.filter((item) => kind === null || item.keys.kind === null || item.keys.kind === kind);
      const same = ofKind.filter((item) => item.keys.careful === careful);
      for (const { entry } of same.length > 0 ? same : ofKind) found.add(entry);
    }
    if (found.size > 0) return [...found];
  }
  return [...new Set(words.flatMap((word) => (isCode(word) ? (names.byCode.get(codeKey(word)) ?? []) : [])))];
}

/** Shorter ones ("T6", "Q2") and mere numbers also stand in file names for other things. */
function isCode(word: string): boolean {
  return word.length >= SHORTEST && /\d/.test(word) && (/\p{L}/u.test(word) || word.length > SHORTEST);
}

/** The kind of unit that the one or two words before `start` say: "xa", "thi tran", "TT". */
function kindBefore(words: readonly string[], start: number): string | null {
  const one = words[start - 1];
  if (one === undefined) return null;
  const two = `${words[start - 2] ?? ''} ${one} x`;
  return nameKeys(two).kind ?? nameKeys(`${one} x`).kind ?? nameKeys(`${one}. x`).kind;
}
