import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FileActions, OpenFile } from '../../app/desk/file-state';
import type { PageTexts } from '../../messages/page-texts';
import { FilePicker } from '../parts/FilePicker';
import type { PickedFile } from '../parts/picked-file';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 8px',
    padding: '8px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 899px), (max-height: 479px)': { padding: '4px 8px' },
  },
  name: {
    flexGrow: 1,
    flexBasis: '120px',
    margin: 0,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  busy: { color: tokens.colorNeutralForeground3 },
});

interface WorkbookBarProps {
  readonly file: OpenFile;
  readonly busy: boolean;
  readonly words: PageTexts;
  readonly actions: Pick<FileActions, 'undo' | 'redo' | 'save'>;
  readonly onFile: (file: PickedFile) => void;
}

/** The name of the open workbook, and what can be done with the whole of it. */
export function WorkbookBar({ file, busy, words, actions, onFile }: WorkbookBarProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <h2 className={styles.name} title={file.name}>
        {file.name}
      </h2>
      <FilePicker
        label={words.openFile}
        onFiles={(list) => {
          const chosen = list?.[0];
          if (chosen) onFile({ name: chosen.name, file: chosen });
        }}
      />
      {busy ? <span className={styles.busy}>{words.busy}</span> : null}
      <Button size="small" disabledFocusable={!file.canUndo} onClick={actions.undo}>
        {words.undo}
      </Button>
      <Button size="small" disabledFocusable={!file.canRedo} onClick={actions.redo}>
        {words.redo}
      </Button>
      <Button size="small" disabledFocusable={!file.canUndo} onClick={actions.save}>
        {words.save}
      </Button>
    </div>
  );
}
