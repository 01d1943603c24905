import type { ReviewRefusal } from '../core/model/review';
import { CATALOGUES } from './catalogues';
import type { Language } from './language';

/** Why a decision of the council can't be taken, and what to do. */
export function refusalSentence(refusal: ReviewRefusal, language: Language): string {
  // A refusal and its text are of one code by construction; a lookup by a union of codes can't show it.
  const text = CATALOGUES[language].refusals[refusal.code] as (refusal: ReviewRefusal) => string;
  return text(refusal);
}
