import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { ReviewState } from '../../app/desk/review-state';
import type { ReviewPhase } from '../../core/model/review';
import { refusalSentence } from '../../messages/refusal-sentence';
import { SCORE_TEXTS } from '../../messages/score';
import { useWords } from '../language/language-context';
import { Card } from '../parts/Card';
import { Facts } from '../parts/Facts';
import { StateBadge } from '../parts/StateBadge';
import { TextField } from '../parts/TextField';
import type { Tone } from '../parts/tone';

const useStyles = makeStyles({
  value: { display: 'inline-flex', flexWrap: 'wrap', alignItems: 'center', gap: '2px 8px' },
  seal: { fontFamily: tokens.fontFamilyMonospace },
  who: { marginTop: '8px' },
});

const TONES: Readonly<Record<ReviewPhase, Tone>> = {
  new: 'quiet',
  appraising: 'quiet',
  returned: 'warning',
  finished: 'good',
};

interface ReviewHeadProps {
  readonly state: Extract<ReviewState, { readonly kind: 'open' }>;
  readonly onWho: (name: string) => void;
}

/** Whose sheet it is, where its appraisal stands, and who appraises. */
export function ReviewHead({ state, onWho }: ReviewHeadProps): ReactElement {
  const styles = useStyles();
  const { language } = useWords();
  const texts = SCORE_TEXTS[language];
  const { review, refusal } = state;
  const { sheet, phase, round, seal } = review;
  // Follows what the desk knows until somebody types.
  const [typed, setTyped] = useState<string | null>(null);
  const who = typed ?? state.who;
  return (
    <Card>
      <Facts
        facts={[
          {
            name: texts.unit,
            value: `${sheet.unit.name}${sheet.unit.code === null ? '' : ` (${sheet.unit.code})`}`,
          },
          { name: texts.year, value: sheet.year === null ? texts.unknown : String(sheet.year) },
          {
            name: texts.review.phase,
            value: (
              <span className={styles.value}>
                <StateBadge narrow tone={TONES[phase]} text={texts.review.phases[phase]} />
                {phase === 'new' ? null : texts.review.round(round)}
              </span>
            ),
          },
          ...(seal === null
            ? []
            : [
                {
                  name: texts.review.seal,
                  value: (
                    <span className={styles.seal} title={texts.review.sealHint}>
                      {seal}
                    </span>
                  ),
                },
              ]),
        ]}
      />
      {phase === 'finished' ? null : (
        <div className={styles.who}>
          <TextField
            label={texts.review.who}
            value={who}
            required
            hint={texts.review.whoHint}
            error={refusal?.code === 'who-missing' ? refusalSentence(refusal, language) : null}
            onChange={(name) => {
              setTyped(name);
              onWho(name);
            }}
          />
        </div>
      )}
    </Card>
  );
}
