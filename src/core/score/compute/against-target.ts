import { subtractDecimals, type Decimal } from '../../model/decimal';
import type { ScoreTarget } from '../../model/score-outcome';
import type { UnitScore } from '../../model/score-sheet';

/** Reached less target: 0 or above where the target is met; null where either is not known. */
export function againstTarget(score: UnitScore, target: ScoreTarget): ScoreTarget {
  const less = (value: Decimal | null, wanted: Decimal | null): Decimal | null =>
    value && wanted ? subtractDecimals(value, wanted) : null;
  return {
    appraised: less(score.appraised, target.appraised),
    survey: less(score.survey, target.survey),
    total: less(score.total, target.total),
  };
}
