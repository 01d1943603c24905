/** Where a row stands among the others. */
export interface RowPlace {
  /** Index of the row it is part of; null for a field. */
  readonly parent: number | null;
  readonly isLeaf: boolean;
}

/**
 * Parents and leaves by the numbers of the rows, in their order: "1.1.1" is part of "1.1", letters and unnumbered rows of
 * the number above them. `isField`: on top whatever its number (bonus, penalty). Where Roman numbers (or capitals) stand over Arabic ones they are the fields.
 */
export function rowStructure(
  rows: readonly { readonly number: string; readonly isField: boolean }[],
): readonly RowPlace[] {
  const hasSections = rows.some(({ number }) => isSection(number));
  const open: { index: number; level: number }[] = [];
  const parents: (number | null)[] = [];
  let numbered = 0;
  for (const [index, { number, isField }] of rows.entries()) {
    const own = isField ? 0 : levelOf(number, hasSections);
    if (own !== null) numbered = own;
    const level = own ?? numbered + (number === '' ? 2 : 1);
    while ((open.at(-1)?.level ?? -1) >= level) open.pop();
    parents.push(open.at(-1)?.index ?? null);
    open.push({ index, level });
  }
  const withChildren = new Set(parents);
  return parents.map((parent, index) => ({ parent, isLeaf: !withChildren.has(index) }));
}

/** Null for a letter or no number: these stand one level under the number before. */
function levelOf(number: string, hasSections: boolean): number | null {
  if (isSection(number)) return 0;
  if (!/^\d/.test(number)) return null;
  return number.split('.').length - (hasSections ? 0 : 1);
}

function isSection(number: string): boolean {
  return /^[A-Z]+$/.test(number);
}
