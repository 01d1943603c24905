import type { ReviewRefusal } from '../core/model/review';

/** Why a decision of the council can't be taken, and what to do; a refusal without a sentence does not compile. */
export type RefusalTexts = {
  readonly [Code in ReviewRefusal['code']]: (refusal: Extract<ReviewRefusal, { readonly code: Code }>) => string;
};
