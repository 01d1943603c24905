import { explainedBits, plus, type RowFigures, type Sums } from './row-figures';
import type { RowEvidence } from './row-evidence';

/** A sum over this many bits is hardly chance. */
const ENOUGH = 8;

/**
 * Looks for the rows below a row that it is the sum of, where no numbering tells: all rows numbered like the next one, down to where
 * their sum is reached. Gives the last of them; null where no such rows give the row's figures. Takes the logarithm
 * of the number of rows for each question.
 */
export function headEnds(
  rows: readonly RowEvidence[],
  figures: readonly (RowFigures | null)[],
): (index: number) => number | null {
  const kinds = new Map<number, { readonly at: readonly number[]; readonly sums: readonly Sums[] }>();

  function kindOf(rank: number): { readonly at: readonly number[]; readonly sums: readonly Sums[] } {
    const made = kinds.get(rank);
    if (made) return made;
    const at: number[] = [];
    const sums: Sums[] = [];
    rows.forEach(({ numbering, below }, index) => {
      const own = figures[index];
      if (!own || below !== null || rankOf(numbering) !== rank) return;
      const last = sums.at(-1);
      at.push(index);
      sums.push(last ? plus(last, own.sums) : own.sums);
    });
    const kind = { at, sums };
    kinds.set(rank, kind);
    return kind;
  }

  return (index) => {
    const own = figures[index];
    let next = index + 1;
    while (next < rows.length && !figures[next]) next += 1;
    const nextRow = rows[next];
    if (!own || !nextRow) return null;
    const { at, sums } = kindOf(rankOf(nextRow.numbering));
    const first = firstFrom(at.length, (place) => (at[place] ?? 0) > index);
    const before = sums[first - 1] ?? null;
    const ends = new Set(
      own.known
        .filter((column) => (own.sums[column] ?? 0) > 0)
        .map((column) => {
          const wanted = (before?.[column] ?? 0) + (own.sums[column] ?? 0);
          return firstFrom(at.length, (place) => (sums[place]?.[column] ?? 0) >= wanted);
        }),
    );
    let best: { readonly end: number; readonly saved: number } | null = null;
    for (const end of ends) {
      const reached = sums[end];
      if (!reached || end < first || (end === first && nextRow.numbering?.value !== 1)) continue;
      const saved = explainedBits(own, reached, before);
      if (saved >= ENOUGH && saved > (best?.saved ?? 0)) best = { end, saved };
    }
    return best ? (at[best.end] ?? null) : null;
  };
}

function rankOf(numbering: RowEvidence['numbering']): number {
  return numbering?.rank ?? 0;
}

/** The first place for which the test holds; the test holds for all places behind it. */
export function firstFrom(length: number, holds: (place: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
