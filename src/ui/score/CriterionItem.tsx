import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { differsFromSelf } from '../../app/view/appraisal-hint';
import type { CriterionState } from '../../core/model/review';
import { pointsText } from '../../messages/points-text';
import { SCORE_TEXTS } from '../../messages/score';
import { useWords } from '../language/language-context';
import { Glyph } from '../parts/Glyph';
import { StateBadge } from '../parts/StateBadge';
import { useInk, type Tone } from '../parts/tone';
import { CriterionDetail } from './CriterionDetail';
import type { CriterionItemProps } from './criterion-item-props';
import { useFigures } from './use-figures';

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  opened: { boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}` },
  open: {
    display: 'flex',
    gap: '6px',
    width: '100%',
    padding: '7px 12px 7px 10px',
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  glyph: { flexShrink: 0, width: '10px', height: '10px', marginTop: '5px', color: tokens.colorNeutralForeground3 },
  differs: { fontWeight: tokens.fontWeightSemibold },
});

const TONES: Readonly<Record<CriterionState, Tone>> = {
  waiting: 'quiet',
  accepted: 'good',
  changed: 'warning',
  returned: 'warning',
  open: 'quiet',
};

/** One criterion: its figures and state in a line, which opens what there is to see and decide. */
export function CriterionItem(props: CriterionItemProps): ReactElement {
  const { criterion, open, onOpen } = props;
  const styles = useStyles();
  const figures = useFigures();
  const ink = useInk();
  const id = useId();
  const { language } = useWords();
  const texts = SCORE_TEXTS[language];
  const { computed, part, survey, state } = criterion;
  const differs = differsFromSelf(criterion);
  const isSurvey = part === 'survey';
  const given = isSurvey ? survey : criterion.appraised;
  const figure = (word: string, value: string, marked = false): ReactElement => (
    <span
      className={mergeClasses(
        figures.figure,
        value === '–' && figures.none,
        marked && styles.differs,
        marked && ink.warning,
      )}
    >
      <span className={figures.word}>{word} </span>
      {value}
    </span>
  );
  return (
    <li className={mergeClasses(styles.item, open && styles.opened)}>
      <button type="button" className={styles.open} aria-expanded={open} aria-controls={id} onClick={onOpen}>
        <Glyph name={open ? 'down' : 'right'} className={styles.glyph} />
        <span className={figures.line}>
          <span className={figures.name}>
            {criterion.number === '' ? null : <span className={figures.number}>{criterion.number} </span>}
            {criterion.name}
          </span>
          <span className={figures.figures}>
            {figure(texts.maximum.toLowerCase(), pointsText(criterion.maximum, language))}
            {figure(texts.self.toLowerCase(), pointsText(criterion.self, language))}
            {figure(
              texts.computed.toLowerCase(),
              computed.state === 'known' ? pointsText(computed.value, language) : '–',
              differs.computed,
            )}
            {figure(
              isSurvey ? texts.survey : texts.appraised.toLowerCase(),
              pointsText(given, language),
              differs.appraised,
            )}
          </span>
          <span className={figures.state}>
            <StateBadge
              narrow
              tone={TONES[state]}
              text={isSurvey && state === 'open' ? texts.review.bySurvey : texts.review.states[state]}
            />
          </span>
        </span>
      </button>
      <div id={id} hidden={!open}>
        {open ? <CriterionDetail {...props} /> : null}
      </div>
    </li>
  );
}
