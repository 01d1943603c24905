import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import type { Finding } from '../../core/model/finding';
import { sentence } from '../../messages/sentence';
import { title } from '../../messages/title';
import { useWords } from '../language/language-context';
import { Card } from '../parts/Card';
import { Glyph } from '../parts/Glyph';
import { HIDDEN_TEXT } from '../parts/hidden-text';
import { GLYPHS, TONES, useInk } from '../parts/tone';
import { FindingActions, type FindingHandlers } from './FindingActions';
import { FindingFigures } from './FindingFigures';
import { useOpened } from './opened-finding';

const useStyles = makeStyles({
  head: { display: 'flex', gap: '6px' },
  glyph: { flexShrink: 0, marginTop: '2px' },
  title: {
    margin: 0,
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  sentence: { margin: '4px 0 0', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  opened: {
    borderRadius: tokens.borderRadiusLarge,
    outline: `2px solid ${tokens.colorBrandStroke1}`,
    outlineOffset: '1px',
  },
  severity: HIDDEN_TEXT,
});

interface FindingCardProps extends FindingHandlers {
  readonly finding: Finding;
}

/** One cause, one card: what and where, the figures, what to do next. */
export function FindingCard({ finding, ...handlers }: FindingCardProps): ReactElement {
  const styles = useStyles();
  const ink = useInk();
  const id = useId();
  const { language, words } = useWords();
  const tone = TONES[finding.severity];
  const { opened, card } = useOpened<HTMLDivElement>([finding]);
  return (
    <div ref={card} tabIndex={-1} className={opened ? styles.opened : undefined}>
      <Card tone={tone}>
        <div className={styles.head}>
          <Glyph name={GLYPHS[tone]} className={mergeClasses(styles.glyph, ink[tone])} />
          <h3 id={id} className={styles.title}>
            <span className={styles.severity}>{words.names.severities[finding.severity]}: </span>
            {title(finding, language)}
          </h3>
        </div>
        <p className={styles.sentence}>{sentence(finding, language)}</p>
        <FindingFigures finding={finding} />
        <FindingActions finding={finding} labelledBy={id} {...handlers} />
      </Card>
    </div>
  );
}
