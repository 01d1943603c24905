import { Worker } from 'node:worker_threads';
import type { FileReading } from '../app/ports/file-reading';
import type { ListedFile } from '../app/ports/listed-file';
import type { SubmissionReader } from '../app/ports/submission-reader';
import { unreadable } from '../app/read-file';
import type { Settings } from '../core/forms/settings';
import { failed, ok, type HostFailure } from '../core/model/result';
import { askWorker, type Answer } from './ask-worker';

export interface PoolOptions {
  /** The built worker, see check-worker.ts. */
  readonly script: string;
  readonly threads: number;
  readonly settings: Settings;
  readonly stop: AbortSignal;
  /** Longest time for one file; above the reader's own limit, for libraries that do not keep it. */
  readonly milliseconds: number;
  /** Most memory of one thread. */
  readonly megabytes?: number;
}

/**
 * Reads files in several threads, the readings in the order of the files. A thread that dies over a file, or takes too
 * long, costs that file only: it is reported unreadable and a new thread takes over. Threads end with the reading.
 */
export function readerPool(options: PoolOptions): SubmissionReader {
  return {
    read: async (files, progress) => {
      const readings = new Map<number, FileReading>();
      const queue = files.entries();
      const lane = async (): Promise<void> => {
        let worker: Worker | null = null;
        try {
          for (const [index, file] of queue) {
            if (options.stop.aborted) return;
            worker ??= startWorker(options);
            const answer = await askWorker(worker, file, options.milliseconds, options.stop);
            if ('reading' in answer) readings.set(index, answer.reading);
            else {
              await worker.terminate();
              worker = null;
              readings.set(index, unreadable(file, failureOf(answer, file, options)));
            }
            progress(readings.size, files.length, file.name);
          }
        } finally {
          await worker?.terminate();
        }
      };
      await Promise.all(Array.from({ length: Math.min(options.threads, files.length) }, lane));
      if (options.stop.aborted) return failed('cancelled');
      return ok(files.flatMap((_, index) => readings.get(index) ?? []));
    },
  };
}

// A small young generation keeps the sum of many threads small; one large file may still grow the old one.
function startWorker({ script, settings, megabytes = 1024 }: PoolOptions): Worker {
  const limits = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: megabytes };
  const worker = new Worker(script, { workerData: settings, resourceLimits: limits });
  // An error while no file is asked for would end the process; the next question meets the exit.
  worker.on('error', () => undefined);
  return worker;
}

function failureOf(
  answer: Exclude<Answer, { reading: FileReading }>,
  file: ListedFile,
  options: PoolOptions,
): HostFailure {
  const params = { file: file.name };
  switch (answer.lost) {
    case 'too-long':
      return { code: 'limit.time', retryable: true, params: { ...params, limit: options.milliseconds } };
    case 'out-of-memory':
      return { code: 'limit.bytes', retryable: false, params };
    case 'died':
      return { code: 'file.damaged', retryable: false, params };
    case 'stopped':
      return { code: 'cancelled', retryable: true, params };
    default:
      return answer.lost satisfies never;
  }
}
