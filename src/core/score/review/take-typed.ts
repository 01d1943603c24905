import type { OpenReview } from './review-of';
import {
  decided,
  nameOf,
  refusalInRound,
  refused,
  rowAt,
  rowEntry,
  type Council,
  type Decided,
  type Draft,
} from './decision';
import { cleanText } from './clean-text';
import { knownPoints, pointsText, selfText } from './review-row';

/**
 * The appraised scores that already stand in the sheet, typed by hand before the log began, are the council's: they come
 * into the log as they are, and no cell changes. One that differs from the self-score needs what the sheet's notes say of it.
 */
export function takeTyped(open: OpenReview, criteria: readonly number[], council: Council): Decided {
  const refusal = refusalInRound(open, council);
  if (refusal) return refused(refusal);
  const entries: Draft['entries'][number][] = [];
  for (const index of criteria) {
    const row = rowAt(open.review.sheet.rows, index);
    if (open.states[index]?.state !== 'waiting' || !knownPoints(row, 'appraised')) continue;
    const isSelf = pointsText(row, 'appraised') === selfText(row);
    const note = cleanText(row.note);
    if (!isSelf && note === '') return refused({ code: 'note-missing', number: nameOf(row) });
    entries.push(
      rowEntry(
        open,
        index,
        isSelf ? { action: 'accept' } : { action: 'appraise', reason: `${open.form.noted}${note}` },
      ),
    );
  }
  return decided(open, council, { entries, cells: [] });
}
