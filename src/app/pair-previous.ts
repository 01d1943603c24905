import { previousPeriod } from '../core/model/period';
import type { Submission, SubmittedUnit } from '../core/model/submission';
import { unitKey } from '../core/model/unit-key';

/** The one submission of a unit for a period; null if absent, or more than one. */
export type FindSubmission = (formId: string, unit: Named, periodId: string) => Submission | null;

type Named = Pick<SubmittedUnit, 'code' | 'name'>;

/** Finds submissions among many of any order. Which of two files is right is for the user to say, so two give null. */
export function findAmong(submissions: readonly Submission[]): FindSubmission {
  const byKey = new Map<string, Submission | null>();
  for (const submission of submissions) {
    const { period } = submission.period;
    if (period === null) continue;
    const key = keyOf(submission.formId, submission.unit, period.id);
    byKey.set(key, byKey.has(key) ? null : submission);
  }
  return (formId, unit, periodId) => byKey.get(keyOf(formId, unit, periodId)) ?? null;
}

/** Finds the same unit's submission for the period right before, among submissions of any order. */
export function pairPrevious(submissions: readonly Submission[]): (submission: Submission) => Submission | null {
  const find = findAmong(submissions);
  return ({ formId, unit, period: { period } }) => {
    const before = period === null ? null : previousPeriod(period);
    return before === null ? null : find(formId, unit, before.id);
  };
}

function keyOf(formId: string, unit: Named, periodId: string): string {
  return [formId, unitKey(unit), periodId].join('\u0000');
}
