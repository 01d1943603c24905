import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent, type ReactElement } from 'react';

const useStyles = makeStyles({
  row: { display: 'flex', overflowX: 'auto', scrollbarWidth: 'none', paddingInline: '4px' },
  tab: {
    position: 'relative',
    flexShrink: 0,
    padding: '8px 9px 10px',
    // Five tabs have to fit at 320 pixels.
    '@media (max-width: 409px)': { padding: '8px 3px 10px', fontSize: tokens.fontSizeBase200 },
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-3px' },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::after': {
      content: '""',
      position: 'absolute',
      insetInline: '9px',
      '@media (max-width: 409px)': { insetInline: '3px' },
      bottom: 0,
      height: '3px',
      borderRadius: tokens.borderRadiusMedium,
      backgroundColor: tokens.colorCompoundBrandStroke,
      '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
    },
  },
  /** Keeps the width of the bold word, so that choosing a tab moves nothing. */
  label: {
    display: 'grid',
    '::after': {
      content: 'attr(data-label)',
      height: 0,
      overflow: 'hidden',
      visibility: 'hidden',
      fontWeight: tokens.fontWeightSemibold,
    },
  },
});

const MOVES: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowRight: (index, count) => (index + 1) % count,
  ArrowLeft: (index, count) => (index + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

interface TabRowProps<Key extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly key: Key; readonly label: string }[];
  /** Null when what is shown belongs to no tab. */
  readonly chosen: Key | null;
  readonly panelId: string;
  readonly onChoose: (key: Key) => void;
}

/** The id of a tab, for its panel to be named by. */
export function tabId(panelId: string, key: string): string {
  return `${panelId}-${key}`;
}

/** Tabs as the ARIA practices describe them: one stop for Tab, arrows, Home and End move and choose. */
export function TabRow<Key extends string>({ label, tabs, chosen, panelId, onChoose }: TabRowProps<Key>): ReactElement {
  const styles = useStyles();
  const row = useRef<HTMLDivElement>(null);
  const stop = chosen ?? tabs[0]?.key;

  function move(event: KeyboardEvent): void {
    const index = tabs.findIndex(({ key }) => key === stop);
    const target = MOVES[event.key]?.(index, tabs.length);
    const next = target === undefined ? undefined : tabs[target];
    if (!next) return;
    event.preventDefault();
    onChoose(next.key);
    row.current?.querySelector<HTMLElement>(`#${tabId(panelId, next.key)}`)?.focus();
  }

  return (
    <div ref={row} role="tablist" aria-label={label} className={styles.row} onKeyDown={move}>
      {tabs.map(({ key, label: text }) => (
        <button
          key={key}
          id={tabId(panelId, key)}
          type="button"
          role="tab"
          aria-selected={key === chosen}
          aria-controls={panelId}
          tabIndex={key === stop ? 0 : -1}
          className={mergeClasses(styles.tab, key === chosen && styles.chosen)}
          onClick={() => onChoose(key)}
        >
          <span className={styles.label} data-label={text}>
            {text}
          </span>
        </button>
      ))}
    </div>
  );
}
