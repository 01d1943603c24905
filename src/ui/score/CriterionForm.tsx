import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import { needsNote } from '../../app/view/appraisal-hint';
import type { ReviewRefusal } from '../../core/model/review';
import { pointsText } from '../../messages/points-text';
import { refusalSentence } from '../../messages/refusal-sentence';
import { SCORE_TEXTS } from '../../messages/score';
import { useWords } from '../language/language-context';
import { TextField } from '../parts/TextField';
import type { CriterionItemProps } from './criterion-item-props';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** The council's own score and its reason; Enter records. */
export function CriterionForm(props: CriterionItemProps): ReactElement {
  const { criterion, state, actions, asked, draft, onDraft, onNext } = props;
  const styles = useStyles();
  const field = useRef<HTMLInputElement>(null);
  const { language } = useWords();
  const texts = SCORE_TEXTS[language];
  const { review } = texts;
  const { index, self, maximum } = criterion;
  const applies = state.review.sheet.rows[index]?.applies !== false;
  const points = draft.points ?? (criterion.appraised === null ? '' : pointsText(criterion.appraised, language));
  // The column of notes also holds the unit's own explanation; a reason of the council is in the log.
  const recorded = criterion.state === 'changed' ? (criterion.history.at(-1)?.reason ?? '') : '';
  const note = draft.note ?? recorded;
  const wanted = needsNote(criterion, points);
  const refused = refusalAt(state.refusal, criterion.number || criterion.name);
  const said = refused === null ? null : refusalSentence(refused.refusal, language);
  // Brought here by "next": ready to type.
  useEffect(() => {
    if (asked > 0) field.current?.focus();
    field.current?.closest('li')?.scrollIntoView({ block: 'nearest' });
  }, [asked, index]);
  const record = (): void => {
    if (!state.busy) actions.appraise(index, points, note);
  };
  return (
    <div className={styles.form} role="group" aria-label={`${criterion.number} ${criterion.name}`}>
      <TextField
        input={field}
        points
        label={review.points}
        value={points}
        hint={review.pointsHint(pointsText(maximum, language))}
        error={refused?.field === 'points' ? said : null}
        onChange={(typed) => onDraft({ ...draft, points: typed })}
        onEnter={record}
      />
      <TextField
        label={review.note}
        value={note}
        lines="several"
        required={wanted}
        hint={wanted && note.trim() === '' ? review.noteNeeded : review.noteFree}
        error={refused?.field === 'note' ? said : null}
        onChange={(typed) => onDraft({ ...draft, note: typed })}
      />
      <div className={styles.buttons}>
        {self === null && applies ? null : (
          <Button
            size="small"
            appearance={points === '' ? 'primary' : 'secondary'}
            disabledFocusable={state.busy}
            onClick={() => actions.accept([index])}
          >
            {self === null ? review.acceptNotApplied : review.accept(pointsText(self, language))}
          </Button>
        )}
        <Button
          size="small"
          appearance={points === '' ? 'secondary' : 'primary'}
          disabledFocusable={state.busy}
          onClick={record}
        >
          {review.record}
        </Button>
        <Button size="small" disabledFocusable={state.busy} onClick={() => actions.returnCriterion(index, note)}>
          {review.giveBack}
        </Button>
        <Button size="small" onClick={() => actions.goTo(index, 'appraised')}>
          {review.goTo}
        </Button>
        {criterion.state !== 'waiting' && state.review.waiting > 0 ? (
          <Button size="small" onClick={onNext}>
            {review.nextWaiting}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

/** The refusal where it is about this criterion, and the field it is about; null for others. */
function refusalAt(
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
