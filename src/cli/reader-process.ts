import { fork, type ChildProcess } from 'node:child_process';
import type { FileReading } from '../app/ports/file-reading';
import type { ListedFile } from '../app/ports/listed-file';
import type { Settings } from '../core/settings/settings';
import type { Result } from '../core/model/result';
import type { WorkbookData } from '../core/model/sheet-data';

/** What a reading process is asked; `settings` where those that it was told last no longer hold. */
export interface ReaderQuestion {
  readonly kind: 'read' | 'open';
  readonly file: ListedFile;
  readonly settings?: Settings;
}

export type ReaderAnswer =
  | { readonly kind: 'read'; readonly reading: FileReading }
  | { readonly kind: 'opened'; readonly workbook: Result<WorkbookData> };

/** What came of a question: an answer, or why there is none and the process is over. */
export type Heard =
  ReaderAnswer | { readonly kind: 'lost'; readonly why: 'died' | 'out-of-memory' | 'too-long' | 'stopped' };

/** Calls back once the time is over; gives how to take that back. */
export type Timer = (milliseconds: number, over: () => void) => () => void;

/** Above the reader's own limit, for libraries that do not keep it. */
export const LONGEST_MILLISECONDS = 30_000;

function byClock(milliseconds: number, over: () => void): () => void {
  const timeout = setTimeout(over, milliseconds);
  return () => clearTimeout(timeout);
}

export interface ReaderProcess {
  /** One question at a time. A process that does not answer in time is ended. */
  readonly ask: (question: ReaderQuestion) => Promise<Heard>;
  readonly end: () => void;
}

export interface ProcessOptions {
  /** The built program of check-worker.ts. */
  readonly script: string;
  readonly stop: AbortSignal;
  /** Longest time for one file. */
  readonly milliseconds?: number;
  /** Most memory of the process. */
  readonly megabytes?: number;
  readonly timer?: Timer;
  readonly onReader?: (id: number, isAlive: boolean) => void;
}

/**
 * Starts a process that reads files. A process and no thread: whatever holds it, a loop inside a library or inside the engine,
 * it can be ended at once, and the run goes on or ends without it.
 */
export function startReader(options: ProcessOptions): ReaderProcess {
  const { script, stop, milliseconds = LONGEST_MILLISECONDS, megabytes = 1024, timer = byClock, onReader } = options;
  const child: ChildProcess = fork(script, [], {
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${String(megabytes)}`, '--max-semi-space-size=16'],
    // What the engine says of its own end is no message to the user.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  // A failure while nothing is asked shows in the next question.
  child.on('error', () => undefined);
  const id = child.pid;
  if (id !== undefined) {
    onReader?.(id, true);
    child.once('exit', () => onReader?.(id, false));
  }
  const end = (): void => void child.kill('SIGKILL');
  const ask = (question: ReaderQuestion): Promise<Heard> =>
    new Promise((resolve) => {
      const hear = (heard: Heard): void => {
        forget();
        child.off('message', onMessage).off('exit', onExit).off('error', onError);
        stop.removeEventListener('abort', onStop);
        if (heard.kind === 'lost') end();
        resolve(heard);
      };
      const lose = (why: Extract<Heard, { kind: 'lost' }>['why']): void => hear({ kind: 'lost', why });
      const onMessage = (answer: unknown): void => hear(answer as ReaderAnswer);
      // The engine aborts where it gets no more memory.
      const onExit = (_: number | null, signal: NodeJS.Signals | null): void =>
        lose(signal === 'SIGABRT' ? 'out-of-memory' : 'died');
      const onError = (): void => lose('died');
      const onStop = (): void => lose('stopped');
      const forget = timer(milliseconds, () => lose('too-long'));
      if (stop.aborted) onStop();
      else if (!child.connected) onError();
      else {
        child.once('message', onMessage).once('exit', onExit).once('error', onError);
        stop.addEventListener('abort', onStop);
        child.send(question);
      }
    });
  return { ask, end };
}
