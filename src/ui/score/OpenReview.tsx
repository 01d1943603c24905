import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement, type ReactNode } from 'react';
import type { ReviewActions, ReviewState } from '../../app/desk/review-state';
import { acceptable, alreadyTyped, isShown, nextWaiting, type ReviewFilter } from '../../app/view/review-list';
import { failureSentence } from '../../messages/failure-sentence';
import { SCORE_TEXTS } from '../../messages/score';
import { FindingList } from '../findings/FindingList';
import { useWords } from '../language/language-context';
import { HiddenHeading } from '../parts/HiddenHeading';
import { Notice } from '../parts/Notice';
import { ProgressLine } from '../parts/ProgressLine';
import { ScreenLayout } from '../parts/ScreenLayout';
import { Segments } from '../parts/Segments';
import { CriteriaList } from './CriteriaList';
import { LogView } from './LogView';
import { RefusalNotice } from './RefusalNotice';
import { ReviewHead } from './ReviewHead';
import { ReviewTotals } from './ReviewTotals';
import { RoundActions } from './RoundActions';

const useStyles = makeStyles({
  waiting: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: '6px 8px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  together: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '4px' },
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

const FILTERS: readonly ReviewFilter[] = ['all', 'waiting', 'different', 'returned'];

interface OpenReviewProps {
  readonly top: ReactNode;
  readonly state: Extract<ReviewState, { readonly kind: 'open' }>;
  readonly actions: ReviewActions;
}

/** A unit's sheet under appraisal: where it stands, then criterion by criterion, then its log. */
export function OpenReview({ top, state, actions }: OpenReviewProps): ReactElement {
  const styles = useStyles();
  const { language } = useWords();
  const { review: texts } = SCORE_TEXTS[language];
  const { review, busy, failure } = state;
  const [filter, setFilter] = useState<ReviewFilter>('all');
  const [opened, setOpened] = useState<number | null>(null);
  const [asked, setAsked] = useState(0);
  const leaves = review.criteria.filter(({ isLeaf }) => isLeaf);
  const decided = leaves.filter((criterion) => criterion.state !== 'open').length;
  const together = acceptable(review);
  const typed = alreadyTyped(review);
  const isClosedWell = review.phase === 'finished' && !review.findings.some(({ severity }) => severity === 'error');
  const canScore = review.phase === 'new' || review.phase === 'appraising';
  const toNext = (): void => {
    setOpened(nextWaiting(review, opened));
    setAsked(asked + 1);
  };
  return (
    <ScreenLayout
      announcement={review.log.length === 0 ? '' : texts.said(review.waiting)}
      actions={<RoundActions key={`${review.phase} ${String(review.round)}`} state={state} actions={actions} />}
    >
      {top}
      <HiddenHeading text={`${texts.open}: ${review.sheet.unit.name}`} />
      <ReviewHead state={state} onWho={actions.setWho} />
      {failure ? (
        <Notice tone="warning" urgent>
          {failureSentence(failure, language)}
        </Notice>
      ) : null}
      <RefusalNotice refusal={state.refusal} />
      <FindingList findings={review.findings} />
      {isClosedWell ? <Notice tone="good">{texts.finishedText(review.seal)}</Notice> : null}
      {review.phase === 'returned' ? <Notice tone="quiet">{texts.returnedText}</Notice> : null}
      <ReviewTotals review={review} />
      <div className={styles.waiting}>
        <h2 className={styles.title}>
          {review.waiting > 0
            ? texts.waiting(review.waiting, decided)
            : review.returned > 0
              ? texts.onlyReturned(review.returned)
              : texts.noneWaiting}
        </h2>
        {review.waiting > 0 ? (
          <Button size="small" onClick={toNext}>
            {texts.nextWaiting}
          </Button>
        ) : null}
      </div>
      {busy ? <ProgressLine label={texts.busy} /> : null}
      {canScore && typed.length > 1 ? (
        <div className={styles.together}>
          <Button size="small" disabledFocusable={busy} onClick={() => actions.takeTyped(typed)}>
            {texts.takeTyped(typed.length)}
          </Button>
          <p className={styles.hint}>{texts.takeTypedHint}</p>
        </div>
      ) : null}
      {canScore && together.length > 1 ? (
        <div className={styles.together}>
          <Button size="small" disabledFocusable={busy} onClick={() => actions.accept(together)}>
            {texts.acceptAll(together.length)}
          </Button>
          <p className={styles.hint}>{texts.acceptAllHint}</p>
        </div>
      ) : null}
      <Segments
        label={texts.filter}
        chosen={filter}
        options={FILTERS.map((key) => ({
          key,
          label: texts.filters[key](leaves.filter((criterion) => isShown(criterion, key)).length),
        }))}
        onChoose={setFilter}
      />
      <CriteriaList
        state={state}
        actions={actions}
        filter={filter}
        opened={opened}
        asked={asked}
        onOpen={setOpened}
        onNext={toNext}
      />
      <LogView log={review.log} />
    </ScreenLayout>
  );
}
