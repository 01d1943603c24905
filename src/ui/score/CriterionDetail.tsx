import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { differsFromSelf } from '../../app/view/appraisal-hint';
import { pointsText } from '../../messages/points-text';
import { SCORE_TEXTS } from '../../messages/score';
import { useWords } from '../language/language-context';
import { Facts } from '../parts/Facts';
import { StateBadge } from '../parts/StateBadge';
import { CriterionForm } from './CriterionForm';
import type { CriterionItemProps } from './criterion-item-props';
import { LogLines } from './LogLines';

const useStyles = makeStyles({
  detail: { display: 'flex', flexDirection: 'column', gap: '10px', padding: '2px 12px 12px 26px' },
  value: { display: 'inline-flex', flexWrap: 'wrap', alignItems: 'center', gap: '2px 8px' },
  history: { margin: '0 0 4px', font: 'inherit' },
});

/** What a criterion's score rests on, what the council can do, and what it did. */
export function CriterionDetail(props: CriterionItemProps): ReactElement {
  const { criterion, state, actions } = props;
  const styles = useStyles();
  const { language } = useWords();
  const texts = SCORE_TEXTS[language];
  const { computed, evidence, declared, note, index, part } = criterion;
  const { review } = texts;
  const { phase } = state.review;
  const canScore = (phase === 'new' || phase === 'appraising') && part !== 'survey';
  const computedText =
    computed.state === 'known' ? (
      <span className={styles.value}>
        {pointsText(computed.value, language)} {review.computedFrom[computed.from]}
        {differsFromSelf(criterion).computed ? <StateBadge tone="warning" text={review.differs} /> : null}
      </span>
    ) : (
      [review.notComputed[computed.reason], ...(computed.lacking ? [review.lacking(computed.lacking)] : [])].join('; ')
    );
  return (
    <div className={styles.detail}>
      <Facts
        facts={[
          ...(part === 'survey'
            ? []
            : [
                {
                  name: review.evidence,
                  value: evidence === '' ? <StateBadge tone="warning" text={review.noEvidence} /> : evidence,
                },
                { name: texts.computed, value: computedText },
              ]),
          ...(declared === '' ? [] : [{ name: review.declared, value: declared }]),
          ...(note === '' ? [] : [{ name: review.explanation, value: note }]),
        ]}
      />
      {canScore ? (
        <CriterionForm {...props} />
      ) : (
        <div>
          <Button size="small" onClick={() => actions.goTo(index, part === 'survey' ? 'survey' : 'appraised')}>
            {review.goTo}
          </Button>
        </div>
      )}
      {criterion.history.length > 0 ? (
        <div>
          <h4 className={styles.history}>{review.history}</h4>
          <LogLines entries={criterion.history} own />
        </div>
      ) : null}
    </div>
  );
}
