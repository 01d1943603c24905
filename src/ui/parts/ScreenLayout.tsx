import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement, type ReactNode, type RefObject } from 'react';
import { ActionBar } from './ActionBar';
import { LiveRegion } from './LiveRegion';

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

/**
 * When the thing that had the focus goes away ("Sửa" with its card), the region takes it: otherwise the next key and the
 * screen reader would start anew at the top of the page.
 */
function useKeptFocus(): RefObject<HTMLDivElement | null> {
  const region = useRef<HTMLDivElement>(null);
  const last = useRef<EventTarget | null>(null);
  useEffect(() => {
    const node = region.current;
    const note = ({ target }: FocusEvent): void => {
      last.current = target;
    };
    node?.addEventListener('focusin', note);
    return () => node?.removeEventListener('focusin', note);
  }, []);
  // After every drawing: what was drawn may have lost the element.
  useEffect(() => {
    const gone = last.current instanceof Node && !last.current.isConnected;
    if (gone && document.activeElement === document.body) region.current?.focus({ preventScroll: true });
  });
  return region;
}
