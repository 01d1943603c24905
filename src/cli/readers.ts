import { availableParallelism } from 'node:os';
import { directReader } from '../app/direct-reader';
import type { FileReading } from '../app/ports/file-reading';
import type { ListedFile } from '../app/ports/listed-file';
import type { SubmissionReader } from '../app/ports/submission-reader';
import type { WorkbookSource } from '../app/ports/workbook-source';
import {
  LONGEST_MILLISECONDS,
  lostFailure,
  readInLanes,
  ReadingPool,
  type Heard,
  type Timer,
} from '../app/reading-pool';
import type { Settings } from '../core/settings/settings';
import { FORMS } from '../forms';
import { nodeSource } from './node-source';
import { startReader, type ProcessOptions, type ReaderAnswer, type ReaderQuestion } from './reader-process';

/** Up to so many, starting processes costs more than it saves. */
const FEW_FILES = 20;
/** Read by our own reader: nothing in it holds a thread that is to end. */
const OWN_FORMAT = /\.(xlsx|xlsm|xltx|xltm|ods)$/i;
const MOST_PROCESSES = 8;

/** How a run opens and reads files. */
export interface Readers {
  readonly source: WorkbookSource;
  readonly readerFor: (settings: Settings) => SubmissionReader;
  /** Ends whatever is still at work. */
  readonly end: () => void;
}

export interface ReadersOptions extends ProcessOptions {
  readonly stop: AbortSignal;
  /** Longest time for one file. */
  readonly milliseconds?: number;
  readonly timer?: Timer;
  /** How many processes at most. */
  readonly most?: number;
  /**
   * Told which file is read in this thread, and null when it is done: somebody else has to see to it that it comes to an end.
   * Where nobody does, nothing is read in this thread.
   */
  readonly watch?: (file: string | null) => void;
}

/** Reads everything in this thread, where nothing can be stopped; for runs that are not built. */
export function directReaders(): Readers {
  return {
    source: nodeSource,
    readerFor: (settings) => directReader(nodeSource, FORMS, settings),
    end: () => undefined,
  };
}

/**
 * Reads many files in processes of their own, where they can be stopped, and so the formats that a library reads. Readings come
 * in the order of the files. A process that dies over a file, or takes too long, costs that file only: it is reported unreadable
 * and a new process takes over. Of the own formats a few are read in this thread, while `watch` is told.
 */
export function processReaders(options: ReadersOptions): Readers {
  const most = options.most ?? Math.min(availableParallelism(), MOST_PROCESSES);
  const { stop, watch, milliseconds = LONGEST_MILLISECONDS, timer = byClock } = options;
  const pool = new ReadingPool<ReaderQuestion, ReaderAnswer>({
    start: () => startReader(options),
    timer,
    milliseconds,
  });

  const canBeDirect = (files: readonly ListedFile[]): boolean =>
    watch !== undefined && files.length <= FEW_FILES && files.every(({ path }) => OWN_FORMAT.test(path));
  const watched: WorkbookSource = {
    open: (file) => {
      watch?.(file.name);
      return nodeSource.open(file);
    },
  };

  const readerFor = (settings: Settings): SubmissionReader => ({
    read: async (files, progress, cancel) => {
      if (canBeDirect(files)) {
        return directReader(watched, FORMS, settings)
          .read(files, progress, cancel)
          .finally(() => watch?.(null));
      }
      const read = async (file: ListedFile): Promise<Heard<FileReading>> => {
        const heard = await pool.ask({ kind: 'read', file }, settings, stop);
        if (heard.kind === 'lost') return heard;
        const { answer } = heard;
        return answer.kind === 'read' ? { kind: 'answer', answer: answer.reading } : { kind: 'lost', why: 'died' };
      };
      const lanes = files.length <= FEW_FILES ? 1 : most;
      return readInLanes(files, lanes, read, progress, stop, milliseconds);
    },
  });

  return {
    source: {
      open: async (file) => {
        if (canBeDirect([file])) return watched.open(file).finally(() => watch?.(null));
        const heard = await pool.ask({ kind: 'open', file }, null, stop);
        if (heard.kind === 'answer' && heard.answer.kind === 'opened') return heard.answer.workbook;
        const why = heard.kind === 'lost' ? heard.why : 'died';
        return { ok: false, failure: lostFailure(why, file, milliseconds) };
      },
    },
    readerFor,
    end: () => pool.end(),
  };
}

function byClock(milliseconds: number, over: () => void): () => void {
  const timeout = setTimeout(over, milliseconds);
  return () => clearTimeout(timeout);
}
