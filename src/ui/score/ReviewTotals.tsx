import type { ReactElement } from 'react';
import { indexOfReview } from '../../app/view/review-index';
import type { Review } from '../../core/model/review';
import { indexText, pointsText } from '../../messages/points-text';
import { SCORE_TEXTS } from '../../messages/score';
import { useWords } from '../language/language-context';
import { Tiles } from '../parts/Tiles';

/** The sums of the sheet; a dash where a point is not there yet. */
export function ReviewTotals({ review }: { readonly review: Review }): ReactElement {
  const { language } = useWords();
  const texts = SCORE_TEXTS[language];
  const { totals } = review;
  return (
    <Tiles
      tiles={[
        { name: texts.percent, value: indexText(indexOfReview(totals), language) },
        { name: texts.total, value: pointsText(totals.total, language) },
        { name: texts.self, value: pointsText(totals.self, language) },
        { name: texts.computed, value: pointsText(totals.computed, language) },
        { name: texts.appraised, value: pointsText(totals.appraised, language) },
        { name: texts.survey, value: pointsText(totals.survey, language) },
      ]}
    />
  );
}
