import type { OpenFile } from '../desk/file-state';

/** Whether something was mended or typed that no saved copy holds. */
export function hasUnsaved({ canUndo, saved, waiting }: Pick<OpenFile, 'canUndo' | 'saved' | 'waiting'>): boolean {
  return (canUndo && saved === null) || waiting.size > 0;
}
