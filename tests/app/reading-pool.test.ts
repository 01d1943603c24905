import type { FileReading } from '../../src/app/ports/file-reading';
import type { ListedFile } from '../../src/app/ports/listed-file';
import {
  LONGEST_MILLISECONDS,
  readInLanes,
  ReadingPool,
  type Heard,
  type ReadingWorker,
  type Timer,
} from '../../src/app/reading-pool';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings/settings';

interface Question {
  readonly file: string;
  readonly settings?: Settings;
}
const listed = (name: string): ListedFile => ({ name, path: `/${name}` });
const reading = (file: string): FileReading => ({ file, read: [], isReport: false });

/** Workers that do what the file's name says, and a clock that is moved by hand. */
function made() {
  const timers = new Set<{ readonly milliseconds: number; readonly over: () => void }>();
  const timer: Timer = (milliseconds, over) => {
    const own = { milliseconds, over };
    timers.add(own);
    return () => void timers.delete(own);
  };
  const log: string[] = [];
  let started = 0;
  const start = (): ReadingWorker<Question, FileReading> => {
    const name = `w${String((started += 1))}`;
    return {
      ask: ({ file, settings }, hear) => {
        log.push(`${name} ${file}${settings ? ' with settings' : ''}`);
        if (file.startsWith('dies')) hear({ kind: 'lost', why: 'died' });
        else if (!file.startsWith('hangs')) hear({ kind: 'answer', answer: reading(file) });
      },
      end: () => log.push(`${name} ends`),
    };
  };
  const pass = (milliseconds: number): void => {
    for (const each of [...timers].filter((own) => own.milliseconds === milliseconds)) {
      timers.delete(each);
      each.over();
    }
  };
  const pool = new ReadingPool<Question, FileReading>({ start, timer });
  const read = (names: readonly string[], lanes: number, cancel: { aborted: boolean } = { aborted: false }) =>
    readInLanes(
      names.map(listed),
      lanes,
      ({ name }): Promise<Heard<FileReading>> => pool.ask({ file: name }, DEFAULT_SETTINGS, cancel),
      (done, total, file) => log.push(`${String(done)}/${String(total)} ${file}`),
      cancel,
    );
  return { pool, read, log, timers, pass };
}

const outcomes = (read: Awaited<ReturnType<ReturnType<typeof made>['read']>>): unknown[] =>
  read.ok
    ? read.value.map(
        ({ file, defect, read: contents }) =>
          defect ?? [
            file,
            contents.map(({ findings }) =>
              findings.map(({ params }) => (params as { readonly reason?: string }).reason),
            ),
          ],
      )
    : [read.failure.code];

test('one worker reads one file after the other, is told the settings once, and no time is left running', async () => {
  const { read, log, timers } = made();
  expect((await read(['a', 'b'], 1)).ok).toBe(true);
  expect(log).toEqual(['w1 a with settings', '1/2 a', 'w1 b', '2/2 b']);
  expect(timers.size).toBe(0);
});

test('a worker that dies costs its file only', async () => {
  const { read, log } = made();
  expect(outcomes(await read(['a', 'dies', 'b'], 1))).toEqual([
    ['a', []],
    ['dies', [['file.damaged']]],
    ['b', []],
  ]);
  expect(log).toContain('w1 ends');
  expect(log).toContain('w2 b with settings');
});

test('one that does not answer in time is ended, and the file is said to have taken too long', async () => {
  const { read, log, pass } = made();
  const reads = read(['hangs', 'b'], 1);
  pass(LONGEST_MILLISECONDS - 1);
  expect(log).toEqual(['w1 hangs with settings']);
  pass(LONGEST_MILLISECONDS);
  expect(outcomes(await reads)).toEqual([
    ['hangs', [['limit.time']]],
    ['b', []],
  ]);
  expect(log).toEqual(['w1 hangs with settings', 'w1 ends', '1/2 hangs', 'w2 b with settings', '2/2 b']);
});

test('a signal that is looked at stops what hangs', async () => {
  const { read, log, pass } = made();
  const cancel = { aborted: false };
  const reads = read(['hangs', 'b'], 1, cancel);
  pass(200);
  cancel.aborted = true;
  pass(200);
  expect(outcomes(await reads)).toEqual(['cancelled']);
  expect(log).toContain('w1 ends');
  expect(log).not.toContain('w1 b');
});

test('a signal that tells stops at once', async () => {
  const { pool, log, timers } = made();
  const stop = new AbortController();
  const heard = pool.ask({ file: 'hangs' }, null, stop.signal);
  stop.abort();
  expect(await heard).toEqual({ kind: 'lost', why: 'stopped' });
  expect(await pool.ask({ file: 'a' }, null, stop.signal)).toEqual({ kind: 'lost', why: 'stopped' });
  expect([log, timers.size]).toEqual([['w1 hangs', 'w1 ends'], 0]);
});

test('lanes share the files; readings keep their order; the end ends all', async () => {
  const { pool, read, log } = made();
  expect(outcomes(await read(['a', 'b', 'c'], 2))).toEqual([
    ['a', []],
    ['b', []],
    ['c', []],
  ]);
  pool.end();
  expect(log.filter((each) => each.endsWith('ends')).sort()).toEqual(['w1 ends', 'w2 ends']);
});
