import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type DragEvent, type ReactElement, type ReactNode } from 'react';
import { PAGE_TEXTS } from '../../messages/page';
import { chosenFiles, droppedFiles, dropsFiles } from '../consolidate/dropped-files';
import { useWords } from '../language/language-context';
import { FilePicker } from '../parts/FilePicker';
import { Notice } from '../parts/Notice';
import type { PickedFile } from '../parts/picked-file';
import { isOneWorkbook } from './is-one-workbook';
import { StartDrawing } from './StartDrawing';

const useStyles = makeStyles({
  ground: { display: 'grid', placeItems: 'center', flexGrow: 1, minHeight: 0, padding: '20px', overflowY: 'auto' },
  zone: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '12px',
    width: '100%',
    maxWidth: '560px',
    boxSizing: 'border-box',
    padding: '36px 24px 28px',
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    textAlign: 'center',
  },
  over: { border: `1px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  title: { margin: '4px 0 0', fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: 0, maxWidth: '48ch', color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: '8px', margin: '6px 0' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface StartPanelProps {
  readonly onFile: (file: PickedFile) => void;
  readonly onFiles: (files: readonly PickedFile[]) => void;
  readonly onSample: () => void;
  readonly busy: boolean;
  /** What is being done, or why it could not be. */
  readonly children?: ReactNode;
}

/** Nothing is open yet: open a file, join several, or look at the sample. */
export function StartPanel({ onFile, onFiles, onSample, busy, children }: StartPanelProps): ReactElement {
  const styles = useStyles();
  const { language, words: ui } = useWords();
  const words = PAGE_TEXTS[language];
  const [over, setOver] = useState(false);
  const [empty, setEmpty] = useState(false);

  function hover(event: DragEvent): void {
    event.preventDefault();
    setOver(true);
  }
  async function drop(event: DragEvent): Promise<void> {
    event.preventDefault();
    setOver(false);
    const isOfFiles = dropsFiles(event.dataTransfer);
    const files = await droppedFiles(event.dataTransfer);
    setEmpty(isOfFiles && files.length === 0);
    const [first] = files;
    if (first && isOneWorkbook(files)) onFile(first);
    else if (files.length > 0) onFiles(files);
  }
  return (
    <div className={styles.ground}>
      <div
        className={mergeClasses(styles.zone, over && styles.over)}
        onDragOver={hover}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => void drop(event)}
      >
        <StartDrawing />
        <h2 className={styles.title}>{words.startTitle}</h2>
        <p className={styles.text}>{words.startText}</p>
        {children}
        {empty ? (
          <Notice tone="warning" urgent>
            {ui.consolidate.emptyFolder}
          </Notice>
        ) : null}
        <div className={styles.actions}>
          <FilePicker
            label={words.openFile}
            appearance="primary"
            onFiles={(list) => {
              const file = list?.[0];
              if (file) onFile({ name: file.name, file });
            }}
          />
          <FilePicker
            label={words.joinFiles}
            appearance="secondary"
            multiple
            zips
            onFiles={(list) => {
              const files = chosenFiles(list);
              if (files.length > 0) onFiles(files);
            }}
          />
          <Button appearance="transparent" disabledFocusable={busy} onClick={onSample}>
            {words.openSample}
          </Button>
        </div>
        <p className={styles.quiet}>{words.dropToOpen}</p>
        <p className={styles.quiet}>{words.privacy}</p>
      </div>
    </div>
  );
}
