import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState, type DragEvent, type ReactElement, type ReactNode } from 'react';
import { droppedFiles, dropsFiles } from '../consolidate/dropped-files';
import type { PickedFile } from '../parts/picked-file';
import { isOneWorkbook } from './is-one-workbook';

const useStyles = makeStyles({
  over: {
    '::after': {
      content: '""',
      position: 'fixed',
      inset: 0,
      zIndex: 20,
      pointerEvents: 'none',
      border: '3px dashed #0f6cbd',
    },
  },
});

interface DropAnywhereProps {
  readonly onFile: (file: PickedFile) => void;
  readonly onFiles: (files: readonly PickedFile[]) => void;
  readonly children: ReactNode;
}

/** Takes what is dropped beside the places that take files: one workbook to be opened, more to be joined. */
export function DropAnywhere({ onFile, onFiles, children }: DropAnywhereProps): ReactElement {
  const styles = useStyles();
  const [over, setOver] = useState(false);
  function hover(event: DragEvent): void {
    // A place of its own says so itself.
    setOver(!event.isDefaultPrevented() && dropsFiles(event.dataTransfer));
  }
  function leave({ relatedTarget }: DragEvent): void {
    if (relatedTarget === null) setOver(false);
  }
  async function drop(event: DragEvent): Promise<void> {
    setOver(false);
    if (event.isDefaultPrevented()) return;
    event.preventDefault();
    const files = await droppedFiles(event.dataTransfer);
    const [first] = files;
    if (first && isOneWorkbook(files)) onFile(first);
    else if (first) onFiles(files);
  }
  return (
    <div
      className={mergeClasses(over && styles.over)}
      onDragOver={hover}
      onDragLeave={leave}
      onDrop={(event) => void drop(event)}
    >
      {children}
    </div>
  );
}
