import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FileActions, OpenFile } from '../../app/desk/file-state';
import { cellName } from '../../app/view/cell-name';
import { contentOf, mergeAt } from '../../app/view/sheet-view';
import type { Finding } from '../../core/model/finding';
import { failureSentence } from '../../messages/failure-sentence';
import { PAGE_TEXTS } from '../../messages/page';
import { title } from '../../messages/title';
import type { SeverityCounts } from '../../messages/ui-texts';
import { useWords } from '../language/language-context';
import { LiveRegion } from '../parts/LiveRegion';
import { Notice } from '../parts/Notice';
import type { PickedFile } from '../parts/picked-file';
import { LeaveNotice } from './LeaveNotice';
import { SheetGrid } from './SheetGrid';
import { SheetTabs } from './SheetTabs';
import { WorkbookBar } from './WorkbookBar';
import { useLasting } from './use-lasting';

const useStyles = makeStyles({
  view: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minHeight: 0,
    minWidth: 0,
    // Above the screens instead of beside them: leaves room to see that something follows.
    '@media (max-width: 899px), (max-height: 479px)': { height: '88vh', minHeight: '460px' },
  },
  cell: {
    display: 'flex',
    alignItems: 'center',
    gap: '10px',
    minHeight: '34px',
    padding: '0 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  address: {
    minWidth: '44px',
    padding: '1px 8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    textAlign: 'center',
  },
  content: {
    flexGrow: 1,
    flexBasis: 0,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
  },
  finding: {
    maxWidth: '55%',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorStatusDangerForeground1,
  },
  busy: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    color: tokens.colorNeutralForeground2,
    '::before': {
      content: '""',
      width: '10px',
      height: '10px',
      boxSizing: 'border-box',
      borderRadius: '50%',
      border: `2px solid ${tokens.colorCompoundBrandStroke}`,
      borderTopColor: 'transparent',
      animationName: { to: { transform: 'rotate(360deg)' } },
      animationDuration: '1s',
      animationTimingFunction: 'linear',
      animationIterationCount: 'infinite',
      '@media (prefers-reduced-motion: reduce)': { animationName: 'none' },
    },
  },
  notice: { padding: '8px 12px', backgroundColor: tokens.colorNeutralBackground1 },
});

interface WorkbookViewProps {
  readonly file: OpenFile;
  readonly actions: FileActions;
  readonly onFile: (file: PickedFile) => void;
  /** A file that waits for what becomes of unsaved edits; null for none. */
  readonly other: PickedFile | null;
  readonly onOther: () => void;
  readonly onStay: () => void;
  /** The gravest finding of the selected cell. */
  readonly finding: Finding | null;
  readonly onShowFinding: () => void;
  /** What was found in the file with its edits. */
  readonly counts: SeverityCounts;
}

/** The open workbook: its sheets, the selected cell, and what can be done with the whole. */
export function WorkbookView(props: WorkbookViewProps): ReactElement {
  const { file, actions, onFile, other, onOther, onStay, finding, onShowFinding, counts } = props;
  const styles = useStyles();
  const { language } = useWords();
  const words = PAGE_TEXTS[language];
  const { view, selected } = file;
  const cell = mergeAt(view, selected)?.from ?? selected;
  const busy = useLasting(file.busy);
  const { error, warning } = counts;
  const isClear = error + warning === 0;
  const saved =
    file.saved === null ? '' : isClear ? words.saved(file.saved) : words.savedWith(file.saved, error, warning);
  return (
    <div className={styles.view}>
      <WorkbookBar file={file} busy={busy} words={words} actions={actions} onFile={onFile} />
      <div className={styles.cell}>
        <span className={styles.address} aria-label={words.address}>
          {cellName(cell)}
        </span>
        <span className={styles.content}>
          {contentOf(view, cell)}
          {view.isLocked(cell) ? ` (${words.locked})` : ''}
        </span>
        {finding ? (
          <Button size="small" appearance="transparent" className={styles.finding} onClick={onShowFinding}>
            {title(finding, language)}
          </Button>
        ) : null}
      </div>
      {other ? (
        <div className={styles.notice}>
          <LeaveNotice
            file={file}
            other={other.name}
            words={words}
            onSave={actions.save}
            onOpen={onOther}
            onStay={onStay}
          />
        </div>
      ) : null}
      {file.failure ? (
        <div className={styles.notice}>
          <Notice tone="warning" urgent>
            {failureSentence(file.failure, language)}
          </Notice>
        </div>
      ) : null}
      {saved === '' ? null : (
        <div className={styles.notice}>
          <Notice tone={isClear ? 'good' : 'warning'}>{saved}</Notice>
        </div>
      )}
      <SheetGrid
        file={file}
        words={words}
        onSelect={actions.select}
        onType={actions.type}
        onUndo={actions.undo}
        onRedo={actions.redo}
        onSheet={actions.showSheet}
      />
      <SheetTabs file={file} words={words} onChoose={actions.showSheet} />
      <LiveRegion text={busy ? words.busy : saved} />
    </div>
  );
}
