import type { Settings } from '../core/settings/settings';
import { failed, ok, type HostFailure, type Result } from '../core/model/result';
import type { CancelSignal } from './ports/cancel-signal';
import type { FileReading } from './ports/file-reading';
import type { ListedFile } from './ports/listed-file';
import type { Progress } from './ports/progress';
import { unreadable } from './read-file';

/** Above the reader's own limit, for libraries that do not keep it. */
export const LONGEST_MILLISECONDS = 30_000;
/** A signal that does not announce itself is looked at so often. */
const LOOK_MILLISECONDS = 200;

/** Calls back once the time is over; gives how to take that back. */
export type Timer = (milliseconds: number, over: () => void) => () => void;

/** What came of a question: an answer, or why it is missing. Then the worker that was asked is over, too. */
export type Heard<Answer> =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'lost'; readonly why: 'died' | 'out-of-memory' | 'too-long' | 'stopped' };

/** A thread or a process that reads files, one question at a time; `hear` is called once, unless it is ended. */
export interface ReadingWorker<Question, Answer> {
  readonly ask: (question: Question, hear: (heard: Heard<Answer>) => void) => void;
  readonly end: () => void;
}

export interface PoolOptions<Question, Answer> {
  readonly start: () => ReadingWorker<Question & WithSettings, Answer>;
  readonly timer: Timer;
  /** Longest time for one question. */
  readonly milliseconds?: number;
}

/** Settings go with a question where those that the worker was told last no longer hold: with thousands of units they are large. */
interface WithSettings {
  readonly settings?: Settings;
}

/**
 * Workers that read files where they can be stopped. One that dies over a file, or does not answer in time, is ended and costs that
 * file only; those that answered are asked again.
 */
export class ReadingPool<Question extends object, Answer> {
  private readonly idle: ReadingWorker<Question & WithSettings, Answer>[] = [];
  private readonly alive = new Set<ReadingWorker<Question & WithSettings, Answer>>();
  private readonly told = new Map<ReadingWorker<Question & WithSettings, Answer>, Settings>();

  private readonly options: PoolOptions<Question, Answer>;

  constructor(options: PoolOptions<Question, Answer>) {
    this.options = options;
  }

  async ask(question: Question, settings: Settings | null, cancel: CancelSignal): Promise<Heard<Answer>> {
    if (cancel.aborted) return { kind: 'lost', why: 'stopped' };
    const worker = this.idle.pop() ?? this.started();
    const isNew = settings !== null && this.told.get(worker) !== settings;
    const heard = await this.heard(worker, isNew ? { ...question, settings } : question, cancel);
    if (heard.kind === 'lost') {
      this.alive.delete(worker);
      worker.end();
    } else {
      this.idle.push(worker);
      if (isNew) this.told.set(worker, settings);
    }
    return heard;
  }

  /** Ends whatever is still at work. */
  end(): void {
    for (const worker of this.alive) worker.end();
    this.alive.clear();
    this.idle.length = 0;
  }

  private started(): ReadingWorker<Question & WithSettings, Answer> {
    const worker = this.options.start();
    this.alive.add(worker);
    return worker;
  }

  private heard(
    worker: ReadingWorker<Question & WithSettings, Answer>,
    question: Question & WithSettings,
    cancel: CancelSignal,
  ): Promise<Heard<Answer>> {
    const { timer, milliseconds = LONGEST_MILLISECONDS } = this.options;
    return new Promise((resolve) => {
      const hear = (heard: Heard<Answer>): void => {
        forgetTime();
        forgetStop();
        resolve(heard);
      };
      const forgetTime = timer(milliseconds, () => hear({ kind: 'lost', why: 'too-long' }));
      const forgetStop = onStop(cancel, timer, () => hear({ kind: 'lost', why: 'stopped' }));
      worker.ask(question, hear);
    });
  }
}

/** A signal that tells when it is given, as an AbortSignal does. */
interface AnnouncedSignal extends CancelSignal {
  readonly addEventListener: (type: 'abort', told: () => void) => void;
  readonly removeEventListener: (type: 'abort', told: () => void) => void;
}

function onStop(cancel: CancelSignal, timer: Timer, stop: () => void): () => void {
  if ('addEventListener' in cancel) {
    const signal = cancel as AnnouncedSignal;
    signal.addEventListener('abort', stop);
    return () => signal.removeEventListener('abort', stop);
  }
  let forget = (): void => undefined;
  const look = (): void => {
    if (cancel.aborted) stop();
    else forget = timer(LOOK_MILLISECONDS, look);
  };
  look();
  return () => forget();
}

/**
 * Reads files in so many lanes, the readings in the order of the files. A file whose worker was lost is a reading, too: it says what
 * is known of it.
 */
export async function readInLanes(
  files: readonly ListedFile[],
  lanes: number,
  read: (file: ListedFile) => Promise<Heard<FileReading>>,
  progress: Progress,
  cancel: CancelSignal,
  limit = LONGEST_MILLISECONDS,
): Promise<Result<readonly FileReading[]>> {
  const readings = new Map<number, FileReading>();
  const queue = files.entries();
  const lane = async (): Promise<void> => {
    for (const [index, file] of queue) {
      if (cancel.aborted) return;
      const heard = await read(file);
      readings.set(
        index,
        heard.kind === 'answer' ? heard.answer : unreadable(file, lostFailure(heard.why, file, limit)),
      );
      progress(readings.size, files.length, file.name);
    }
  };
  await Promise.all(Array.from({ length: Math.min(lanes, files.length) }, lane));
  if (cancel.aborted) return failed('cancelled', {}, true);
  return ok(files.flatMap((_, index) => readings.get(index) ?? []));
}

/** What is said of a file whose worker was lost. */
export function lostFailure(
  why: Extract<Heard<unknown>, { kind: 'lost' }>['why'],
  { name }: ListedFile,
  limit: number,
): HostFailure {
  switch (why) {
    case 'too-long':
      return { code: 'limit.time', retryable: true, params: { file: name, limit } };
    case 'out-of-memory':
      return { code: 'limit.bytes', retryable: false, params: { file: name } };
    case 'died':
      return { code: 'file.damaged', retryable: false, params: { file: name } };
    case 'stopped':
      return { code: 'cancelled', retryable: true, params: { file: name } };
    default:
      return why satisfies never;
  }
}
