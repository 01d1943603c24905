import type { ReviewRefusal } from '../../core/model/review';

/** The refusal where it is about this criterion, and the field it is about; null for others. */
export function refusalAt(
  refusal: ReviewRefusal | null,
  number: string,
): { readonly refusal: ReviewRefusal; readonly field: 'points' | 'note' } | null {
  if (refusal === null || !('number' in refusal) || refusal.number !== number) return null;
  switch (refusal.code) {
    case 'not-a-number':
    case 'out-of-range':
    case 'no-self-score':
      return { refusal, field: 'points' };
    case 'note-missing':
    case 'reason-missing':
      return { refusal, field: 'note' };
    default:
      return refusal satisfies never;
  }
}
