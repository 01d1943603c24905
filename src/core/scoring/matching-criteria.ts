import type { Criterion, CriteriaSet } from '../forms/criteria-set';
import { childrenByParent } from '../forms/criteria-tree';
import { matchingSet } from '../compute/score/matching-set';
import type { ScoreSheet } from '../model/score-sheet';
import { foldName } from '../read/fold-name';

/** Of an office's own set so much must be in the sheet, in per cent, that the sheet is held to be made by it. */
const ENOUGH = 80;

/**
 * The set that a sheet is made by: the same criteria by number, name and maximum. An office's own set (one that is no
 * example) may differ in some, as a sheet with a wrong maximum does. Null where there is none.
 */
export function setOfSheet(sheet: ScoreSheet, sets: readonly CriteriaSet[]): CriteriaSet | null {
  const exact = sets.filter((set) => matchingSet(sheet, [set]) && sharedCriteria(sheet, set) === set.criteria.length);
  if (exact[0]) return exact[0];
  const isLike = (set: CriteriaSet): boolean =>
    set.isExample !== true &&
    sharedCriteria(sheet, set) * 100 >= ENOUGH * Math.max(set.criteria.length, sheet.rows.length);
  return sets.find(isLike) ?? null;
}

/** The criterion of every leaf that the set knows by number and name, by its place in the sheet's rows. */
export function criteriaOfRows({ rows }: ScoreSheet, { criteria }: CriteriaSet): ReadonlyMap<number, Criterion> {
  const children = childrenByParent(criteria);
  const leaves = new Map(
    criteria.filter(({ number }) => !children.has(number)).map((criterion) => [keyOf(criterion), criterion]),
  );
  return new Map(
    rows.flatMap((row, index) => {
      const criterion = row.isLeaf ? leaves.get(keyOf(row)) : undefined;
      return criterion ? [[index, criterion] as const] : [];
    }),
  );
}

function sharedCriteria({ rows }: ScoreSheet, { criteria }: CriteriaSet): number {
  const keys = new Set(rows.map(keyOf));
  return criteria.filter((criterion) => keys.has(keyOf(criterion))).length;
}

function keyOf({ number, name }: { readonly number: string; readonly name: string }): string {
  return `${number}\u0000${foldName(name)}`;
}
