import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  closeSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const CLI = path.join(ROOT, 'dist/cli.js');
const SAMPLE = path.join(ROOT, 'assets/samples/cu-jut-2024');
const MESSY = path.join(ROOT, 'tests/samples/messy');

let folder = '';

beforeAll(() => {
  const build = "import('./.ci/build.mjs').then(({ buildIfNeeded }) => buildIfNeeded())";
  const { status, stderr } = spawnSync(process.execPath, ['-e', build], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
});
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'parsheet-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function parsheet(...argv: string[]) {
  return spawnSync(process.execPath, [CLI, ...argv], { cwd: folder, encoding: 'utf8', maxBuffer: 1e8 });
}

/** Copies of the sample's files, many of them: enough for the pool of threads. */
function manyFiles(times: number): void {
  for (let copy = 1; copy <= times; copy += 1)
    cpSync(SAMPLE, path.join(folder, `ban-${String(copy)}`), { recursive: true });
}

test('every exit status', () => {
  expect(parsheet('check', path.join(SAMPLE, '2024-06')).status).toBe(0);
  expect(parsheet('check', path.join(MESSY, 'negative.xlsx')).status).toBe(1);
  expect(parsheet('check', path.join(MESSY, 'cut-short.xlsx')).status).toBe(2);
  expect(parsheet('check', '--khong-co')).toMatchObject({
    status: 2,
    stdout: '',
    stderr: 'Không có tùy chọn "--khong-co". Xem hướng dẫn bằng parsheet --help.\n',
  });
  expect(parsheet()).toMatchObject({ status: 2, stdout: '' });
});

test('one JSON document and nothing else on the output', () => {
  const { stdout, status } = parsheet('consolidate', SAMPLE, '--period', '2024-H1', '--json', '--out', 'r.xlsx');
  expect(status).toBe(0);
  const document = JSON.parse(stdout) as Record<string, unknown>;
  expect(Object.keys(document)).toEqual(['period', 'units', 'total', 'findings', 'out']);
  expect(document).toMatchObject({
    total: { totals: { c3: 7149, c7: 6919, c10: 116, c11: 230 }, indicators: { DH1: '98.32' } },
    out: 'r.xlsx',
  });
  expect(document['findings']).toEqual(
    (document['findings'] as object[]).map(() => expect.objectContaining({ severity: 'note' }) as unknown),
  );
  expect(readdirSync(folder)).toEqual(['r.xlsx']);
});

test('keys of a checked file are those of docs/cli.md, in that order', () => {
  const { stdout } = parsheet('check', path.join(MESSY, 'total-received-off.xlsx'), '--json');
  const { files, summary } = JSON.parse(stdout) as { files: Record<string, unknown>[]; summary: object };
  const [file] = files;
  const order = ['file', 'form', 'unit', 'period', 'status', 'findings', 'totals', 'indicators'];
  expect(Object.keys(file ?? {})).toEqual(order);
  expect(Object.keys(summary)).toEqual(['files', 'ok', 'warning', 'error', 'unreadable']);
  expect(file?.['findings']).toEqual([
    {
      rule: 'R1',
      code: 'check.total.mismatch',
      severity: 'error',
      sheet: 'Biểu 06a',
      cell: 'C13',
      actual: 11,
      expected: 10,
      message:
        'Tổng số tiếp nhận (C13) ghi 11, nhưng trực tuyến 5 + trực tiếp 5 + kỳ trước 0 = 10 (thừa 1). Xem lại ba số thành phần; nếu đúng, sửa tổng thành 10.',
      fix: { cell: 'C13', value: 10 },
    },
  ]);
});

test('threads give the same as one thread, and a bad file costs only itself', () => {
  manyFiles(2);
  writeFileSync(path.join(folder, 'ban-1/2024-03/hong.xlsx'), 'PK\u0003\u0004 không còn gì');
  copyFileSync(path.join(MESSY, 'legacy-xls.xls'), path.join(folder, 'ban-2/cu.xls'));
  const { stdout, status } = parsheet('check', '.', '--json', '--settings', path.join(SAMPLE, 'danh-muc.xlsx'));
  expect(status).toBe(1);
  const { files, summary } = JSON.parse(stdout) as { files: { file: string; totals: object }[]; summary: object };
  expect(summary).toEqual({ files: 98, ok: 97, warning: 0, error: 0, unreadable: 1 });
  const names = files.map(({ file }) => file);
  expect(names).toEqual([...names].sort());
  const one = JSON.parse(parsheet('check', path.join(SAMPLE, '2024-06'), '--json').stdout) as typeof summary & {
    files: typeof files;
  };
  const june = files.filter(({ file }) => file.startsWith('ban-1/2024-06/'));
  expect(june.map(({ totals }) => totals)).toEqual(one.files.map(({ totals }) => totals));
});

/** Killed, a process may stay in the list until its parent asks after it. */
function isRunning(id: number): boolean {
  if (existsSync('/proc')) return /^\d+ \(.*\) [^ZX]/s.test(readIfThere(`/proc/${String(id)}/stat`));
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}

function readIfThere(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** Ends with the signal's number when the process was killed, else its status. */
function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) =>
    child.once('close', (status) => {
      resolve(status);
    }),
  );
}

test('Ctrl-C ends with status 130 and leaves nothing half-written', async () => {
  manyFiles(20);
  copyFileSync(path.join(SAMPLE, 'danh-muc.xlsx'), path.join(folder, 'danh-muc.xlsx'));
  const argv = [CLI, 'consolidate', '.', '--period', '2024-H1', '--out', 'moi/r.xlsx'];
  const child = spawn(process.execPath, argv, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  let notes = '';
  let out = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (notes += chunk.toString()));
  const status = ended(child);
  // The settings are named, and the files are about to be read.
  child.stderr.once('data', () => child.kill('SIGINT'));
  expect(await status).toBe(130);
  expect(out).toBe('');
  expect(notes).toContain('Đã dừng theo yêu cầu. Chưa có tệp nào được ghi.');
  expect(readdirSync(folder).filter((name) => !name.startsWith('ban-'))).toEqual(['danh-muc.xlsx']);
});

describe('whatever holds the program', () => {
  /** The built program with another one in the place of that which reads files. */
  function withReader(program: string): string {
    cpSync(path.join(ROOT, 'dist'), path.join(folder, 'dist'), {
      recursive: true,
      filter: (file) => !/[\\/](web|types)$|\.html$/.test(file),
    });
    writeFileSync(path.join(folder, 'dist/check-worker.js'), program);
    return path.join(folder, 'dist/cli.js');
  }

  /** Starts it on more files than are read in the run's own thread; resolves when the first is in hand. */
  async function holding(cli: string): Promise<{ readonly child: ChildProcess; readonly said: () => string }> {
    const child = spawn(process.execPath, [cli, 'check', SAMPLE], { cwd: folder });
    let notes = '';
    child.stderr.on('data', (chunk: Buffer) => (notes += chunk.toString()));
    while (!existsSync(path.join(folder, 'held'))) await new Promise((resolve) => setTimeout(resolve, 10));
    return { child, said: () => notes };
  }

  // A loop of the engine itself, as a library's over an array with a wild length.
  const SPARSE = `process.on('message', () => {
    require('node:fs').writeFileSync('held', String(process.pid));
    const all = [];
    all.length = 4294967295;
    all.forEach(() => {});
  });`;

  test.each(['SIGINT', 'SIGTERM'] as const)(
    '%s ends it with status 130, and the process that reads with it',
    async (signal) => {
      const { child, said } = await holding(withReader(SPARSE));
      const status = ended(child);
      child.kill(signal);
      expect(await status).toBe(130);
      expect(said()).toContain('Đã dừng theo yêu cầu. Chưa có tệp nào được ghi.');
      const reader = Number(readFileSync(path.join(folder, 'held'), 'utf8'));
      expect(isRunning(reader)).toBe(false);
    },
  );

  test('a second Ctrl-C ends it where the work itself does not hear the first', async () => {
    const cli = withReader('');
    const thread = path.join(folder, 'dist/run-thread.js');
    writeFileSync(thread, "require('node:fs').writeFileSync('held', ''); for (;;) {}");
    const { child, said } = await holding(cli);
    const status = ended(child);
    child.kill('SIGINT');
    child.kill('SIGINT');
    expect(await status).toBe(130);
    expect(said()).toContain('Đã dừng ngay theo yêu cầu.');
  });
});

test('a reader of the output that leaves early is no fault', async () => {
  const child = spawn(process.execPath, [CLI, 'check', SAMPLE, '--json'], { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.destroy();
  let notes = '';
  child.stderr.on('data', (chunk: Buffer) => (notes += chunk.toString()));
  expect(await ended(child)).toBe(0);
  expect(notes).not.toContain('Error');
});

(existsSync('/dev/full') ? test : test.skip)('an output that is full is one sentence', () => {
  const full = openSync('/dev/full', 'w');
  const argv = [CLI, 'check', path.join(SAMPLE, '2024-06'), '--json'];
  const { status, stderr } = spawnSync(process.execPath, argv, { stdio: ['ignore', full, 'pipe'], encoding: 'utf8' });
  closeSync(full);
  expect(status).toBe(2);
  expect(stderr).toContain('Không ghi được tệp báo cáo: đĩa đã đầy. Xóa bớt tệp hoặc chọn đĩa khác.\n');
  expect(stderr).not.toContain('Error');
});
