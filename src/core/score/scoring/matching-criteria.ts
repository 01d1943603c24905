import type { Criterion, CriteriaSet } from '../set/criteria-set';
import { childrenByParent } from '../set/criteria-tree';
import { criterionKey } from '../set/set-of-sheet';
import type { ScoreSheet } from '../../model/score-sheet';

/** The criterion of every leaf that the set knows by number and name, by its place in the sheet's rows. */
export function criteriaOfRows({ rows }: ScoreSheet, { criteria }: CriteriaSet): ReadonlyMap<number, Criterion> {
  const children = childrenByParent(criteria);
  const leaves = new Map(
    criteria.filter(({ number }) => !children.has(number)).map((criterion) => [criterionKey(criterion), criterion]),
  );
  return new Map(
    rows.flatMap((row, index) => {
      const criterion = row.isLeaf ? leaves.get(criterionKey(row)) : undefined;
      return criterion ? [[index, criterion] as const] : [];
    }),
  );
}
