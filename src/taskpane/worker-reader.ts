import type { SubmissionReader } from '../app/ports/submission-reader';
import type { Settings } from '../core/settings/settings';
import { Defect } from '../core/model/defect';
import { failed, ok } from '../core/model/result';
import type { ReadAnswer, ReadRequest } from './read-messages';

/** Reads files in a worker of their own. */
export function workerReader(files: ReadonlyMap<string, File>, settings: Settings): SubmissionReader {
  return {
    read: (listed, progress, cancel) =>
      new Promise((resolve, reject) => {
        const worker = new Worker(new URL('./read-worker.ts', import.meta.url));
        worker.addEventListener('error', ({ message }) => {
          worker.terminate();
          reject(new Defect(message));
        });
        worker.addEventListener('message', ({ data }: MessageEvent<ReadAnswer>) => {
          if (cancel.aborted) {
            worker.terminate();
            resolve(failed('cancelled', {}, true));
          } else if (data.kind === 'progress') progress(data.done, data.total, data.file);
          else {
            worker.terminate();
            resolve(ok(data.readings));
          }
        });
        const request: ReadRequest = {
          files: listed.flatMap((each) => {
            const file = files.get(each.path);
            return file ? [{ listed: each, file }] : [];
          }),
          settings,
        };
        worker.postMessage(request);
      }),
  };
}
