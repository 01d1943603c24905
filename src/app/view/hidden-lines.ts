/** The hidden rows or columns just before one that is shown, first and last; null for none. */
export function hiddenBefore(hidden: ReadonlySet<number>, index: number): readonly [number, number] | null {
  let first = index;
  while (hidden.has(first - 1)) first -= 1;
  return first === index ? null : [first, index - 1];
}
