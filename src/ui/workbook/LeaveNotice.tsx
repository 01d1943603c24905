import { Button } from '@fluentui/react-components';
import { useEffect, type ReactElement } from 'react';
import type { OpenFile } from '../../app/desk/file-state';
import type { PageTexts } from '../../messages/page-texts';
import { Notice } from '../parts/Notice';

interface LeaveNoticeProps {
  readonly file: OpenFile;
  readonly other: string;
  readonly words: PageTexts;
  readonly onSave: () => void;
  readonly onOpen: () => void;
  readonly onStay: () => void;
}

/** Asks before another file takes the place of one with edits that were not saved. */
export function LeaveNotice({ file, other, words, onSave, onOpen, onStay }: LeaveNoticeProps): ReactElement {
  const { saved } = file;
  useEffect(() => {
    if (saved !== null) onOpen();
  }, [saved, onOpen]);
  return (
    <Notice
      tone="warning"
      urgent
      actions={
        <>
          <Button size="small" appearance="primary" onClick={onSave}>
            {words.saveAndOpen}
          </Button>
          <Button size="small" onClick={onOpen}>
            {words.openUnsaved}
          </Button>
          <Button size="small" onClick={onStay}>
            {words.stay}
          </Button>
        </>
      }
    >
      {words.unsaved(file.name, other)}
    </Notice>
  );
}
