import type { NotApplicablePolicy } from '../set/criteria-set';
import { addDecimals, compareDecimals, subtractDecimals } from '../../model/decimal';
import type { CriterionChange, CriterionOutcome } from '../../model/score-outcome';
import type { ScoreSheet } from '../../model/score-sheet';
import { leafPoints } from './leaf-points';

/** The outcome of every leaf of appraisal and survey whose points are known, in the order of the sheet. */
export function criterionOutcomes(sheet: ScoreSheet, policy: NotApplicablePolicy): readonly CriterionOutcome[] {
  return sheet.rows.flatMap((row): readonly CriterionOutcome[] => {
    if (!row.isLeaf || (row.part !== 'appraisal' && row.part !== 'survey')) return [];
    const { self, appraised, survey, maximum } = leafPoints(row, sheet, policy);
    if (!appraised || !survey || !maximum) return [];
    const achieved = addDecimals(appraised, survey);
    const state = compareDecimals(achieved, maximum) >= 0 ? 'full' : 'lost';
    const added = row.part === 'appraisal' && self ? subtractDecimals(appraised, self) : null;
    return [{ row, maximum, achieved, lost: subtractDecimals(maximum, achieved), state, added }];
  });
}

/** Compares criteria of one number, one name and one maximum; others are not the same criterion. */
export function criterionChanges(
  now: readonly CriterionOutcome[],
  before: readonly CriterionOutcome[],
): readonly CriterionChange[] {
  const earlier = new Map(before.map((outcome) => [`${outcome.row.number}\u0000${outcome.row.name}`, outcome]));
  return now.flatMap(({ row, maximum, achieved, state }) => {
    const last = earlier.get(`${row.number}\u0000${row.name}`);
    if (!last || compareDecimals(last.maximum, maximum) !== 0) return [];
    const difference = subtractDecimals(achieved, last.achieved);
    const sign = compareDecimals(achieved, last.achieved);
    const is = sign > 0 ? 'gained' : sign < 0 ? 'lost' : state === 'full' ? 'kept' : 'same';
    const own = { number: row.number, name: row.name, maximum };
    return [{ ...own, before: last.achieved, now: achieved, difference, state: is }];
  });
}
