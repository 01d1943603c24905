import { addDecimals, type Decimal } from '../../model/decimal';
import type { ScorePart, ScoreSheet } from '../../model/score-sheet';
import { ZERO } from './leaf-points';

/** The maxima of a sheet's leaves by part; parts that it does not have are 0. Leaves without a maximum are passed over. */
export function partMaxima({ rows }: ScoreSheet): Readonly<Record<ScorePart, Decimal>> {
  const maxima: Record<ScorePart, Decimal> = { appraisal: ZERO, survey: ZERO, bonus: ZERO, penalty: ZERO };
  for (const { isLeaf, part, points } of rows) {
    if (!isLeaf || part === null || points.maximum?.state !== 'known') continue;
    maxima[part] = addDecimals(maxima[part], points.maximum.value);
  }
  return maxima;
}
