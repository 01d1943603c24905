import type { Progress } from '../app/ports/progress';
import type { Outside } from './command-io';

/** A run shorter than this says nothing. */
const SILENT_MILLISECONDS = 1000;
const REFRESH_MILLISECONDS = 100;

export interface ProgressLine {
  readonly step: Progress;
  /** Takes the line away, so that what follows starts clean. */
  readonly end: () => void;
}

/** How far a long run is: one line that changes on a terminal, else a line for every tenth. */
export function progressLine(io: Outside, say: (done: number, total: number, file: string) => string): ProgressLine {
  const { notes, now } = io;
  const started = now();
  let shownAt = -Infinity;
  let tenth = 0;
  let isShown = false;
  return {
    step: (done, total, file) => {
      if (now() - started < SILENT_MILLISECONDS) return;
      const text = say(done, total, file);
      if (notes.columns !== null) {
        if (now() - shownAt < REFRESH_MILLISECONDS) return;
        shownAt = now();
        isShown = true;
        notes.write(
          `\r${Array.from(text)
            .slice(0, notes.columns - 1)
            .join('')}\u001b[K`,
        );
        return;
      }
      const reached = Math.floor((10 * done) / total);
      if (reached <= tenth) return;
      tenth = reached;
      notes.write(`${text}\n`);
    },
    end: () => {
      if (isShown) notes.write('\r\u001b[K');
      isShown = false;
    },
  };
}
