import type { FileReading } from '../app/ports/file-reading';
import type { ListedFile } from '../app/ports/listed-file';
import type { SubmissionReader } from '../app/ports/submission-reader';
import { ReadingPool, readInLanes, type Heard, type ReadingWorker, type Timer } from '../app/reading-pool';
import type { Settings } from '../core/settings/settings';
import { failed } from '../core/model/result';
import { unreadable } from '../app/read-file';

/** What a reading worker is asked; `settings` where those that it was told last no longer hold. */
export interface ReadQuestion {
  readonly listed: ListedFile;
  readonly file: File;
  readonly settings?: Settings;
}

/** Progress is told so often, however quickly the files are read. */
const TELL_EVERY = 50;

const byClock: Timer = (milliseconds, over) => {
  const timeout = setTimeout(over, milliseconds);
  return () => clearTimeout(timeout);
};

/** Reads files in up to `most` workers, which end with the reading. The clock is given by tests. */
export function workerReader(
  files: ReadonlyMap<string, File>,
  settings: Settings,
  startWorker: () => Worker,
  most: number,
  timer: Timer = byClock,
): SubmissionReader {
  return {
    read: async (listed, progress, cancel) => {
      const pool = new ReadingPool<ReadQuestion, FileReading>({ start: () => asked(startWorker()), timer });
      const read = (each: ListedFile): Promise<Heard<FileReading>> => {
        const file = files.get(each.path);
        if (file) return pool.ask({ listed: each, file }, settings, cancel);
        const answer = unreadable(each, failed('file.not-found', { file: each.name }).failure);
        return Promise.resolve({ kind: 'answer', answer });
      };
      let told = 0;
      const tell: typeof progress = (done, total, name) => {
        if (performance.now() - told < TELL_EVERY && done < total) return;
        told = performance.now();
        progress(done, total, name);
      };
      return readInLanes(listed, most, read, tell, cancel).finally(() => pool.end());
    },
  };
}

function asked(worker: Worker): ReadingWorker<ReadQuestion, FileReading> {
  return {
    ask: (question, hear) => {
      worker.onmessage = ({ data }: MessageEvent<FileReading>) => hear({ kind: 'answer', answer: data });
      worker.onerror = () => hear({ kind: 'lost', why: 'died' });
      worker.postMessage(question);
    },
    end: () => worker.terminate(),
  };
}
