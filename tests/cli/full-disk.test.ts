import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import * as files from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCaptured } from './run-captured';

jest.mock('node:fs/promises', () => {
  const real = jest.requireActual<typeof files>('node:fs/promises');
  return { ...real, open: jest.fn(real.open) };
});

const ROOT = path.resolve(__dirname, '../..');
const SAMPLE = path.join(ROOT, 'assets/samples/cu-jut-2024');
const SETTINGS = ['--settings', path.join(SAMPLE, 'danh-muc.xlsx')];
const FAULTY = ['negative.xlsx', 'ref-error.xlsx'].map((name) => path.join(ROOT, 'tests/samples/messy', name));
const FULL = 'đĩa đã đầy. Xóa bớt tệp hoặc chọn đĩa khác.';
const FAILED = 'Kiểm tra thư mục, đóng tệp nếu đang mở, rồi thử lại.';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'parsheet-'));
});
afterEach(() => {
  jest.mocked(files.open).mockImplementation(jest.requireActual<typeof files>('node:fs/promises').open);
  rmSync(folder, { recursive: true, force: true });
});

/** From the n-th file on, nothing more can be written, flushed or opened. */
function breakDisk(code: string, step: 'writeFile' | 'sync' | 'close' | 'open', from: number): void {
  const { open } = jest.requireActual<typeof files>('node:fs/promises');
  let count = 0;
  jest.mocked(files.open).mockImplementation(async (...given) => {
    if (given[1] !== 'wx') return open(...given);
    const fails = (count += 1) >= from;
    const error = Object.assign(new Error(code), { code });
    if (fails && step === 'open') throw error;
    const handle = await open(...given);
    if (fails && step !== 'open') {
      const { close } = handle;
      handle[step] = async () => {
        if (step === 'close') await close.call(handle);
        throw error;
      };
    }
    return handle;
  });
}

describe.each([
  ['consolidate', ['consolidate', path.join(SAMPLE, '2024-06'), '--period', '2024-06', '--out', 'a/r.xlsx'], 1],
  ['score', ['score', path.join(ROOT, 'tests/samples/scores-2024'), '--out', 'a/r.xlsx'], 1],
  ['slip', ['slip', ...FAULTY, '--out', 'a/b'], 2],
  ['template', ['template', '--form', 'II.06a', '--period', '2024-07', '--out', 'a/b'], 3],
] as const)('%s', (_, argv, from) => {
  test.each([
    ['ENOSPC', 'writeFile', FULL],
    ['ENOSPC', 'sync', FULL],
    ['EDQUOT', 'close', FULL],
    ['ENOSPC', 'open', FULL],
    ['EIO', 'writeFile', FAILED],
    ['EIO', 'sync', FAILED],
  ] as const)('%s at %s: status 2, a sentence, and nothing is left', async (code, step, sentence) => {
    breakDisk(code, step, from);
    const { status, out, notes } = await runCaptured([...argv, ...SETTINGS], { folder });
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(notes).toContain(sentence);
    expect(readdirSync(folder)).toEqual([]);
  });
});
