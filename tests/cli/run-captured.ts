import type { Output } from '../../src/cli/command-io';
import { run } from '../../src/cli/run';

export interface Captured {
  readonly status: number;
  readonly out: string;
  readonly notes: string;
}

interface Options {
  readonly folder?: string;
  readonly columns?: number;
  readonly signal?: AbortSignal;
}

/** Runs a command line in this process and gives what it wrote. */
export async function runCaptured(argv: readonly string[], options: Options = {}): Promise<Captured> {
  const text = { out: '', notes: '' };
  const output = (name: 'out' | 'notes'): Output => ({
    write: (written) => {
      text[name] += written;
    },
    columns: options.columns ?? null,
    colours: false,
  });
  const status = await run(argv, {
    out: output('out'),
    notes: output('notes'),
    folder: options.folder ?? process.cwd(),
    signal: options.signal ?? new AbortController().signal,
    now: () => 0,
  });
  return { status, ...text };
}
