import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { Output } from './command-io';
import { processReaders } from './readers';
import { run } from './run';

// Entry of the thread that does the work of one command line; main.ts hears what it has to say.

/** Columns and colours as in `Output`. */
export type Terminal = Pick<Output, 'columns' | 'colours'>;

export interface RunRequest {
  readonly argv: readonly string[];
  readonly folder: string;
  readonly out: Terminal;
  readonly notes: Terminal;
  /** Whether files may be read in the thread of the run, which is ended where one of them holds it. */
  readonly isDirect: boolean;
}

export type RunNews =
  | { readonly kind: 'out' | 'notes'; readonly text: string }
  /** The file that is read in this thread now; null for none. */
  | { readonly kind: 'reading'; readonly file: string | null }
  /** A process that reads files was started, or is over. */
  | { readonly kind: 'reader'; readonly id: number; readonly isAlive: boolean }
  | { readonly kind: 'ended'; readonly status: number }
  | { readonly kind: 'broken'; readonly report: string };

const { argv, folder, out, notes, isDirect } = workerData as RunRequest;
const stop = new AbortController();
const tell = (news: RunNews): void => parentPort?.postMessage(news);
parentPort?.once('message', () => stop.abort());

const readers = processReaders({
  script: path.join(__dirname, 'check-worker.js'),
  stop: stop.signal,
  onReader: (id, isAlive) => tell({ kind: 'reader', id, isAlive }),
  ...(isDirect ? { watch: (file: string | null) => tell({ kind: 'reading', file }) } : {}),
});
run(argv, {
  out: { ...out, write: (text) => tell({ kind: 'out', text }) },
  notes: { ...notes, write: (text) => tell({ kind: 'notes', text }) },
  folder,
  signal: stop.signal,
  now: () => performance.now(),
  readers,
}).then(
  (status) => tell({ kind: 'ended', status }),
  (error: unknown) => {
    const report = error instanceof Error ? (error.stack ?? error.message) : String(error);
    tell({ kind: 'broken', report });
  },
);
