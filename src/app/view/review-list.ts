import type { Review, ReviewedCriterion } from '../../core/model/review';
import { differsFromSelf } from './appraisal-hint';

/** A field with its leaves. */
export interface ReviewField {
  readonly field: ReviewedCriterion | null;
  readonly criteria: readonly ReviewedCriterion[];
}

export type ReviewFilter = 'all' | 'waiting' | 'different' | 'returned';

/** Whether the criterion belongs to what is filtered for. */
export function isShown(criterion: ReviewedCriterion, filter: ReviewFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'waiting':
      return criterion.state === 'waiting';
    case 'different': {
      const { computed, appraised } = differsFromSelf(criterion);
      return computed || appraised;
    }
    case 'returned':
      return criterion.state === 'returned';
    default:
      return filter satisfies never;
  }
}

/** The leaves of a review under their fields, in the order of the sheet; fields without any are left out. */
export function reviewFields(criteria: readonly ReviewedCriterion[]): readonly ReviewField[] {
  const fields: { field: ReviewedCriterion | null; criteria: ReviewedCriterion[] }[] = [];
  for (const criterion of criteria) {
    if (criterion.level === 0) fields.push({ field: criterion, criteria: criterion.isLeaf ? [criterion] : [] });
    else if (criterion.isLeaf) {
      const last = fields.at(-1);
      if (last) last.criteria.push(criterion);
      else fields.push({ field: null, criteria: [criterion] });
    }
  }
  return fields.filter((field) => field.criteria.length > 0);
}

/** The next criterion that waits after the one given, from the start again at the end; null when none waits. */
export function nextWaiting({ criteria }: Review, after: number | null): number | null {
  const waiting = criteria.filter(({ state }) => state === 'waiting').map(({ index }) => index);
  return waiting.find((index) => after !== null && index > after) ?? waiting[0] ?? null;
}

/**
 * Those that wait and could be accepted together: scored by the unit, with evidence, neither computed nor appraised
 * otherwise (a sheet may come with scores that the council typed in Excel), and never returned to the unit.
 */
export function acceptable({ criteria }: Review): readonly number[] {
  return criteria
    .filter((criterion) => {
      const { state, self, evidence, history } = criterion;
      const { computed, appraised } = differsFromSelf(criterion);
      const wasReturned = history.at(-1)?.action === 'return';
      return state === 'waiting' && self !== null && evidence !== '' && !computed && !appraised && !wasReturned;
    })
    .map(({ index }) => index);
}

/** Those that wait and have a score of the council in the sheet already; where it differs from the self-score, with a note. */
export function alreadyTyped({ criteria }: Review): readonly number[] {
  return criteria
    .filter((criterion) => {
      const { state, appraised, note, history } = criterion;
      if (state !== 'waiting' || appraised === null || history.length > 0) return false;
      return note.trim() !== '' || !differsFromSelf(criterion).appraised;
    })
    .map(({ index }) => index);
}
