/* eslint no-console: "off" -- its output is what it is run for */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { FuzzAnswer, FuzzQuestion } from './fuzz-messages';
import { KINDS, variant } from './variants';

const SCRIPT = path.join(__dirname, 'fuzz-worker.js');
const FOUND = path.join(process.cwd(), '.cache/fuzz/found');
const LANES = 2;
/** Above the reader's own limit of 20 s. What takes longer hangs. */
const LONGEST = 30_000;
const MEGABYTES = 1024;

const [count = 10_000, seed = 20_261_130, first = 0] = process.argv.slice(2).map(Number);
const outcomes = new Map<string, number>();
const faults: string[] = [];
let slowest = { index: -1, milliseconds: 0 };

/** What became of one file; a worker that does not answer is no good any more. */
async function ask(worker: Worker, bytes: Uint8Array): Promise<FuzzAnswer | 'hang' | 'died'> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => end('hang'), LONGEST);
    const died = (): void => end('died');
    const end = (answer: FuzzAnswer | 'hang' | 'died'): void => {
      clearTimeout(timer);
      worker.removeAllListeners('message').off('error', died).off('exit', died);
      resolve(answer);
    };
    worker.once('message', end).once('error', died).once('exit', died);
    worker.postMessage({ bytes } satisfies FuzzQuestion);
  });
}

function start(): Worker {
  const worker = new Worker(SCRIPT, { resourceLimits: { maxOldGenerationSizeMb: MEGABYTES } });
  worker.on('error', () => undefined);
  return worker;
}

async function lane(queue: Iterator<number>): Promise<void> {
  let worker = start();
  for (let next = queue.next(); next.done !== true; next = queue.next()) {
    const index = next.value;
    const { kind, bytes } = variant(seed, index);
    const begun = performance.now();
    const answer = await ask(worker, bytes);
    const milliseconds = performance.now() - begun;
    if (milliseconds > slowest.milliseconds) slowest = { index, milliseconds };
    const ended = typeof answer === 'string' ? answer : 'crash' in answer ? 'crash' : answer.outcome;
    const key = `${kind} ${ended}`;
    outcomes.set(key, (outcomes.get(key) ?? 0) + 1);
    if (ended === 'hang' || ended === 'died' || ended === 'crash') {
      mkdirSync(FOUND, { recursive: true });
      writeFileSync(path.join(FOUND, `${seed}-${index}.${kind}`), bytes);
      faults.push(
        `${ended}: ${kind} ${index}${typeof answer === 'object' && 'crash' in answer ? `\n${answer.crash}` : ''}`,
      );
    }
    if (typeof answer !== 'string') continue;
    // A loop inside of the engine can't be ended; the process ends with all of them.
    void worker.terminate();
    worker = start();
  }
  void worker.terminate();
}

async function main(): Promise<void> {
  const queue = Array.from({ length: count }, (_, index) => first + index).values();
  await Promise.all(Array.from({ length: LANES }, () => lane(queue)));
  for (const kind of KINDS) {
    const ends = [...outcomes].filter(([key]) => key.startsWith(`${kind} `)).sort(([, a], [, b]) => b - a);
    const all = ends.reduce((sum, [, times]) => sum + times, 0);
    console.log(
      `${kind}: ${all} files; ${ends.map(([key, times]) => `${key.slice(kind.length + 1)} ${times}`).join(', ')}`,
    );
  }
  console.log(`slowest: number ${slowest.index}, ${(slowest.milliseconds / 1000).toFixed(1)} s`);
  for (const fault of faults) console.log(fault);
  console.log(`${count} files from seed ${seed}: ${faults.length} crashes and hangs`);
  process.exit(faults.length === 0 ? 0 : 1);
}

void main();
