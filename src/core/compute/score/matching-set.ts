import type { CriteriaSet } from '../../forms/criteria-set';
import { compareDecimals } from '../../model/decimal';
import type { ScoreSheet } from '../../model/score-sheet';

/** The set that the sheet was made from: the same criteria, in any order, with the same maxima; null where there is none. */
export function matchingSet(sheet: ScoreSheet, sets: readonly CriteriaSet[]): CriteriaSet | null {
  const rows = new Map(sheet.rows.map((row) => [row.number, row]));
  const isOf = ({ criteria }: CriteriaSet): boolean =>
    criteria.length === rows.size &&
    criteria.every(({ number, maximum }) => {
      const points = rows.get(number)?.points.maximum;
      return points?.state === 'known' && compareDecimals(points.value, maximum) === 0;
    });
  return sets.find(isOf) ?? null;
}
