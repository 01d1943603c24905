import { percentOf, shareOf } from '../../core/score/compute/score-units';
import type { Decimal } from '../../core/model/decimal';
import type { ReviewTotals } from '../../core/model/review';

/** The index of a sheet under appraisal, in per cent; null while its total is not known. */
export function indexOfReview({ total, maximum }: ReviewTotals): Decimal | null {
  const share = shareOf(total, maximum);
  return share && percentOf(share);
}
