import { exactKey, foldName, nameKeys, type NameKeys } from './fold-name';
import { nearestNames } from './nearest-names';

/** What names are matched against: a unit or a field of the settings. */
export interface NamedEntry {
  readonly code: string;
  readonly name: string;
  readonly otherNames: readonly string[];
}

/**
 * - `exact`: the same name to a reader; silent.
 * - `inexact`: one entry and no other can be meant, under another name or spelling; to be said.
 * - `unknown`: none, or more than one; `candidates` are the names of the nearest, at most three.
 */
export type NameMatch<Entry extends NamedEntry> =
  | { readonly how: 'exact'; readonly entry: Entry }
  | { readonly how: 'inexact'; readonly entry: Entry }
  | { readonly how: 'unknown'; readonly candidates: readonly string[] };

/** Entries with their keys, made once for many look-ups. */
export interface PreparedNames<Entry extends NamedEntry> {
  readonly entries: readonly Entry[];
  readonly byExact: ReadonlyMap<string, readonly Entry[]>;
  readonly byOtherExact: ReadonlyMap<string, readonly Entry[]>;
  readonly byCareful: ReadonlyMap<string, readonly KeyedEntry<Entry>[]>;
  readonly byLoose: ReadonlyMap<string, readonly KeyedEntry<Entry>[]>;
  readonly byCode: ReadonlyMap<string, readonly Entry[]>;
}

interface KeyedEntry<Entry extends NamedEntry> {
  readonly entry: Entry;
  readonly keys: NameKeys;
}

export function prepareNames<Entry extends NamedEntry>(entries: readonly Entry[]): PreparedNames<Entry> {
  const keyed = entries.flatMap((entry) => {
    const keys = nameKeys(entry.name);
    const others = entry.otherNames.map((name) => nameKeys(name));
    // "Nam Dong" as another name of "Xã Nam Dong" is still a xã.
    return [keys, ...others.map((other) => ({ ...other, kind: other.kind ?? keys.kind }))].map((each) => ({
      entry,
      keys: each,
    }));
  });
  return {
    entries,
    byExact: group(entries.map((entry) => [exactKey(entry.name), entry])),
    byOtherExact: group(entries.flatMap((entry) => entry.otherNames.map((name) => [exactKey(name), entry] as const))),
    byCareful: group(keyed.map((item) => [item.keys.careful, item])),
    byLoose: group(keyed.map((item) => [item.keys.loose, item])),
    byCode: group(entries.map((entry) => [codeKey(entry.code), entry])),
  };
}

/** Key of a code: "cj 02" and "CJ-02" are CJ02. */
export function codeKey(text: string): string {
  return foldName(text).replace(/[^a-z\d]/g, '');
}

/**
 * Finds the entry a text names. Where several entries answer to it, `preferred` may leave one (a unit that exists in the
 * period, where another of the same name has ended); otherwise the text is unknown and all of them are candidates.
 */
export function matchName<Entry extends NamedEntry>(
  text: string,
  names: PreparedNames<Entry>,
  preferred: (entry: Entry) => boolean = () => true,
): NameMatch<Entry> {
  const key = exactKey(text);
  if (key === '') return { how: 'unknown', candidates: [] };
  const exact = names.byExact.get(key);
  if (exact) return oneOf(exact, 'exact', preferred);
  const other = names.byOtherExact.get(key);
  if (other) return oneOf(other, 'inexact', preferred);

  const keys = nameKeys(text);
  if (keys.loose === '') return { how: 'unknown', candidates: [] };
  const alike = names.byCareful.get(keys.careful) ?? names.byLoose.get(keys.loose) ?? [];
  // "phường X" never means "xã X"; a name without its kind means the one there is.
  const ofKind = alike.filter((item) => keys.kind === null || item.keys.kind === null || item.keys.kind === keys.kind);
  if (ofKind.length > 0) return oneOf(unique(ofKind.map((item) => item.entry)), 'inexact', preferred);
  if (alike.length > 0) return { how: 'unknown', candidates: namesOf(unique(alike.map((item) => item.entry))) };
  return { how: 'unknown', candidates: nearestNames(keys.loose, names.byLoose) };
}

function oneOf<Entry extends NamedEntry>(
  entries: readonly Entry[],
  how: 'exact' | 'inexact',
  preferred: (entry: Entry) => boolean,
): NameMatch<Entry> {
  const left = entries.length > 1 ? entries.filter(preferred) : entries;
  const [entry] = left;
  return entry && left.length === 1 ? { how, entry } : { how: 'unknown', candidates: namesOf(entries) };
}

function namesOf(entries: readonly NamedEntry[]): readonly string[] {
  return unique(entries.map((entry) => entry.name)).slice(0, 3);
}

function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}

function group<T>(pairs: readonly (readonly [key: string, value: T])[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const [key, value] of pairs) {
    const values = groups.get(key);
    if (!values) groups.set(key, [value]);
    else if (!values.includes(value)) values.push(value);
  }
  return groups;
}
