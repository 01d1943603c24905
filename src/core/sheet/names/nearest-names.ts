/** Names longer than this are compared by their beginning: a whole paragraph is no misspelt name. */
const LONGEST = 80;
/** Share of changed letters up to which a name counts as near. */
const NEAR = 0.45;
const AT_MOST = 3;

interface Named {
  readonly entry: { readonly name: string };
}

/** Names of the entries whose key is near to `key`, nearest first, at most three; none when none is near. */
export function nearestNames(key: string, byKey: ReadonlyMap<string, readonly Named[]>): readonly string[] {
  const near: { names: readonly string[]; distance: number }[] = [];
  for (const [other, items] of byKey) {
    const distance = relativeDistance(key.slice(0, LONGEST), other.slice(0, LONGEST));
    if (distance <= NEAR) near.push({ names: items.map(({ entry }) => entry.name), distance });
  }
  near.sort((a, b) => a.distance - b.distance);
  return [...new Set(near.flatMap(({ names }) => names))].slice(0, AT_MOST);
}

/** Share of changed letters, 0 to 1, Infinity when not near; a key that holds the other one whole counts as near. */
function relativeDistance(a: string, b: string): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return Infinity;
  if (short.length >= 5 && long.includes(short)) return 0.3;
  return editDistance(a, b, NEAR * long.length) / long.length;
}

/** Insertions, deletions, substitutions and swaps of neighbours that turn one text into the other; Infinity above `most`. */
export function editDistance(a: string, b: string, most = Infinity): number {
  // The difference in length alone is a lower bound: most pairs need no table.
  if (Math.abs(a.length - b.length) > most) return Infinity;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const left = (current[column - 1] ?? 0) + 1;
      const above = (last[column] ?? 0) + 1;
      const diagonal = (last[column - 1] ?? 0) + (same ? 0 : 1);
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const swap = swapped ? (beforeLast[column - 2] ?? 0) + 1 : Infinity;
      const distance = Math.min(left, above, diagonal, swap);
      current.push(distance);
      least = Math.min(least, distance);
    }
    // A swap reaches back two rows, and adds one.
    if (least > most + 1) return Infinity;
    beforeLast = last;
    last = current;
  }
  const distance = last[b.length] ?? 0;
  return distance > most ? Infinity : distance;
}
