import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactElement } from 'react';
import { mayBeZero } from '../../app/view/may-be-zero';
import { sentence } from '../../messages/sentence';
import { useWords } from '../language/language-context';
import { Card } from '../parts/Card';
import { Glyph } from '../parts/Glyph';
import { GLYPHS, TONES, useInk } from '../parts/tone';
import { certainFixes } from './certain-fixes';
import { FillZeros } from './FillZeros';
import { FindingActions, type FindingHandlers } from './FindingActions';
import type { FindingGroup } from './group-findings';
import { useOpened } from './opened-finding';

const useStyles = makeStyles({
  head: { display: 'flex', gap: '6px' },
  glyph: { flexShrink: 0, marginTop: '2px' },
  title: { margin: 0, font: 'inherit', fontWeight: tokens.fontWeightSemibold },
  count: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  list: { listStyleType: 'none', margin: '4px 0 0', padding: 0 },
  item: {
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
    ':first-child': { borderTop: 'none' },
  },
  opened: {
    borderRadius: tokens.borderRadiusMedium,
    outline: `2px solid ${tokens.colorBrandStroke1}`,
    outlineOffset: '2px',
  },
  sentence: { margin: 0, color: tokens.colorNeutralForeground2 },
  foot: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '4px' },
});

const SHOWN = 3;

interface FindingGroupCardProps extends FindingHandlers {
  readonly group: FindingGroup;
}

/** Many findings of one cause in one card: the first few, the rest when asked for, and one button for all certain fixes. */
export function FindingGroupCard({ group, onGoTo, onFix, onFillZeros }: FindingGroupCardProps): ReactElement {
  const styles = useStyles();
  const ink = useInk();
  const id = useId();
  const { language, words } = useWords();
  const [open, setOpen] = useState(false);
  const { findings, severity } = group;
  const tone = TONES[severity];
  const { opened, card } = useOpened<HTMLLIElement>(findings);
  const hides = opened !== null && findings.indexOf(opened) >= SHOWN;
  const shown = open || hides ? findings : findings.slice(0, SHOWN);
  const certain = certainFixes(findings);
  const isOfEmptyRows = mayBeZero(findings[0]);
  return (
    <Card tone={tone}>
      <div className={styles.head}>
        <Glyph name={GLYPHS[tone]} className={mergeClasses(styles.glyph, ink[tone])} />
        <h3 className={styles.title}>
          {isOfEmptyRows ? (
            words.check.emptyRows(findings.length)
          ) : (
            <>
              {group.heading} <span className={styles.count}>· {words.check.places(findings.length)}</span>
            </>
          )}
        </h3>
      </div>
      <ul className={styles.list}>
        {shown.map((finding, index) => (
          <li
            key={index}
            ref={finding === opened ? card : undefined}
            tabIndex={-1}
            className={mergeClasses(styles.item, finding === opened && styles.opened)}
          >
            <p id={`${id}-${String(index)}`} className={styles.sentence}>
              {sentence(finding, language)}
            </p>
            <FindingActions
              finding={finding}
              labelledBy={`${id}-${String(index)}`}
              {...(onGoTo ? { onGoTo } : {})}
              {...(onFix ? { onFix } : {})}
            />
          </li>
        ))}
      </ul>
      <div className={styles.foot}>
        {findings.length > SHOWN ? (
          <Button size="small" appearance="subtle" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? words.check.showFewer : words.check.showAll(findings.length)}
          </Button>
        ) : null}
        {onFix && certain.length > 1 ? (
          <Button size="small" appearance="primary" onClick={() => onFix(certain)}>
            {words.check.fixAll(certain.length)}
          </Button>
        ) : null}
        {onFillZeros && isOfEmptyRows ? <FillZeros findings={findings} onFillZeros={onFillZeros} /> : null}
      </div>
    </Card>
  );
}
