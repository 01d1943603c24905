import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Finding } from '../../core/model/finding';
import { pointsOfText } from '../../messages/points-text';
import { useWords } from '../language/language-context';
import { ClampedText } from '../parts/ClampedText';
import { shownValue } from './fix-text';

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

/** What the cell says and what it should be, where the finding knows. */
export function FindingFigures({ finding }: { readonly finding: Finding }): ReactElement | null {
  const styles = useStyles();
  const { language, words } = useWords();
  // Points are decimal text; what a reading finding holds is what somebody typed, and stays as typed.
  const isPoints = /^(score|log)\./.test(finding.code);
  const shown = (value: Finding['actual']): string | null =>
    isPoints && typeof value === 'string' && value !== '' ? pointsOfText(value, language) : shownValue(value, words);
  const actual = shown(finding.actual);
  const expected = finding.expected === null ? null : shown(finding.expected);
  // The text "1.043" and the number look the same: the sentence tells them apart, two equal figures would not.
  if (actual === expected) return null;
  // Nothing there and nothing that should be: the sentence says what is missing.
  if (actual === words.check.blank && expected === null) return null;
  const pairs = [
    { name: words.check.inCell, value: actual },
    { name: words.check.shouldBe, value: expected },
  ].filter(({ value }) => value !== null);
  if (pairs.length === 0) return null;
  return (
    <dl className={styles.figures}>
      {pairs.map(({ name, value }) => (
        <div key={name} className={styles.pair}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.value}>{value === null ? null : <ClampedText text={value} />}</dd>
        </div>
      ))}
    </dl>
  );
}
