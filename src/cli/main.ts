import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { EXIT } from './exit-status';
import type { RunRequest, Terminal } from './run-thread';
import { supervise } from './supervise';

const argv = process.argv.slice(2);
const streams = { out: process.stdout, notes: process.stderr };
const request = { argv, folder: process.cwd(), out: terminal(streams.out), notes: terminal(streams.notes) };
let isOutputLost = false;

/** Rarely needed, and large with all the sentences. */
const lastWords = async (): Promise<ReturnType<typeof import('./last-words').lastWords>> =>
  (await import('./last-words')).lastWords(argv);

const askToStop = supervise({
  start: (isDirect, hear, fail) => {
    const workerData: RunRequest = { ...request, isDirect };
    const worker = new Worker(path.join(__dirname, 'run-thread.js'), { workerData });
    worker.on('message', hear).on('error', fail);
    return { askToStop: () => worker.postMessage('stop'), end: () => void worker.terminate() };
  },
  timer: (milliseconds, over) => {
    const timeout = setTimeout(over, milliseconds).unref();
    return () => clearTimeout(timeout);
  },
  say: (where, text) => void streams[where].write(text),
  // The process ends by itself once all is written that was said.
  ended: (status) => {
    if (!isOutputLost) process.exitCode = status;
  },
  broken: (report) =>
    void lastWords().then(({ broken }) =>
      process.stderr.write(`${broken(report)}\n`, () => process.exit(EXIT.unusable)),
    ),
  endAtOnce: (readers) => {
    for (const id of readers) process.kill(id, 'SIGKILL');
    void lastWords().then(({ stoppedAtOnce }) =>
      process.stderr.write(`${stoppedAtOnce}\n`, () => process.exit(EXIT.stopped)),
    );
  },
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, askToStop);

process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  // A reader that has seen enough (| head) is no fault.
  if (code === 'EPIPE' || isOutputLost) return;
  isOutputLost = true;
  process.exitCode = EXIT.unusable;
  void lastWords().then(({ outputLost }) => process.stderr.write(`${outputLost(code === 'ENOSPC')}\n`));
});

function terminal(stream: NodeJS.WriteStream): Terminal {
  const colours = stream.isTTY && process.env['NO_COLOR'] === undefined && process.env['TERM'] !== 'dumb';
  return { columns: stream.isTTY ? stream.columns : null, colours };
}
