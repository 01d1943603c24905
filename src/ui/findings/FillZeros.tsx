import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { Finding } from '../../core/model/finding';
import { useWords } from '../language/language-context';

const useStyles = makeStyles({
  panel: { flexBasis: '100%', display: 'flex', flexDirection: 'column', gap: '8px' },
  question: { margin: 0, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface FillZerosProps {
  readonly findings: readonly Finding[];
  readonly onFillZeros: (findings: readonly Finding[]) => void;
}

/** Writes 0 into rows without figures, once the user has said that nothing arose there. */
export function FillZeros({ findings, onFillZeros }: FillZerosProps): ReactElement {
  const styles = useStyles();
  const { words } = useWords();
  const { fillZeros } = words.check;
  const [asking, setAsking] = useState(false);
  const question = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (asking) question.current?.focus();
  }, [asking]);
  if (!asking) {
    return (
      <Button size="small" onClick={() => setAsking(true)}>
        {fillZeros.offer(findings.length)}
      </Button>
    );
  }
  return (
    <div className={styles.panel} role="group" aria-label={fillZeros.offer(findings.length)}>
      <p ref={question} tabIndex={-1} className={styles.question}>
        {fillZeros.question(findings.length)}
      </p>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          onClick={() => {
            setAsking(false);
            onFillZeros(findings);
          }}
        >
          {fillZeros.confirm}
        </Button>
        <Button size="small" onClick={() => setAsking(false)}>
          {fillZeros.notNow}
        </Button>
      </div>
    </div>
  );
}
