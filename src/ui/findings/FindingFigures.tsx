import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { comparedFigures, type ComparedFigure } from '../../app/view/compared-figures';
import type { Finding } from '../../core/model/finding';
import { pointsOfText } from '../../messages/points-text';
import { useWords } from '../language/language-context';
import { ClampedText } from '../parts/ClampedText';

const useStyles = makeStyles({
  figures: { display: 'flex', flexWrap: 'wrap', columnGap: '16px', rowGap: '2px', margin: '6px 0 0' },
  pair: { display: 'flex', gap: '6px', minWidth: 0 },
  name: { color: tokens.colorNeutralForeground3 },
  value: {
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
});

/** The figures of a finding, each with what it is. */
export function FindingFigures({ finding }: { readonly finding: Finding }): ReactElement | null {
  const styles = useStyles();
  const { language, words } = useWords();
  // Points are decimal text; what a reading finding holds is what somebody typed, and stays as typed.
  const isPoints = /^(score|log)\./.test(finding.code);
  const shown = (value: ComparedFigure['value']): string => {
    if (value === null || value === '') return words.check.blank;
    if (typeof value === 'number') return words.format.number(value);
    if (finding.rule === 'period') return words.format.period(value);
    return isPoints ? pointsOfText(value, language) : value;
  };
  const pairs = comparedFigures(finding).map(({ role, value }) => ({
    name: words.check.figures[role],
    text: shown(value),
  }));
  const [first, second] = pairs;
  // The text "1.043" and the number look the same: the sentence tells them apart, two equal figures would not. Of a blank
  // cell alone the sentence says what is missing.
  if (first === undefined || first.text === (second ? second.text : words.check.blank)) return null;
  return (
    <dl className={styles.figures}>
      {pairs.map(({ name, text }) => (
        <div key={name} className={styles.pair}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.value}>
            <ClampedText text={text} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
