import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type DragEvent, type ReactElement } from 'react';
import { useWords } from '../language/language-context';
import { FilePicker } from '../parts/FilePicker';
import { Glyph } from '../parts/Glyph';
import type { PickedFile } from '../parts/picked-file';
import { chosenFiles, droppedFiles, dropsFiles } from './dropped-files';

const useStyles = makeStyles({
  zone: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '4px',
    padding: '14px 12px',
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    textAlign: 'center',
  },
  over: { border: `1px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  actions: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', columnGap: '12px' },
});

interface DropZoneProps {
  readonly onFiles: (files: readonly PickedFile[]) => void;
  /** Whether what is around it opens .zip files. */
  readonly zips: boolean;
}

/** Takes files and folders, dropped or chosen. */
export function DropZone({ onFiles, zips }: DropZoneProps): ReactElement {
  const styles = useStyles();
  const { words } = useWords();
  const [over, setOver] = useState(false);
  const [empty, setEmpty] = useState(false);
  const { consolidate } = words;

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
    if (files.length > 0) onFiles(files);
  }

  return (
    <div
      className={mergeClasses(styles.zone, over && styles.over)}
      onDragOver={hover}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => void drop(event)}
    >
      <Glyph name="up" />
      <span>{over ? consolidate.dropHere : consolidate.drop}</span>
      {empty ? <span role="alert">{consolidate.emptyFolder}</span> : null}
      <span className={styles.actions}>
        <FilePicker
          label={consolidate.chooseFiles}
          multiple
          zips={zips}
          onFiles={(list) => onFiles(chosenFiles(list))}
        />
        <FilePicker label={consolidate.chooseFolder} folder onFiles={(list) => onFiles(chosenFiles(list))} />
      </span>
    </div>
  );
}
