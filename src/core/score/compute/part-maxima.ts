import { addDecimals, type Decimal, ZERO } from '../../model/decimal';
import { isApart, type ScorePart, type ScoreSheet, type UnitScore } from '../../model/score-sheet';

/** The maxima of a sheet's leaves by part; parts that it does not have are 0. Leaves without a maximum are passed over. */
export function partMaxima({ rows }: ScoreSheet): Readonly<Record<ScorePart, Decimal>> {
  const maxima: Record<ScorePart, Decimal> = { appraisal: ZERO, survey: ZERO, bonus: ZERO, penalty: ZERO };
  for (const { isLeaf, part, points } of rows) {
    if (!isLeaf || part === null || points.maximum?.state !== 'known') continue;
    maxima[part] = addDecimals(maxima[part], points.maximum.value);
  }
  return maxima;
}

/** Whether every leaf of appraisal and survey has its maximum. */
export function hasAllMaxima({ rows }: ScoreSheet): boolean {
  return rows.every(({ isLeaf, part, points }) => !isLeaf || isApart(part) || points.maximum?.state === 'known');
}

/** The maxima of the first sheet that has all of them; else of the first. Null without sheets. */
export function maximaOfUnits(units: readonly UnitScore[]): Readonly<Record<ScorePart, Decimal>> | null {
  const used = units.find(({ sheet }) => hasAllMaxima(sheet)) ?? units[0];
  return used ? partMaxima(used.sheet) : null;
}
