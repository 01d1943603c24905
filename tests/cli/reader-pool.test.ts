import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readerPool, type PoolOptions } from '../../src/cli/reader-pool';
import { DEFAULT_SETTINGS } from '../../src/core/forms/settings';

// A worker with faults to order: what a damaged file might do to a real one.
const WORKER = `
const { parentPort, threadId } = require('node:worker_threads');
parentPort.on('message', ({ name }) => {
  if (name === 'exit') process.exit(1);
  if (name === 'throw') throw new Error('gone');
  if (name === 'hang') for (;;) {}
  if (name === 'memory') { const all = []; for (;;) all.push(new Array(1e6).fill({})); }
  parentPort.postMessage({ file: name, submission: null, findings: [], isReport: false, defect: String(threadId) });
});`;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'parsheet-'));
  writeFileSync(path.join(folder, 'worker.js'), WORKER);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function pool(options: Partial<PoolOptions> = {}) {
  return readerPool({
    script: path.join(folder, 'worker.js'),
    threads: 2,
    settings: DEFAULT_SETTINGS,
    stop: new AbortController().signal,
    milliseconds: 1500,
    ...options,
  });
}

const listed = (names: readonly string[]) => names.map((name) => ({ name, path: name }));
const NEVER = { aborted: false };

test('readings come in the order of the files, from no more threads than asked for', async () => {
  const names = Array.from({ length: 60 }, (_, index) => `${String(index)}.xlsx`);
  const seen: number[] = [];
  const read = await pool().read(listed(names), (done) => seen.push(done), NEVER);
  if (!read.ok) throw new Error(read.failure.code);
  expect(read.value.map(({ file }) => file)).toEqual(names);
  expect(new Set(read.value.map(({ defect }) => defect)).size).toBeLessThanOrEqual(2);
  expect(seen).toEqual(names.map((_, index) => index + 1));
});

test('a file that kills or holds its thread is unreadable, and the others are read', async () => {
  const names = ['a', 'exit', 'b', 'throw', 'c', 'hang', 'd', 'memory', 'e'];
  const read = await pool({ milliseconds: 1500, megabytes: 64 }).read(listed(names), () => undefined, NEVER);
  if (!read.ok) throw new Error(read.failure.code);
  expect(read.value.map(({ file }) => file)).toEqual(names);
  const reasons = read.value.flatMap(({ file, findings }) =>
    findings.map(({ rule, params }) => [file, rule, 'reason' in params ? params.reason : null]),
  );
  expect(reasons).toEqual([
    ['exit', 'unreadable', 'file.damaged'],
    ['throw', 'unreadable', 'file.damaged'],
    ['hang', 'unreadable', 'limit.time'],
    ['memory', 'unreadable', 'limit.bytes'],
  ]);
}, 30_000);

test('stopping does not wait for the file at hand', async () => {
  const stop = new AbortController();
  const started = performance.now();
  const reading = pool({ stop: stop.signal, milliseconds: 60_000 }).read(listed(['hang', 'a']), () => undefined, NEVER);
  setTimeout(() => {
    stop.abort();
  }, 200);
  expect(await reading).toMatchObject({ ok: false, failure: { code: 'cancelled' } });
  expect(performance.now() - started).toBeLessThan(10_000);
});
