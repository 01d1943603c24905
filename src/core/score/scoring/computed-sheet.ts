import type { ComputedSheet } from '../../model/computed-sheet';
import type { ScoreSheet } from '../../model/score-sheet';
import type { YearDossiers } from '../../table/join/year-dossiers';
import { roundPoints } from '../form/round-points';
import type { CriteriaSet, Criterion, NotApplicablePolicy } from '../set/criteria-set';
import { childrenByParent } from '../set/criteria-tree';
import { criterionKey } from '../set/set-of-sheet';
import { computeRow } from './compute-row';

/** The leaves of a sheet by the rules of its set. `dossiers`: the unit's of the sheet's year; null if absent. */
export function computedSheet(
  sheet: ScoreSheet,
  set: CriteriaSet,
  policy: NotApplicablePolicy,
  dossiers: YearDossiers | null,
): ComputedSheet {
  const round = (points: Parameters<typeof roundPoints>[1]) => roundPoints(set, points);
  const indicators = dossiers?.indicators ?? null;
  const rows = [...criteriaOfRows(sheet, set)].flatMap(([index, criterion]) => {
    const row = sheet.rows[index];
    return row ? [[index, computeRow(row, { criterion, policy, indicators, round })] as const] : [];
  });
  const { basis, isExample = false, roundsTo = null } = set;
  return {
    set: { name: basis.text, isExample, roundsTo },
    rows: new Map(rows),
    dossiersMissing: dossiers?.missing ?? null,
  };
}

/** The criterion of every leaf that the set knows by number and name, by its place in the sheet's rows. */
function criteriaOfRows({ rows }: ScoreSheet, { criteria }: CriteriaSet): ReadonlyMap<number, Criterion> {
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
