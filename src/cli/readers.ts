import { availableParallelism } from 'node:os';
import { directReader } from '../app/direct-reader';
import type { FileReading } from '../app/ports/file-reading';
import type { ListedFile } from '../app/ports/listed-file';
import type { SubmissionReader } from '../app/ports/submission-reader';
import type { WorkbookSource } from '../app/ports/workbook-source';
import { unreadable } from '../app/read-file';
import type { Settings } from '../core/settings/settings';
import { failed, ok, type HostFailure } from '../core/model/result';
import { FORMS } from '../forms';
import { nodeSource } from './node-source';
import {
  LONGEST_MILLISECONDS,
  startReader,
  type Heard,
  type ProcessOptions,
  type ReaderProcess,
  type ReaderQuestion,
} from './reader-process';

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
  const { stop, watch } = options;
  const idle: ReaderProcess[] = [];
  const alive = new Set<ReaderProcess>();
  const told = new Map<ReaderProcess, Settings>();
  const start = (): ReaderProcess => {
    const reader = startReader(options);
    alive.add(reader);
    return reader;
  };

  async function ask(question: ReaderQuestion): Promise<Heard> {
    const reader = idle.pop() ?? start();
    const { settings, ...plain } = question;
    const heard = await reader.ask(settings && told.get(reader) !== settings ? question : plain);
    if (heard.kind === 'lost') alive.delete(reader);
    else {
      idle.push(reader);
      if (settings) told.set(reader, settings);
    }
    return heard;
  }

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
      const readings = new Map<number, FileReading>();
      const queue = files.entries();
      const lane = async (): Promise<void> => {
        for (const [index, file] of queue) {
          if (stop.aborted) return;
          const heard = await ask({ kind: 'read', file, settings });
          readings.set(
            index,
            heard.kind === 'read' ? heard.reading : unreadable(file, failureOf(heard, file, options)),
          );
          progress(readings.size, files.length, file.name);
        }
      };
      await Promise.all(Array.from({ length: files.length <= FEW_FILES ? 1 : most }, lane));
      if (stop.aborted) return failed('cancelled');
      return ok(files.flatMap((_, index) => readings.get(index) ?? []));
    },
  });

  return {
    source: {
      open: async (file) => {
        if (canBeDirect([file])) return watched.open(file).finally(() => watch?.(null));
        const heard = await ask({ kind: 'open', file });
        return heard.kind === 'opened' ? heard.workbook : { ok: false, failure: failureOf(heard, file, options) };
      },
    },
    readerFor,
    end: () => {
      for (const reader of alive) reader.end();
    },
  };
}

function failureOf(heard: Heard, file: ListedFile, options: ProcessOptions): HostFailure {
  const params = { file: file.name };
  const why = heard.kind === 'lost' ? heard.why : 'died';
  switch (why) {
    case 'too-long':
      return {
        code: 'limit.time',
        retryable: true,
        params: { ...params, limit: options.milliseconds ?? LONGEST_MILLISECONDS },
      };
    case 'out-of-memory':
      return { code: 'limit.bytes', retryable: false, params };
    case 'died':
      return { code: 'file.damaged', retryable: false, params };
    case 'stopped':
      return { code: 'cancelled', retryable: true, params };
    default:
      return why satisfies never;
  }
}
