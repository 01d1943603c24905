import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { LogEntry } from '../../core/model/appraisal-log';
import { SCORE_TEXTS } from '../../messages/score';
import { useWords } from '../language/language-context';
import { Card } from '../parts/Card';
import { LogLines } from './LogLines';

const useStyles = makeStyles({
  summary: {
    width: 'fit-content',
    fontWeight: tokens.fontWeightSemibold,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  body: { marginTop: '8px' },
  none: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** Nhật ký: every decision, the last first. */
export function LogView({ log }: { readonly log: readonly LogEntry[] }): ReactElement {
  const styles = useStyles();
  const { language } = useWords();
  const texts = SCORE_TEXTS[language];
  const [open, setOpen] = useState(false);
  return (
    <Card>
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className={styles.summary}>{texts.log.title(log.length)}</summary>
        {open ? (
          <div className={styles.body}>
            {log.length === 0 ? (
              <p className={styles.none}>{texts.log.empty}</p>
            ) : (
              <LogLines entries={[...log].reverse()} />
            )}
          </div>
        ) : null}
      </details>
    </Card>
  );
}
