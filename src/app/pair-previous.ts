import { previousPeriod } from '../core/model/period';
import type { Submission } from '../core/model/submission';
import { foldName } from '../core/read/fold-name';

/**
 * Finds the same unit's submission for the period right before, among submissions of any order. None when there is
 * none, or more than one: which of two files is right is for the user to say.
 */
export function pairPrevious(submissions: readonly Submission[]): (submission: Submission) => Submission | null {
  const byKey = new Map<string, Submission | null>();
  for (const submission of submissions) {
    const { period } = submission.period;
    if (period === null) continue;
    const key = keyOf(submission, period.id);
    byKey.set(key, byKey.has(key) ? null : submission);
  }
  return (submission) => {
    const { period } = submission.period;
    const before = period === null ? null : previousPeriod(period);
    return before === null ? null : (byKey.get(keyOf(submission, before.id)) ?? null);
  };
}

function keyOf({ formId, unit }: Submission, periodId: string): string {
  return [formId, unit.code ?? foldName(unit.name), periodId].join('\u0000');
}
