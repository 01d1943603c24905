import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { ReviewActions, ReviewState } from '../../app/desk/review-state';
import { refusalSentence } from '../../messages/refusal-sentence';
import { SCORE_TEXTS } from '../../messages/score';
import { useWords } from '../language/language-context';
import { Notice } from '../parts/Notice';
import { TextField } from '../parts/TextField';

const useStyles = makeStyles({
  // The bar keeps its buttons on one line; sentences in it must not be.
  panel: { flexBasis: '100%', display: 'flex', flexDirection: 'column', gap: '8px', '& > *': { whiteSpace: 'normal' } },
  question: { margin: 0, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', '& > *': { flex: '1 1 auto' } },
});

interface RoundActionsProps {
  readonly state: Extract<ReviewState, { readonly kind: 'open' }>;
  readonly actions: ReviewActions;
}

/** What can be done with the whole sheet; what can't be taken back is asked once more. */
export function RoundActions({ state, actions }: RoundActionsProps): ReactElement | null {
  const styles = useStyles();
  const { language } = useWords();
  const texts = SCORE_TEXTS[language];
  const { review, busy, refusal } = state;
  const [asking, setAsking] = useState<'finish' | 'send-back' | null>(null);
  const [reason, setReason] = useState('');
  const question = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (asking !== null) question.current?.focus();
  }, [asking]);
  if (review.phase === 'finished') return null;
  if (review.phase === 'returned') {
    return (
      <Button appearance="primary" disabledFocusable={busy} onClick={actions.startRound}>
        {texts.review.startRound(review.round + 1)}
      </Button>
    );
  }
  if (asking === null) {
    return (
      <>
        <Button disabledFocusable={busy} onClick={() => setAsking('send-back')}>
          {texts.review.sendBack}
        </Button>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => setAsking('finish')}>
          {texts.review.finish}
        </Button>
      </>
    );
  }
  const finishes = asking === 'finish';
  const missing =
    refusal?.code === 'reason-missing' && refusal.number === '' ? refusalSentence(refusal, language) : null;
  return (
    <div className={styles.panel} role="group" aria-label={finishes ? texts.review.finish : texts.review.sendBack}>
      {finishes && refusal?.code === 'still-waiting' ? (
        <Notice tone="warning" urgent>
          {refusalSentence(refusal, language)}
        </Notice>
      ) : null}
      <p ref={question} tabIndex={-1} className={styles.question}>
        {finishes ? texts.review.finishQuestion : texts.review.sendBackQuestion}
      </p>
      {finishes ? null : (
        <TextField
          label={texts.review.sendBackReason}
          value={reason}
          required={review.returned === 0}
          lines="several"
          error={missing}
          onChange={setReason}
        />
      )}
      <div className={styles.buttons}>
        <Button onClick={() => setAsking(null)}>{texts.review.notYet}</Button>
        <Button
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => (finishes ? actions.finish() : actions.sendBack(reason))}
        >
          {finishes ? texts.review.finishConfirm : texts.review.sendBackConfirm}
        </Button>
      </div>
    </div>
  );
}
