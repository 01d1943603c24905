import { createReviewDesk } from '../app/desk/review-desk';
import type { ReviewActions, ReviewState } from '../app/desk/review-state';
import type { Desk, Store } from '../app/desk/store';
import { KNOWN_SETS } from '../app/known-sets';
import type { OpenWorkbook } from '../app/ports/open-workbook';
import type { Settings } from '../core/forms/settings';
import { localTime } from './local-time';

/** The appraisal of the open workbook's score sheet. */
export function makeReviewDesk(workbook: OpenWorkbook, settings: Store<Settings>): Desk<ReviewState, ReviewActions> {
  return createReviewDesk({
    workbook,
    settings,
    sets: KNOWN_SETS,
    now: localTime,
  });
}
