import { compareDecimals } from '../../core/model/decimal';
import type { ReviewedCriterion } from '../../core/model/review';
import { parsePoints } from '../../core/score/read/parse-points';

/** Whether points as typed are other than the criterion's self-score, so that a note is needed. False while they can't be read. */
export function needsNote({ self }: Pick<ReviewedCriterion, 'self'>, typed: string): boolean {
  const reading = parsePoints(typed);
  if (reading.kind !== 'points') return false;
  return self === null || compareDecimals(reading.value, self) !== 0;
}

/** Whether what the rule gives, or the council gave, is other than the self-score. */
export function differsFromSelf({ self, computed, appraised }: ReviewedCriterion): {
  readonly computed: boolean;
  readonly appraised: boolean;
} {
  return {
    computed: computed.state === 'known' && self !== null && compareDecimals(computed.value, self) !== 0,
    appraised: appraised !== null && (self === null || compareDecimals(appraised, self) !== 0),
  };
}
