import type { ConsolidateState } from '../app/desk/consolidate-state';
import { readingsOf } from '../app/desk/readings-of';
import { createReviewDesk } from '../app/desk/review-desk';
import type { ReviewActions, ReviewState } from '../app/desk/review-state';
import type { Desk, Store } from '../app/desk/store';
import type { OpenWorkbook } from '../app/ports/open-workbook';
import type { Settings } from '../core/settings/settings';
import type { ComputedSheet } from '../core/model/computed-sheet';
import type { ScoreSheet } from '../core/model/score-sheet';
import { localTime } from './local-time';

interface ReviewNeeds {
  readonly workbook: OpenWorkbook;
  readonly settings: Store<Settings>;
  /** Tổng hợp: its files are the units' dossiers. */
  readonly consolidate: { readonly state: Store<ConsolidateState> };
  readonly compute: (sheet: ScoreSheet) => Promise<ComputedSheet | null>;
}

/** The appraisal of the open workbook's score sheet. */
export function makeReviewDesk({ consolidate, ...needs }: ReviewNeeds): Desk<ReviewState, ReviewActions> {
  return createReviewDesk({ ...needs, dossiers: readingsOf(consolidate.state), now: localTime });
}
