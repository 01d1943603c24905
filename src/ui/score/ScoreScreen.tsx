import type { ReactElement } from 'react';
import type { ReviewActions, ReviewState } from '../../app/desk/review-state';
import type { ScoreActions, ScoreState } from '../../app/desk/score-state';
import { SCORE_TEXTS } from '../../messages/score';
import { useWords } from '../language/language-context';
import type { PickedFile } from '../parts/picked-file';
import { Segments } from '../parts/Segments';
import { RankView } from './RankView';
import { ReviewView } from './ReviewView';

/** Whether the sheet of the open workbook is appraised, or many files are ranked. */
export type ScoreView = 'review' | 'rank';

export interface ScoreScreenProps {
  readonly view: ScoreView;
  readonly onView: (view: ScoreView) => void;
  readonly review: ReviewState;
  readonly reviewActions: ReviewActions;
  readonly score: ScoreState;
  readonly scoreActions: ScoreActions;
  readonly onFiles: (files: readonly PickedFile[]) => void;
  readonly onLastYear: (files: readonly PickedFile[]) => void;
  /** Whether there is a workbook that can be appraised; on the page only once a file is open. */
  readonly hasWorkbook?: boolean;
  /** Name of the file that was given to the user last, where reports are files. */
  readonly given?: string | null;
  /** Whether the place around the screen opens .zip files. */
  readonly takesZips?: boolean;
}

/** Chấm điểm: a unit's sheet is appraised, or the sheets of many are ranked. */
export function ScoreScreen(props: ScoreScreenProps): ReactElement {
  const {
    view,
    onView,
    review,
    reviewActions,
    score,
    scoreActions,
    onFiles,
    onLastYear,
    hasWorkbook = true,
    given = null,
    takesZips = false,
  } = props;
  const { language } = useWords();
  const { views } = SCORE_TEXTS[language];
  const top = (
    <Segments
      label={views.label}
      chosen={view}
      options={[
        { key: 'review', label: views.review },
        { key: 'rank', label: views.rank },
      ]}
      onChoose={onView}
    />
  );
  return view === 'review' ? (
    <ReviewView top={top} state={review} actions={reviewActions} hasWorkbook={hasWorkbook} />
  ) : (
    <RankView
      top={top}
      state={score}
      actions={scoreActions}
      onFiles={onFiles}
      onLastYear={onLastYear}
      given={given}
      takesZips={takesZips}
    />
  );
}
