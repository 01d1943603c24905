import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { ReviewActions, ReviewState } from '../../app/desk/review-state';
import { isShown, reviewFields, type ReviewFilter } from '../../app/view/review-list';
import { pointsText } from '../../messages/points-text';
import { SCORE_TEXTS } from '../../messages/score';
import { useWords } from '../language/language-context';
import { CriterionItem } from './CriterionItem';
import { NO_DRAFT, type Draft } from './draft';
import { useFigures } from './use-figures';

const useStyles = makeStyles({
  lists: { display: 'flex', flexDirection: 'column', gap: '10px', containerType: 'inline-size' },
  field: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: 'hidden',
  },
  head: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: '8px',
    margin: 0,
    padding: '7px 12px',
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  points: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  none: { margin: 0, color: tokens.colorNeutralForeground3 },
});

interface CriteriaListProps {
  readonly state: Extract<ReviewState, { readonly kind: 'open' }>;
  readonly actions: ReviewActions;
  readonly filter: ReviewFilter;
  /** The criterion that is open; it is shown whatever the filter, so that nothing goes away under the hand. */
  readonly opened: number | null;
  /** Counts up when the opened one has to be brought before the user. */
  readonly asked: number;
  readonly onOpen: (index: number | null) => void;
  readonly onNext: () => void;
}

/** The criteria under their fields. */
export function CriteriaList(props: CriteriaListProps): ReactElement {
  const { state, actions, filter, opened, asked, onOpen, onNext } = props;
  const styles = useStyles();
  const figures = useFigures();
  const { language } = useWords();
  const texts = SCORE_TEXTS[language];
  // What was typed and not recorded outlives the closing of its criterion.
  const [drafts, setDrafts] = useState<ReadonlyMap<number, Draft>>(new Map());
  const fields = reviewFields(state.review.criteria)
    .map(({ field, criteria }) => ({
      field,
      criteria: criteria.filter((criterion) => isShown(criterion, filter) || criterion.index === opened),
    }))
    .filter(({ criteria }) => criteria.length > 0);
  return (
    <section className={styles.lists} aria-label={texts.review.criteria}>
      {fields.length === 0 ? <p className={styles.none}>{texts.review.nothingShown}</p> : null}
      <div className={figures.captions} aria-hidden="true">
        <span>{texts.review.columns.criterion}</span>
        <span className={figures.end}>{texts.maximum}</span>
        <span className={figures.end}>{texts.self}</span>
        <span className={figures.end}>{texts.computed}</span>
        <span className={figures.end}>{texts.appraised}</span>
        <span>{texts.review.columns.state}</span>
      </div>
      {fields.map(({ field, criteria }) => (
        <div key={field?.index ?? -1} className={styles.field}>
          {field ? (
            <h3 className={styles.head}>
              <span>{[field.number, field.name].filter((text) => text !== '').join('. ')}</span>
              <span className={styles.points}>
                {`${texts.maximum.toLowerCase()} ${pointsText(field.maximum, language)}`}
              </span>
            </h3>
          ) : null}
          <ul className={styles.list}>
            {criteria.map((criterion) => (
              <CriterionItem
                key={criterion.index}
                criterion={criterion}
                state={state}
                actions={actions}
                open={criterion.index === opened}
                asked={asked}
                draft={drafts.get(criterion.index) ?? NO_DRAFT}
                onDraft={(draft) => setDrafts(new Map(drafts).set(criterion.index, draft))}
                onOpen={() => onOpen(criterion.index === opened ? null : criterion.index)}
                onNext={onNext}
              />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
