import type { SheetResult } from '../app/desk/check-sheet';
import type { ShownWorkbook, WorkbookFiles } from '../app/ports/workbook-files';
import { Defect } from '../core/model/defect';
import { unpackSheet } from '../core/model/packed-sheet';
import { failed, ok, type Result } from '../core/model/result';
import type { Settings } from '../core/settings/settings';
import type { NumberLook } from '../core/show/number-look';
import type { BookAnswers, BookQuestion, BookReply, SentWorkbook } from './book-messages';
import type { MadeSlip } from './slip-in-worker';

export interface BrowserFilesNeeds {
  /** A worker of the script `book-worker`, beside the page. */
  readonly startBook: () => Worker;
  readonly numbers: NumberLook;
  readonly give: WorkbookFiles['give'];
}

export interface BrowserFiles extends WorkbookFiles {
  /** The return slip of the file with its edits; null when nothing has to be mended. */
  readonly slip: (settings: Settings) => Promise<Result<MadeSlip | null>>;
  /** Checks a sheet of the file with its edits. */
  readonly check: (sheet: string, settings: Settings) => Promise<Result<SheetResult>>;
}

/** Longer than the reader's own limit, for libraries that keep none. */
const LONGEST_OPENING = 60_000;

/**
 * The open file lives in a worker of its own, which ends when another file is opened: the page itself holds what its
 * sheets show and stays free while they are read, patched and checked. What writes files is loaded when it is needed.
 */
export function browserFiles({ startBook, numbers, give }: BrowserFilesNeeds): BrowserFiles {
  let worker: BookLine | null = null;
  let shown: ShownWorkbook | null = null;

  function take(answer: Result<SentWorkbook>): Result<ShownWorkbook> {
    if (!answer.ok) return answer;
    const { sheets, definedNames, look } = answer.value;
    const before = shown;
    shown = {
      sheets: sheets.flatMap((sheet, index) => {
        if (sheet) {
          const { packed, ...rest } = sheet;
          return [{ data: unpackSheet(packed), ...rest }];
        }
        return before?.sheets[index] ?? [];
      }),
      definedNames,
      look: look ?? before?.look ?? null,
    };
    return ok(shown);
  }

  async function ask<Kind extends BookQuestion['ask']>(
    question: Extract<BookQuestion, { ask: Kind }>,
  ): Promise<BookAnswers[Kind]> {
    const answer = await (worker?.ask(question) ?? Promise.resolve(failed('file.not-found', { file: '' })));
    return answer as BookAnswers[Kind];
  }

  return {
    open: async (bytes, name) => {
      worker?.end();
      shown = null;
      const mine = bookLine(startBook());
      worker = mine;
      const late = setTimeout(
        () => mine.end(failed('limit.time', { file: name, limit: LONGEST_OPENING })),
        LONGEST_OPENING,
      );
      const answer = await ask({ ask: 'open', bytes, name, numbers });
      clearTimeout(late);
      return mine === worker ? take(answer) : failed('cancelled', {}, true);
    },
    change: async (changes) => take(await ask({ ask: 'change', changes })),
    check: (sheet, settings) => ask({ ask: 'check', sheet, settings }),
    slip: (settings) => ask({ ask: 'slip', settings }),
    bytes: () => ask({ ask: 'bytes' }),
    make: async (plan) => (await import('../hosts/file/write-workbook')).writeWorkbook(plan),
    give,
  };
}

interface BookLine {
  readonly ask: (question: BookQuestion) => Promise<BookAnswers[keyof BookAnswers]>;
  /** Ends the worker; what it has not answered is answered with this. */
  readonly end: (answer?: ReturnType<typeof failed>) => void;
}

interface Waiting {
  readonly resolve: (answer: BookAnswers[keyof BookAnswers]) => void;
  readonly reject: (fault: Error) => void;
}

/** Asks a worker; its answers come in the order of the questions. */
function bookLine(worker: Worker): BookLine {
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
