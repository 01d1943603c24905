import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { Card } from './Card';
import { Glyph } from './Glyph';
import { GLYPHS, useInk, type Tone } from './tone';

const useStyles = makeStyles({
  // Beside its sign, also where the text around it is centred.
  row: { display: 'flex', gap: '8px', textAlign: 'start' },
  glyph: { flexShrink: 0, marginTop: '2px' },
  body: { minWidth: 0, overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '8px' },
});

interface NoticeProps {
  readonly tone: Tone;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  /** Spoken at once by a screen reader: for what went wrong after the user asked for something. */
  readonly urgent?: boolean;
}

/** A sentence about the whole screen, with what can be done. */
export function Notice({ tone, children, actions, urgent = false }: NoticeProps): ReactElement {
  const styles = useStyles();
  const ink = useInk();
  return (
    <div role={urgent ? 'alert' : undefined}>
      <Card tone={tone}>
        <div className={styles.row}>
          <Glyph name={GLYPHS[tone]} className={mergeClasses(styles.glyph, ink[tone])} />
          <div className={styles.body}>
            {children}
            {actions ? <div className={styles.actions}>{actions}</div> : null}
          </div>
        </div>
      </Card>
    </div>
  );
}
