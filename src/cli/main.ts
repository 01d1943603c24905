import { failed } from '../core/model/result';
import { CATALOGUES } from '../messages/catalogues';
import { failureSentence } from '../messages/failure-sentence';
import type { Output } from './command-io';
import { EXIT } from './exit-status';
import { languageOf } from './parse-arguments';
import { run } from './run';

const stop = new AbortController();
// Asked twice, the process ends at once.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    stop.abort();
  });
}
const argv = process.argv.slice(2);
let isOutputLost = false;
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  // A reader that has seen enough (| head) is no fault.
  if (code === 'EPIPE' || isOutputLost) return;
  isOutputLost = true;
  const failure = failed(code === 'ENOSPC' ? 'write.disk-full' : 'write.failed').failure;
  process.stderr.write(`${failureSentence(failure, languageOf(argv))}\n`);
  process.exitCode = EXIT.unusable;
});

function output(stream: NodeJS.WriteStream): Output {
  const colours = stream.isTTY && process.env['NO_COLOR'] === undefined && process.env['TERM'] !== 'dumb';
  return { write: (text) => void stream.write(text), columns: stream.isTTY ? stream.columns : null, colours };
}

run(argv, {
  out: output(process.stdout),
  notes: output(process.stderr),
  folder: process.cwd(),
  signal: stop.signal,
  now: () => performance.now(),
}).then(
  (status) => {
    if (!isOutputLost) process.exitCode = status;
  },
  (error: unknown) => {
    const report = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`${CATALOGUES[languageOf(argv)].commandLine.broken(report)}\n`);
    process.exitCode = EXIT.unusable;
  },
);
