import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { Brand } from './Brand';

const useStyles = makeStyles({
  state: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    textAlign: 'center',
    gap: '8px',
    padding: '32px 12px 16px',
  },
  title: { margin: '4px 0 0', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0, maxWidth: '38ch', color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: '8px', marginTop: '8px' },
});

interface EmptyStateProps {
  readonly title: string;
  readonly text: string;
  /** The only heading of the page, where there is no frame around it. */
  readonly alone?: boolean;
  /** Without the product's mark where the page shows it already. */
  readonly plain?: boolean;
  /** What to do next. */
  readonly children?: ReactNode;
}

/** Nothing here yet: what would be here, and how to get it. */
export function EmptyState({ title, text, alone = false, plain = false, children }: EmptyStateProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.state}>
      {plain ? null : <Brand size={32} />}
      {alone ? <h1 className={styles.title}>{title}</h1> : <h2 className={styles.title}>{title}</h2>}
      <p className={styles.text}>{text}</p>
      {children ? <div className={styles.actions}>{children}</div> : null}
    </div>
  );
}
