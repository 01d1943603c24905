import type { Worker } from 'node:worker_threads';
import type { FileReading } from '../app/ports/file-reading';
import type { ListedFile } from '../app/ports/listed-file';

/** What came of a question: a reading, or why there is none and the worker is of no more use. */
export type Answer =
  { readonly reading: FileReading } | { readonly lost: 'died' | 'out-of-memory' | 'too-long' | 'stopped' };

/** Gives a worker one file and waits for its reading, no longer than `milliseconds`. Leaves no listener behind. */
export function askWorker(worker: Worker, file: ListedFile, milliseconds: number, stop: AbortSignal): Promise<Answer> {
  return new Promise((resolve) => {
    const answer = (value: Answer): void => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      stop.removeEventListener('abort', onStop);
      resolve(value);
    };
    const onMessage = (reading: FileReading): void => {
      answer({ reading });
    };
    const onError = (error: Error): void => {
      const { code } = error as NodeJS.ErrnoException;
      answer({ lost: code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'out-of-memory' : 'died' });
    };
    const onExit = (): void => {
      answer({ lost: 'died' });
    };
    const onStop = (): void => {
      answer({ lost: 'stopped' });
    };
    const timer = setTimeout(() => {
      answer({ lost: 'too-long' });
    }, milliseconds);
    worker.once('message', onMessage).once('error', onError).once('exit', onExit);
    stop.addEventListener('abort', onStop);
    if (stop.aborted) onStop();
    else worker.postMessage(file);
  });
}
