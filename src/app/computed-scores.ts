import type { CriteriaSet, NotApplicablePolicy } from '../core/forms/criteria-set';
import type { ComputedScore } from '../core/model/review';
import type { ScoreSheet } from '../core/model/score-sheet';
import { computedSheet } from '../core/scoring/computed-sheet';
import { setOfSheet } from '../core/scoring/matching-criteria';

/**
 * What the rules of its criteria set give for a sheet, by the place in `sheet.rows`: from what is declared, as the unit's
 * dossiers are not here. Empty where it is made by no set that is known.
 */
export function computedScores(
  sheet: ScoreSheet,
  sets: readonly CriteriaSet[],
  policy: NotApplicablePolicy,
): ReadonlyMap<number, ComputedScore> {
  const set = setOfSheet(sheet, sets);
  if (set === null) return new Map();
  const { rows } = computedSheet(sheet, set, policy, null);
  return new Map([...rows].map(([index, { score }]) => [index, score]));
}
