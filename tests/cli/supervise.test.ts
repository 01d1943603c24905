import { LONGEST_MILLISECONDS } from '../../src/app/reading-pool';
import type { RunNews } from '../../src/cli/run-thread';
import { GRACE_MILLISECONDS, supervise } from '../../src/cli/supervise';

interface Thread {
  readonly isDirect: boolean;
  readonly hear: (news: RunNews) => void;
  readonly fail: (error: Error) => void;
}

/** A supervised run whose threads and clock are in the hands of the test. */
function supervised() {
  const threads: Thread[] = [];
  const timers: { readonly milliseconds: number; readonly over: () => void }[] = [];
  const log: string[] = [];
  const askToStop = supervise({
    start: (isDirect, hear, fail) => {
      const number = threads.push({ isDirect, hear, fail });
      return { askToStop: () => log.push(`ask ${String(number)}`), end: () => log.push(`end ${String(number)}`) };
    },
    timer: (milliseconds, over) => {
      const timer = { milliseconds, over };
      timers.push(timer);
      return () => void timers.splice(timers.indexOf(timer), 1);
    },
    say: (where, text) => log.push(`${where}: ${text}`),
    ended: (status) => log.push(`ended ${String(status)}`),
    broken: (report) => log.push(`broken ${report}`),
    endAtOnce: (readers) => log.push(`at once ${readers.join()}`),
  });
  const thread = (number: number): Thread => {
    const found = threads[number - 1];
    if (!found) throw new Error('no such thread');
    return found;
  };
  return { askToStop, thread, timers, threads, log };
}

test('what the run says is said, and its status is the program’s', () => {
  const { thread, log } = supervised();
  expect(thread(1).isDirect).toBe(true);
  thread(1).hear({ kind: 'notes', text: 'a' });
  thread(1).hear({ kind: 'out', text: 'b' });
  thread(1).hear({ kind: 'ended', status: 1 });
  expect(log).toEqual(['notes: a', 'out: b', 'end 1', 'ended 1']);
});

test('a file that holds the thread for too long: the run begins again with processes, and the old one is not heard', () => {
  const { thread, timers, log } = supervised();
  thread(1).hear({ kind: 'reading', file: 'a.xlsx' });
  thread(1).hear({ kind: 'reading', file: 'b.xlsx' });
  expect(timers.map(({ milliseconds }) => milliseconds)).toEqual([LONGEST_MILLISECONDS]);
  timers[0]?.over();
  expect(thread(2).isDirect).toBe(false);
  thread(1).hear({ kind: 'out', text: 'too late' });
  thread(1).fail(new Error('terminated'));
  thread(2).hear({ kind: 'out', text: 'b' });
  thread(2).hear({ kind: 'ended', status: 0 });
  expect(log).toEqual(['end 1', 'out: b', 'end 2', 'ended 0']);
  expect(timers).toEqual([]);
});

test('no limit while nothing is read: joining and writing take the time they need', () => {
  const { thread, timers } = supervised();
  thread(1).hear({ kind: 'reading', file: 'a.xlsx' });
  thread(1).hear({ kind: 'reading', file: null });
  expect(timers).toEqual([]);
});

test('a file that brings the thread down costs the run only a second beginning; else it is a fault of ours', () => {
  const { thread, threads, log } = supervised();
  thread(1).hear({ kind: 'reading', file: 'a.xlsx' });
  thread(1).fail(new Error('out of memory'));
  expect(threads).toHaveLength(2);
  const error = Object.assign(new Error('oh'), { stack: 'oh at x' });
  thread(2).fail(error);
  expect(log).toEqual(['end 1', 'broken oh at x']);
});

test('asked to stop, the run has a moment; then, or asked again, all ends, with the processes that read', () => {
  const { askToStop, thread, timers, log } = supervised();
  for (const id of [7, 8, 9]) thread(1).hear({ kind: 'reader', id, isAlive: true });
  thread(1).hear({ kind: 'reader', id: 8, isAlive: false });
  askToStop();
  expect(log).toEqual(['ask 1']);
  expect(timers.map(({ milliseconds }) => milliseconds)).toEqual([GRACE_MILLISECONDS]);
  timers[0]?.over();
  askToStop();
  expect(log).toEqual(['ask 1', 'at once 7,9', 'at once 7,9']);
});
