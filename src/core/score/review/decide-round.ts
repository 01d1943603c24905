import type { ReviewRefusal } from '../../model/review';
import { cleanText } from './clean-text';
import {
  decided,
  nameOf,
  refusalInRound,
  refusalNow,
  refused,
  rowEntry,
  wholeEntry,
  type Council,
  type Decided,
} from './decision';
import type { OpenReview } from './review-of';
import { selfText } from './review-row';

/** Ends the round: the sheet goes back to the unit. A reason is needed where no criterion was returned with its own. */
export function sendBack(open: OpenReview, reason: string, council: Council): Decided {
  const refusal = refusalInRound(open, council);
  if (refusal) return refused(refusal);
  const why = cleanText(reason);
  if (why === '' && open.review.returned === 0) return refused({ code: 'reason-missing', number: '' });
  return decided(open, council, { entries: [wholeEntry('return', open.review.round, why)], cells: [] });
}

/**
 * Begins a round. In the second and later ones the log notes what the unit has changed in what was decided; that waits
 * again, and so does what was returned. What is as it was stays decided.
 */
export function startRound(open: OpenReview, council: Council): Decided {
  const refusal = refusalNow(open, council);
  if (refusal) return refused(refusal);
  const { phase, round, sheet, criteria } = open.review;
  if (phase === 'appraising') return refused({ code: 'not-returned' });
  const next = phase === 'returned' ? round + 1 : 1;
  const mended = sheet.rows.flatMap((row, index) => {
    if (open.states[index]?.isMended !== true) return [];
    const before = criteria[index]?.history.at(-1)?.self ?? '';
    return [rowEntry(open, index, { action: 'self', round: next, before, after: selfText(row) })];
  });
  return decided(open, council, { entries: [wholeEntry('start', next, ''), ...mended], cells: [] });
}

/** Closes the appraisal for good; refused while anything waits or is with the unit. */
export function finish(open: OpenReview, council: Council): Decided {
  const refusal = refusalToFinish(open, council);
  if (refusal) return refused(refusal);
  const { sheet, round } = open.review;
  return decided(open, council, { entries: [wholeEntry('finish', round, '')], cells: [], close: [sheet.sheet] });
}

/** Why the appraisal can't be closed now; null when it can. */
export function refusalToFinish(open: OpenReview, council: Pick<Council, 'who'>): ReviewRefusal | null {
  const refusal = refusalInRound(open, council);
  if (refusal) return refusal;
  const numbers = open.review.sheet.rows.flatMap((row, index) => {
    const state = open.states[index]?.state;
    return state === 'waiting' || state === 'returned' ? [nameOf(row)] : [];
  });
  return numbers.length > 0 ? { code: 'still-waiting', numbers } : null;
}
