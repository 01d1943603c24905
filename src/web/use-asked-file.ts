import { useState } from 'react';
import type { FileState } from '../app/desk/file-state';
import { hasUnsaved } from '../app/view/unsaved';
import type { PickedFile } from '../ui/parts/picked-file';

export interface AskedFile {
  /** Waits for what becomes of the edits in the open file; null for none. */
  readonly other: PickedFile | null;
  /** Opens a file, at once where nothing would be lost. */
  readonly open: (file: PickedFile) => void;
  readonly openOther: () => void;
  readonly stay: () => void;
}

/** Asks before a file takes the place of one with edits that were not saved, however it was given. */
export function useAskedFile(state: FileState, openFile: (file: PickedFile) => void, ask: () => void): AskedFile {
  const [other, setOther] = useState<PickedFile | null>(null);
  return {
    other,
    open: (file) => {
      if (state.kind !== 'open' || !hasUnsaved(state.file)) {
        setOther(null);
        openFile(file);
        return;
      }
      setOther(file);
      ask();
    },
    openOther: () => {
      if (other) openFile(other);
      setOther(null);
    },
    stay: () => setOther(null),
  };
}
