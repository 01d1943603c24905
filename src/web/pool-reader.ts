import type { FileReading } from '../app/ports/file-reading';
import type { SubmissionReader } from '../app/ports/submission-reader';
import { unreadable } from '../app/read-file';
import type { Settings } from '../core/settings/settings';
import { failed, ok } from '../core/model/result';
import type { PoolAnswer, PoolQuestion } from './pool-messages';

/** Above the reader's own limit, for libraries that do not keep it. */
const LONGEST = 30_000;
const MOST_WORKERS = 6;
/** Progress is told so often, however quickly the files are read. */
const TELL_EVERY = 50;

export type StartWorker = () => Worker;

/**
 * Reads files in several workers, the readings in the order of the files. A worker that dies over a file, or takes too
 * long, costs that file only. All of them end with the reading, or as soon as it is cancelled.
 */
export function poolReader(
  files: ReadonlyMap<string, File>,
  settings: Settings,
  startWorker: StartWorker,
): SubmissionReader {
  return {
    read: async (listed, progress, cancel) => {
      const readings: (FileReading | null)[] = listed.map(() => null);
      const queue = listed.entries();
      let done = 0;
      let told = 0;
      const start = (): Worker => {
        const worker = startWorker();
        worker.postMessage({ kind: 'settings', settings } satisfies PoolQuestion);
        return worker;
      };
      const lane = async (): Promise<void> => {
        let worker: Worker | null = null;
        for (const [index, each] of queue) {
          if (cancel.aborted) break;
          const file = files.get(each.path);
          worker ??= start();
          const answer = file ? await ask(worker, { kind: 'read', listed: each, file }, cancel) : null;
          if (answer === null) {
            worker.terminate();
            worker = null;
          }
          readings[index] = answer ?? unreadable(each, failed('file.damaged', { file: each.name }).failure);
          done += 1;
          if (performance.now() - told < TELL_EVERY && done < listed.length) continue;
          told = performance.now();
          progress(done, listed.length, each.name);
        }
        worker?.terminate();
      };
      const lanes = Math.min(MOST_WORKERS, Math.max(1, navigator.hardwareConcurrency - 1), listed.length);
      await Promise.all(Array.from({ length: lanes }, lane));
      return cancel.aborted ? failed('cancelled', {}, true) : ok(readings.flatMap((reading) => reading ?? []));
    },
  };
}

/** Null when the worker died, took too long, or is no longer wanted. */
function ask(
  worker: Worker,
  question: PoolQuestion,
  cancel: { readonly aborted: boolean },
): Promise<PoolAnswer | null> {
  return new Promise((resolve) => {
    const begun = performance.now();
    const watch = setInterval(() => {
      if (cancel.aborted || performance.now() - begun > LONGEST) end(null);
    }, 200);
    const end = (answer: PoolAnswer | null): void => {
      clearInterval(watch);
      worker.onmessage = null;
      worker.onerror = null;
      resolve(answer);
    };
    worker.onmessage = ({ data }: MessageEvent<PoolAnswer>) => end(data);
    worker.onerror = () => end(null);
    worker.postMessage(question);
  });
}
