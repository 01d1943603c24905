import type { ReviewActions, ReviewState } from '../../app/desk/review-state';
import type { ReviewedCriterion } from '../../core/model/review';
import type { Draft } from './draft';

/** A criterion and what can be done with it, down to its form. */
export interface CriterionItemProps {
  readonly criterion: ReviewedCriterion;
  readonly state: Extract<ReviewState, { readonly kind: 'open' }>;
  readonly actions: ReviewActions;
  readonly open: boolean;
  readonly asked: number;
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
  readonly onOpen: () => void;
  readonly onNext: () => void;
}
