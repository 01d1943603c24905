import type { NotApplicablePolicy } from '../set/criteria-set';
import { addDecimals, type Decimal, ZERO } from '../../model/decimal';
import { isApart, type ScoreRow, type UnitScore } from '../../model/score-sheet';
import { rowsByKey, type PrintedCriterion } from './printed-criteria';
import type { ScoreReportInput } from './score-report-input';

/**
 * Points of one criterion in one column; of a parent the sum of what is under it. `expected`: nothing is there where
 * something should be, so that a sum with it is not known.
 */
export type ScoreValue =
  | { readonly state: 'known'; readonly value: Decimal }
  | { readonly state: 'blank'; readonly expected?: boolean }
  | { readonly state: 'unknown' };

export type ValueColumn = 'self' | 'appraised' | 'survey' | 'achieved';

/** The points of a unit by column, in the order of the printed criteria, and its row of the sheet for each. */
export type UnitValues = Readonly<Record<ValueColumn, readonly ScoreValue[]>> & {
  readonly rows: readonly (ScoreRow | null)[];
};

const BLANK: ScoreValue = { state: 'blank' };
const MISSING: ScoreValue = { state: 'blank', expected: true };
/**
 * What a unit has for every printed criterion. A criterion that its sheet does not have is blank; one that does not apply
 * and has no points is what the policy gives for it.
 */
export function unitValues(
  { sheet }: UnitScore,
  criteria: readonly PrintedCriterion[],
  { set, policy }: Pick<ScoreReportInput, 'set' | 'policy'>,
): UnitValues {
  const byKey = rowsByKey(sheet, set !== null);
  const rows = criteria.map(({ key }) => byKey.get(key) ?? null);
  const typed = (column: ValueColumn): readonly ScoreValue[] =>
    rows.map((row, place) => valueOf(row, column, criteria[place]?.maximum ?? null, policy));
  const [self, appraised, survey] = [typed('self'), typed('appraised'), typed('survey')];
  const achieved = typed('achieved').map((own, place) => {
    const parts = [appraised[place] ?? BLANK, survey[place] ?? BLANK];
    return parts.every(({ state }) => state === 'blank') ? own : sumValues(parts);
  });
  const whole = (values: readonly ScoreValue[]): readonly ScoreValue[] => withParents(values, criteria);
  return { self: whole(self), appraised: whole(appraised), survey: whole(survey), achieved: whole(achieved), rows };
}

/** Blank where all are; unknown where any is, or where some that should be there are not. */
export function sumValues(values: readonly ScoreValue[]): ScoreValue {
  let sum: Decimal | null = null;
  let isShort = false;
  for (const value of values) {
    if (value.state === 'unknown') return value;
    if (value.state === 'blank') isShort ||= value.expected === true;
    else sum = sum ? addDecimals(sum, value.value) : value.value;
  }
  if (sum === null) return isShort ? MISSING : BLANK;
  return isShort ? { state: 'unknown' } : { state: 'known', value: sum };
}

function valueOf(
  row: ScoreRow | null,
  column: ValueColumn,
  maximum: Decimal | null,
  policy: NotApplicablePolicy | null,
): ScoreValue {
  const points = row?.points[column];
  if (points?.state === 'known') return { state: 'known', value: points.value };
  if (points?.state === 'unknown') return { state: 'unknown' };
  const isOfPart = column === 'achieved' || (column === 'survey') === (row?.part === 'survey');
  if (!row || !isOfPart || isApart(row.part)) return BLANK;
  if (row.applies) return MISSING;
  if (policy === 'full' && maximum) return { state: 'known', value: maximum };
  return policy === 'zero' ? { state: 'known', value: ZERO } : BLANK;
}

/** The values with those of parents, each the sum of what is right under it. */
export function withParents(
  values: readonly ScoreValue[],
  criteria: readonly PrintedCriterion[],
): readonly ScoreValue[] {
  const whole: ScoreValue[] = [...values];
  // Parents stand before their children, so from the end every child is done before its parent.
  for (let place = criteria.length - 1; place >= 0; place -= 1) {
    const children = criteria[place]?.children ?? [];
    if (children.length > 0) whole[place] = sumValues(children.map((child) => whole[child] ?? BLANK));
  }
  return whole;
}
