import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { processReaders, type ReadersOptions } from '../../src/cli/readers';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';

// A reading process with faults to order: what a damaged file might do to a real one. It tells when it is about to hang.
const PROGRAM = `
const { appendFileSync } = require('node:fs');
let settings = 0;
process.on('message', (question) => {
  const { name } = question.file;
  if (question.settings) settings += 1;
  appendFileSync(__dirname + '/asked', name + '\\n');
  if (name === 'exit') process.exit(1);
  if (name === 'throw') throw new Error('gone');
  if (name === 'hang') for (;;) {}
  // A loop inside the engine, which ends no thread.
  if (name === 'sparse') { const all = []; all.length = 4294967295; all.forEach(() => {}); }
  if (name === 'memory') { const all = []; for (;;) all.push(new Array(1e6).fill({})); }
  if (question.kind === 'open') process.send({ kind: 'opened', workbook: { ok: true, value: name } });
  else process.send({ kind: 'read', reading: { file: name, read: [{ file: name, content: null, findings: [] }], isReport: false, defect: process.pid + ' ' + settings } });
});`;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'parsheet-'));
  writeFileSync(path.join(folder, 'reader.js'), PROGRAM);
  writeFileSync(path.join(folder, 'asked'), '');
});
const opened: { readonly end: () => void }[] = [];
afterEach(() => {
  for (const readers of opened.splice(0)) readers.end();
  rmSync(folder, { recursive: true, force: true });
});

function readers(options: Partial<ReadersOptions> = {}) {
  const made = processReaders({
    script: path.join(folder, 'reader.js'),
    stop: new AbortController().signal,
    most: 2,
    timer: () => () => undefined,
    ...options,
  });
  opened.push(made);
  return made;
}

/** Resolves when the process has got the file in hand. */
async function asked(name: string): Promise<void> {
  while (!readFileSync(path.join(folder, 'asked'), 'utf8').split('\n').includes(name)) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

const listed = (names: readonly string[]) => names.map((name) => ({ name, path: name }));
const NEVER = { aborted: false };
const isHolding = (name: string): boolean => name === 'hang' || name === 'sparse';

test('readings come in the order of the files, from no more processes than asked for, each told the settings once', async () => {
  const names = Array.from({ length: 60 }, (_, index) => `${String(index)}.xlsx`);
  const seen: number[] = [];
  const read = await readers()
    .readerFor(DEFAULT_SETTINGS)
    .read(listed(names), (done) => seen.push(done), NEVER);
  if (!read.ok) throw new Error(read.failure.code);
  expect(read.value.map(({ file }) => file)).toEqual(names);
  const processes = new Set(read.value.map(({ defect }) => defect));
  expect([1, 2]).toContain(processes.size);
  for (const each of processes) expect(each).toMatch(/ 1$/);
  expect(seen).toEqual(names.map((_, index) => index + 1));
});

test('a few files cost one process, which opens other workbooks too', async () => {
  const made = readers();
  expect(await made.source.open({ name: 'danh-muc', path: 'danh-muc' })).toEqual({ ok: true, value: 'danh-muc' });
  const read = await made.readerFor(DEFAULT_SETTINGS).read(listed(['a', 'b', 'c']), () => undefined, NEVER);
  expect(new Set(read.ok ? read.value.map(({ defect }) => defect) : []).size).toBe(1);
});

test('a file that kills or holds its process is unreadable, and the others are read', async () => {
  const names = ['a', 'exit', 'b', 'throw', 'c', 'hang', 'd', 'sparse', 'e', 'memory', 'f'];
  const limits: (() => void)[] = [];
  const made = readers({
    milliseconds: 1234,
    megabytes: 64,
    timer: (milliseconds, over) => {
      expect(milliseconds).toBe(1234);
      limits.push(over);
      return () => undefined;
    },
  });
  const reading = made.readerFor(DEFAULT_SETTINGS).read(listed(names), () => undefined, NEVER);
  for (const name of names.filter(isHolding)) {
    await asked(name);
    limits.at(-1)?.();
  }
  const read = await reading;
  if (!read.ok) throw new Error(read.failure.code);
  expect(read.value.map(({ file }) => file)).toEqual(names);
  const reasons = read.value
    .flatMap((each) => each.read)
    .flatMap(({ file, findings }) =>
      findings.map(({ rule, params }) => [file, rule, 'reason' in params ? params.reason : null]),
    );
  expect(reasons).toEqual([
    ['exit', 'unreadable', 'file.damaged'],
    ['throw', 'unreadable', 'file.damaged'],
    ['hang', 'unreadable', 'limit.time'],
    ['sparse', 'unreadable', 'limit.time'],
    ['memory', 'unreadable', 'limit.bytes'],
  ]);
});

test('settings or results that hold their process are a failure too', async () => {
  const limits: (() => void)[] = [];
  const made = readers({ timer: (_, over) => (limits.push(over), () => undefined) });
  const opening = made.source.open({ name: 'sparse', path: 'sparse' });
  await asked('sparse');
  limits[0]?.();
  expect(await opening).toMatchObject({ ok: false, failure: { code: 'limit.time', params: { file: 'sparse' } } });
  expect(await made.source.open({ name: 'a', path: 'a' })).toEqual({ ok: true, value: 'a' });
});

test.each(['hang', 'sparse'])('stopping does not wait for the file at hand (%s)', async (name) => {
  const stop = new AbortController();
  const reading = readers({ stop: stop.signal })
    .readerFor(DEFAULT_SETTINGS)
    .read(listed([name, 'a']), () => undefined, NEVER);
  await asked(name);
  stop.abort();
  expect(await reading).toMatchObject({ ok: false, failure: { code: 'cancelled' } });
  expect(readFileSync(path.join(folder, 'asked'), 'utf8')).toBe(`${name}\n`);
});
