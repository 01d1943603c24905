import type { Outside } from '../../src/cli/command-io';
import { progressLine } from '../../src/cli/progress-line';

function fakeIo(columns: number | null) {
  const state = { time: 0, text: '' };
  const output = { write: (text: string) => void (state.text += text), columns, colours: false };
  const io: Outside = {
    out: output,
    notes: output,
    folder: '/',
    signal: new AbortController().signal,
    now: () => state.time,
  };
  return { io, state };
}

const say = (done: number, total: number, file: string): string => `${String(done)}/${String(total)} ${file}`;

test('a run below one second says nothing', () => {
  const { io, state } = fakeIo(80);
  const line = progressLine(io, say);
  line.step(1, 2, 'a.xlsx');
  state.time = 999;
  line.step(2, 2, 'b.xlsx');
  line.end();
  expect(state.text).toBe('');
});

test('on a terminal one line changes, no more than ten times a second, and goes away', () => {
  const { io, state } = fakeIo(12);
  const line = progressLine(io, say);
  state.time = 1500;
  line.step(1, 9, 'a-very-long-name.xlsx');
  state.time = 1550;
  line.step(2, 9, 'b.xlsx');
  state.time = 1600;
  line.step(3, 9, 'c.xlsx');
  line.end();
  expect(state.text).toBe('\r1/9 a-very-\u001b[K\r3/9 c.xlsx\u001b[K\r\u001b[K');
});

test('elsewhere a line stands for every tenth', () => {
  const { io, state } = fakeIo(null);
  const line = progressLine(io, say);
  state.time = 2000;
  for (let done = 1; done <= 100; done += 1) line.step(done, 100, 'a');
  line.end();
  expect(state.text.trimEnd().split('\n')).toEqual(
    [10, 20, 30, 40, 50, 60, 70, 80, 90, 100].map((n) => say(n, 100, 'a')),
  );
});
