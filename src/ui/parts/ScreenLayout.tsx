import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { ActionBar } from './ActionBar';
import { LiveRegion } from './LiveRegion';
import { useKeptFocus } from './use-kept-focus';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  scroll: {
    flexGrow: 1,
    overflowY: 'auto',
    minHeight: 0,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  column: {
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    padding: '12px',
    maxWidth: '640px',
    marginInline: 'auto',
  },
});

interface ScreenLayoutProps {
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  /** Nothing in it takes the focus, so the text itself must, to be scrolled by keyboard. */
  readonly textOnly?: boolean;
  /** What a screen reader is told when it changes. */
  readonly announcement?: string;
}

/** Content that scrolls over actions that stay. */
export function ScreenLayout({
  children,
  actions,
  textOnly = false,
  announcement = '',
}: ScreenLayoutProps): ReactElement {
  const styles = useStyles();
  const region = useKeptFocus();
  return (
    <div className={styles.screen}>
      <div ref={region} className={styles.scroll} tabIndex={textOnly ? 0 : -1} data-scrolls="">
        <div className={styles.column}>{children}</div>
      </div>
      {actions ? <ActionBar>{actions}</ActionBar> : null}
      <LiveRegion text={announcement} />
    </div>
  );
}
