import { addDecimals, type Decimal } from '../../model/decimal';
import type { Points, ScoreColumn, ScoreRow, UnitScore } from '../../model/score-sheet';
import { rowsByKey, type PrintedCriterion } from './printed-criteria';

/** Points of one criterion in one column; of a parent the sum of what is under it. */
export type ScoreValue =
  { readonly state: 'known'; readonly value: Decimal } | { readonly state: 'blank' } | { readonly state: 'unknown' };

export type ValueColumn = 'self' | 'appraised' | 'survey' | 'achieved';

/** The points of a unit by column, in the order of the printed criteria, and its row of the sheet for each. */
export type UnitValues = Readonly<Record<ValueColumn, readonly ScoreValue[]>> & {
  readonly rows: readonly (ScoreRow | null)[];
};

const BLANK: ScoreValue = { state: 'blank' };

/** What a unit has for every printed criterion. A criterion that its sheet does not have is blank. */
export function unitValues({ sheet }: UnitScore, criteria: readonly PrintedCriterion[], hasSet: boolean): UnitValues {
  const byKey = rowsByKey(sheet, hasSet);
  const rows = criteria.map(({ key }) => byKey.get(key) ?? null);
  const typed = (column: ScoreColumn): readonly ScoreValue[] => rows.map((row) => valueOf(row?.points[column]));
  const [self, appraised, survey] = [typed('self'), typed('appraised'), typed('survey')];
  const achieved = typed('achieved').map((own, place) => {
    const parts = [appraised[place] ?? BLANK, survey[place] ?? BLANK];
    return parts.every(({ state }) => state === 'blank') ? own : sumValues(parts);
  });
  const whole = (values: readonly ScoreValue[]): readonly ScoreValue[] => withParents(values, criteria);
  return { self: whole(self), appraised: whole(appraised), survey: whole(survey), achieved: whole(achieved), rows };
}

/** Blank where all are, unknown where any is. */
export function sumValues(values: readonly ScoreValue[]): ScoreValue {
  let sum: ScoreValue = BLANK;
  for (const value of values) {
    if (value.state === 'unknown') return value;
    if (value.state === 'blank') continue;
    sum = { state: 'known', value: sum.state === 'known' ? addDecimals(sum.value, value.value) : value.value };
  }
  return sum;
}

function valueOf(points: Points | undefined): ScoreValue {
  if (!points) return BLANK;
  return points.state === 'known' ? { state: 'known', value: points.value } : { state: points.state };
}

function withParents(values: readonly ScoreValue[], criteria: readonly PrintedCriterion[]): readonly ScoreValue[] {
  const whole: ScoreValue[] = [...values];
  // Parents stand before their children, so from the end every child is done before its parent.
  for (let place = criteria.length - 1; place >= 0; place -= 1) {
    const children = criteria[place]?.children ?? [];
    if (children.length > 0) whole[place] = sumValues(children.map((child) => whole[child] ?? BLANK));
  }
  return whole;
}
