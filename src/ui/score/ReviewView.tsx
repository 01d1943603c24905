import { Button } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { ReviewActions, ReviewState } from '../../app/desk/review-state';
import { failureSentence } from '../../messages/failure-sentence';
import { SCORE_TEXTS } from '../../messages/score';
import { useWords } from '../language/language-context';
import { EmptyState } from '../parts/EmptyState';
import { Notice } from '../parts/Notice';
import { ProgressLine } from '../parts/ProgressLine';
import { ScreenLayout } from '../parts/ScreenLayout';
import { OpenReview } from './OpenReview';

interface ReviewViewProps {
  readonly top: ReactNode;
  readonly state: ReviewState;
  readonly actions: ReviewActions;
  readonly hasWorkbook: boolean;
}

/** The appraisal of the open workbook's score sheet, or why it is missing. */
export function ReviewView({ top, state, actions, hasWorkbook }: ReviewViewProps): ReactElement {
  const { language, words } = useWords();
  const { review: texts } = SCORE_TEXTS[language];
  switch (state.kind) {
    case 'broken':
      throw state.error;
    case 'waiting':
      return (
        <ScreenLayout>
          {top}
          <EmptyState title={texts.emptyTitle} text={texts.emptyText}>
            {hasWorkbook ? (
              <Button appearance="primary" size="large" onClick={actions.open}>
                {texts.open}
              </Button>
            ) : null}
          </EmptyState>
        </ScreenLayout>
      );
    case 'reading':
      return (
        <ScreenLayout>
          {top}
          <ProgressLine label={texts.reading} />
        </ScreenLayout>
      );
    case 'none':
      return (
        <ScreenLayout announcement={texts.noneTitle}>
          {top}
          <EmptyState title={texts.noneTitle} text={texts.noneText}>
            {hasWorkbook ? <Button onClick={actions.open}>{texts.again}</Button> : null}
          </EmptyState>
        </ScreenLayout>
      );
    case 'failed':
      return (
        <ScreenLayout>
          {top}
          <Notice
            tone="warning"
            urgent
            actions={
              <Button size="small" onClick={actions.open}>
                {words.tryAgain}
              </Button>
            }
          >
            {failureSentence(state.failure, language)}
          </Notice>
        </ScreenLayout>
      );
    case 'open':
      return <OpenReview top={top} state={state} actions={actions} />;
    default:
      return state satisfies never;
  }
}
