import { compareRatios, type Ratio } from './ratio';

/**
 * Places by the exact ratio, highest first. Equal ratios share a place and the next one is left out (1, 1, 3); values that
 * only print alike do not share. Null stays without a place.
 */
export function rankByRatio(values: readonly (Ratio | null)[]): readonly (number | null)[] {
  const order = values
    .flatMap((value, index) => (value ? [{ value, index }] : []))
    .sort((a, b) => compareRatios(b.value, a.value));
  const ranks = values.map((): number | null => null);
  let place = 0;
  for (const [position, { value, index }] of order.entries()) {
    const before = order[position - 1];
    if (!before || compareRatios(before.value, value) !== 0) place = position + 1;
    ranks[index] = place;
  }
  return ranks;
}
