import { compareDecimals } from '../../model/decimal';
import type { ScoreSheet } from '../../model/score-sheet';
import { foldName } from '../../sheet/names/fold-name';
import type { CriteriaSet } from './criteria-set';

/** Of an office's own set so much must be in the sheet, in per cent, that the sheet is held to be made by it. */
const ENOUGH = 80;

/**
 * The set that a sheet is made by: the same criteria by number, name and maximum. An office's own set (one that is no
 * example) may differ in some, as a sheet with a wrong maximum does. Null if absent.
 */
export function setOfSheet(sheet: ScoreSheet, sets: readonly CriteriaSet[]): CriteriaSet | null {
  const exact = sets.filter((set) => hasMaxima(sheet, set) && sharedCriteria(sheet, set) === set.criteria.length);
  if (exact[0]) return exact[0];
  const isLike = (set: CriteriaSet): boolean =>
    set.isExample !== true &&
    sharedCriteria(sheet, set) * 100 >= ENOUGH * Math.max(set.criteria.length, sheet.rows.length);
  return sets.find(isLike) ?? null;
}

/** The set that most of the sheets are made by: one sheet with a fault does not take it from the others. */
export function setOfSheets(sheets: readonly ScoreSheet[], sets: readonly CriteriaSet[]): CriteriaSet | null {
  const counts = new Map<CriteriaSet, number>();
  for (const sheet of sheets) {
    const set = setOfSheet(sheet, sets);
    if (set) counts.set(set, (counts.get(set) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first?.[0] ?? null;
}

/** What tells a criterion, in a sheet and in its set. */
export function criterionKey({ number, name }: { readonly number: string; readonly name: string }): string {
  return `${number}\u0000${foldName(name)}`;
}

/** The sheet has every criterion of the set and no other, with the maximum of each. */
function hasMaxima(sheet: ScoreSheet, { criteria }: CriteriaSet): boolean {
  const rows = new Map(sheet.rows.map((row) => [row.number, row]));
  return (
    criteria.length === rows.size &&
    criteria.every(({ number, maximum }) => {
      const points = rows.get(number)?.points.maximum;
      return points?.state === 'known' && compareDecimals(points.value, maximum) === 0;
    })
  );
}

function sharedCriteria({ rows }: ScoreSheet, { criteria }: CriteriaSet): number {
  const keys = new Set(rows.map(criterionKey));
  return criteria.filter((criterion) => keys.has(criterionKey(criterion))).length;
}
