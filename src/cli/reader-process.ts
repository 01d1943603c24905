import { fork, type ChildProcess } from 'node:child_process';
import type { FileReading } from '../app/ports/file-reading';
import type { ListedFile } from '../app/ports/listed-file';
import type { Heard, ReadingWorker } from '../app/reading-pool';
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

export interface ProcessOptions {
  /** The built program of check-worker.ts. */
  readonly script: string;
  /** Most memory of the process. */
  readonly megabytes?: number;
  readonly onReader?: (id: number, isAlive: boolean) => void;
}

/**
 * Starts a process that reads files. A process and no thread: whatever holds it, a loop inside a library or inside the engine,
 * it can be ended at once, and the run goes on or ends without it.
 */
export function startReader(options: ProcessOptions): ReadingWorker<ReaderQuestion, ReaderAnswer> {
  const { script, megabytes = 1024, onReader } = options;
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
  const ask = (question: ReaderQuestion, hear: (heard: Heard<ReaderAnswer>) => void): void => {
    const told = (heard: Heard<ReaderAnswer>): void => {
      child.off('message', onMessage).off('exit', onExit).off('error', onError);
      hear(heard);
    };
    const onMessage = (answer: unknown): void => told({ kind: 'answer', answer: answer as ReaderAnswer });
    // The engine aborts where it gets no more memory.
    const onExit = (_: number | null, signal: NodeJS.Signals | null): void =>
      told({ kind: 'lost', why: signal === 'SIGABRT' ? 'out-of-memory' : 'died' });
    const onError = (): void => told({ kind: 'lost', why: 'died' });
    if (!child.connected) {
      onError();
      return;
    }
    child.once('message', onMessage).once('exit', onExit).once('error', onError);
    child.send(question);
  };
  return { ask, end: () => void child.kill('SIGKILL') };
}
