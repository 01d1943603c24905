import { Defect } from '../core/model/defect';
import { failed } from '../core/model/result';
import type { BookAnswers, BookQuestion, BookReply } from './book-messages';

export interface BookLine {
  readonly ask: (question: BookQuestion) => Promise<BookAnswers[keyof BookAnswers]>;
  /** Ends the worker; what it has not answered is answered with this. */
  readonly end: (answer?: ReturnType<typeof failed>) => void;
}

interface Waiting {
  readonly resolve: (answer: BookAnswers[keyof BookAnswers]) => void;
  readonly reject: (fault: Error) => void;
}

/** Asks a worker; its answers come in the order of the questions. */
export function bookLine(worker: Worker): BookLine {
  const waiting: Waiting[] = [];
  worker.onmessage = ({ data }: MessageEvent<BookReply>) => {
    const first = waiting.shift();
    if ('answer' in data) first?.resolve(data.answer);
    else first?.reject(new Defect(data.fault));
  };
  // It could not be started, or ran out of memory: what it held is gone.
  worker.onerror = ({ message }) => waiting.splice(0).forEach(({ reject }) => reject(new Defect(message)));
  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        worker.postMessage(question);
      }),
    end: (answer = failed('cancelled', {}, true)) => {
      worker.terminate();
      waiting.splice(0).forEach(({ resolve }) => resolve(answer));
    },
  };
}
