import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Severity } from '../../core/model/finding';
import { useWords } from '../language/language-context';
import { Card } from '../parts/Card';
import { Notice } from '../parts/Notice';
import { ScreenLayout } from '../parts/ScreenLayout';
import { StateBadge } from '../parts/StateBadge';
import { TONES } from '../parts/tone';
import { GuideView } from './GuideView';

const useStyles = makeStyles({
  title: { margin: '0 0 2px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  marks: { display: 'grid', gridTemplateColumns: 'max-content 1fr', gap: '6px 10px', margin: '6px 0 0' },
  mark: { margin: 0, color: tokens.colorNeutralForeground2 },
  summary: {
    cursor: 'pointer',
    fontWeight: tokens.fontWeightSemibold,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  version: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

interface HelpScreenProps {
  readonly version: string;
  /** Whether the guide is shown elsewhere already. */
  readonly guideBeside?: boolean;
}

/** Trợ giúp: what each screen is for, what the marks mean, what happens to the figures. */
export function HelpScreen({ version, guideBeside = false }: HelpScreenProps): ReactElement {
  const styles = useStyles();
  const { words } = useWords();
  const { helpScreen, names } = words;
  return (
    <ScreenLayout textOnly>
      {helpScreen.entries.map(({ title, text }) => (
        <Card key={title}>
          <h2 className={styles.title}>{title}</h2>
          <p className={styles.text}>{text}</p>
        </Card>
      ))}
      <Card>
        <h2 className={styles.title}>{helpScreen.marks}</h2>
        <dl className={styles.marks}>
          {SEVERITIES.flatMap((severity) => [
            <dt key={`${severity}:`}>
              <StateBadge tone={TONES[severity]} text={names.severities[severity]} />
            </dt>,
            <dd key={severity} className={styles.mark}>
              {helpScreen.severities[severity]}
            </dd>,
          ])}
        </dl>
      </Card>
      {guideBeside ? null : (
        <Card>
          <details>
            <summary className={styles.summary}>{helpScreen.guide}</summary>
            <GuideView />
          </details>
        </Card>
      )}
      <Notice tone="good">{helpScreen.privacy}</Notice>
      <p className={styles.version}>{helpScreen.version(version)}</p>
    </ScreenLayout>
  );
}
