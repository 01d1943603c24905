import type { NotApplicablePolicy } from '../../forms/criteria-set';
import { addDecimals, compareDecimals, subtractDecimals, type Decimal } from '../../model/decimal';
import type { ScoreRow, ScoreSheet } from '../../model/score-sheet';
import { leafPoints } from './leaf-points';

/**
 * What became of a criterion's points: `full` at its maximum, `lost` below it. Against the self-score: what the appraisal
 * `added` (below 0: took off), null where there is none.
 */
export interface CriterionOutcome {
  readonly row: ScoreRow;
  readonly maximum: Decimal;
  readonly achieved: Decimal;
  readonly lost: Decimal;
  readonly state: 'full' | 'lost';
  readonly added: Decimal | null;
}

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

/** A criterion this year and last: `kept` at its maximum in both, more points, fewer, or the same below the maximum. */
export interface CriterionChange {
  readonly number: string;
  readonly name: string;
  readonly difference: Decimal;
  readonly state: 'kept' | 'gained' | 'lost' | 'same';
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
    return [{ number: row.number, name: row.name, difference, state: is }];
  });
}
