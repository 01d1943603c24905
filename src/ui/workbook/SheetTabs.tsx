import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { OpenFile } from '../../app/desk/file-state';
import type { PageTexts } from '../../messages/page-texts';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexShrink: 0,
    overflowX: 'auto',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    paddingInline: '6px',
  },
  tab: {
    flexShrink: 0,
    maxWidth: '220px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    padding: '7px 12px 6px',
    border: 'none',
    borderBottom: '3px solid transparent',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-3px' },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
  },
  hidden: { fontStyle: 'italic' },
});

interface SheetTabsProps {
  readonly file: OpenFile;
  readonly words: PageTexts;
  readonly onChoose: (index: number) => void;
}

/** The sheets of the workbook, hidden ones said to be hidden. */
export function SheetTabs({ file, words, onChoose }: SheetTabsProps): ReactElement {
  const styles = useStyles();
  return (
    <div role="group" aria-label={words.sheets} className={styles.row}>
      {file.sheets.map(({ name, hidden }, index) => (
        <button
          key={name}
          type="button"
          aria-pressed={index === file.active}
          title={name}
          className={mergeClasses(styles.tab, index === file.active && styles.chosen, hidden && styles.hidden)}
          onClick={() => onChoose(index)}
        >
          {name}
          {hidden ? ` (${words.hiddenSheet})` : ''}
        </button>
      ))}
    </div>
  );
}
