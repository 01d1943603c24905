/** Names longer than this are compared by their beginning: a whole paragraph is no misspelt name. */
const LONGEST = 80;
/** Beyond this share of the longer key two names have nothing to do with each other. */
const FARTHEST = 0.45;
const AT_MOST = 3;

interface Named {
  readonly entry: { readonly name: string };
}

/** Names of the entries whose key is nearest to `key`, nearest first; at most three, none that is too far. */
export function nearestNames(key: string, byKey: ReadonlyMap<string, readonly Named[]>): readonly string[] {
  const found: { name: string; distance: number }[] = [];
  for (const [other, items] of byKey) {
    const distance = relativeDistance(key.slice(0, LONGEST), other.slice(0, LONGEST));
    if (distance <= FARTHEST) for (const { entry } of items) found.push({ name: entry.name, distance });
  }
  found.sort((a, b) => a.distance - b.distance);
  return [...new Set(found.map(({ name }) => name))].slice(0, AT_MOST);
}

/** Share of changed characters, 0 to 1; a key that holds the other one whole counts as near. */
function relativeDistance(a: string, b: string): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return 1;
  if (short.length >= 5 && long.includes(short)) return 0.3;
  // The difference in length alone is a lower bound: most pairs need no table.
  if ((long.length - short.length) / long.length > FARTHEST) return 1;
  return editDistance(a, b) / long.length;
}

/** Insertions, deletions, substitutions and swaps of neighbours that turn one text into the other. */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const left = (current[column - 1] ?? 0) + 1;
      const above = (last[column] ?? 0) + 1;
      const diagonal = (last[column - 1] ?? 0) + (same ? 0 : 1);
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const swap = swapped ? (beforeLast[column - 2] ?? 0) + 1 : Infinity;
      current.push(Math.min(left, above, diagonal, swap));
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}
