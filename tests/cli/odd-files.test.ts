import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import * as files from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { listFiles } from '../../src/cli/list-files';
import { runCaptured } from './run-captured';

jest.mock('node:fs/promises', () => {
  const real = jest.requireActual<typeof files>('node:fs/promises');
  return { ...real, readdir: jest.fn(real.readdir) };
});

const ROOT = path.resolve(__dirname, '../..');
const REPORT = path.join(ROOT, 'assets/samples/cu-jut-2024/2024-06/II06a_xa-ea-po_2024-06.xlsx');

let folder = '';
beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'parsheet-')));
  cpSync(REPORT, path.join(folder, 'a.xlsx'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const at = (name: string): string => path.join(folder, name);

interface CheckJson {
  readonly files: readonly {
    readonly file: string;
    readonly status: string;
    readonly findings: readonly { message: string }[];
  }[];
}

/** What `check` says of each file. */
async function checked(...argv: string[]): Promise<Readonly<Record<string, string>>> {
  const { out } = await runCaptured(['check', ...argv, '--json'], { folder });
  const { files: each } = JSON.parse(out) as CheckJson;
  return Object.fromEntries(each.map(({ file, status, findings }) => [file, findings[0]?.message ?? status]));
}

const posix = process.platform === 'win32' ? test.skip : test;
const linux = process.platform === 'linux' ? test : test.skip;

posix('a pipe, a socket and a device are said for what they are, and nothing waits for them', async () => {
  execFileSync('mkfifo', [at('ong.xlsx')]);
  symlinkSync('/dev/zero', at('khong.xlsx'));
  symlinkSync('ong.xlsx', at('toi-ong.xls'));
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(at('o-cam.xlsx'), resolve));
  const no = (name: string): string =>
    `Không mở được tệp "${name}": đây là đường ống hoặc thiết bị, không phải tệp. Chọn tệp bảng tính.`;
  const names = ['khong.xlsx', 'o-cam.xlsx', 'ong.xlsx', 'toi-ong.xls'];
  const expected = Object.fromEntries(names.map((name) => [name, no(name)]));
  expect(await checked('.')).toEqual({ 'a.xlsx': 'ok', ...expected });
  expect(await checked(...names)).toEqual(expected);
  server.close();
});

posix('links that lead back to themselves, or nowhere', async () => {
  symlinkSync('vong.xlsx', at('vong.xlsx'));
  symlinkSync('hai.xlsx', at('mot.xlsx'));
  symlinkSync('mot.xlsx', at('hai.xlsx'));
  symlinkSync('khong-co.xlsx', at('mat.xlsx'));
  const loop = (name: string): string =>
    `Không mở được tệp "${name}": liên kết trỏ vòng về chính nó. Thay liên kết bằng tệp gốc.`;
  const expected = { 'vong.xlsx': loop('vong.xlsx'), 'mot.xlsx': loop('mot.xlsx'), 'hai.xlsx': loop('hai.xlsx') };
  expect(await checked('.')).toEqual({
    'a.xlsx': 'ok',
    'mat.xlsx': 'Không tìm thấy "mat.xlsx". Xem lại đường dẫn.',
    ...expected,
  });
  expect(await checked('vong.xlsx', 'a.xlsx')).toEqual({ 'vong.xlsx': expected['vong.xlsx'], 'a.xlsx': 'ok' });
});

posix('a folder that a link leads to is named, not entered: it may lead back', async () => {
  mkdirSync(at('con'));
  cpSync(REPORT, at('con/b.xlsx'));
  symlinkSync('..', at('con/len'));
  symlinkSync('con', at('toi-con'));
  const { files: found, passed } = await listFiles(['.'], folder);
  expect(found.map(({ name }) => name)).toEqual(['a.xlsx', 'con/b.xlsx']);
  expect(passed).toEqual([
    { name: 'con/len', path: at('con/len'), why: 'folder-linked' },
    { name: 'toi-con', path: at('toi-con'), why: 'folder-linked' },
  ]);
});

test('a folder that can’t be read is named, and the rest of the tree goes on', async () => {
  const { readdir } = jest.requireActual<typeof files>('node:fs/promises');
  for (const name of ['khoa', 'khoa/trong', 'mo', 'mo/khoa']) mkdirSync(at(name), { recursive: true });
  cpSync(REPORT, at('mo/b.xlsx'));
  const denied = Object.assign(new Error('denied'), { code: 'EACCES' });
  jest
    .mocked(files.readdir)
    .mockImplementation(((where: string, options: object) =>
      path.basename(where) === 'khoa' ? Promise.reject(denied) : readdir(where, options as never)) as never);
  const { files: found, passed } = await listFiles(['.'], folder);
  expect(found.map(({ name }) => name)).toEqual(['a.xlsx', 'mo/b.xlsx']);
  expect(passed.map(({ name, why }) => [name, why])).toEqual([
    ['khoa', 'folder-denied'],
    ['mo/khoa', 'folder-denied'],
  ]);
  const outer = await runCaptured(['check', 'khoa'], { folder });
  expect([outer.status, outer.notes]).toEqual([
    2,
    'Chưa có quyền đọc "khoa". Xin quyền đọc hoặc chép sang thư mục khác.\n',
  ]);
  jest.mocked(files.readdir).mockImplementation(readdir);
});

linux('names that are not written in Unicode are told apart and said; the others are read', async () => {
  for (const bytes of [[0x58, 0xe3], [0xfe], [0xff]]) {
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(bytes), Buffer.from('.xlsx')]), 'x');
  }
  mkdirSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xd0, 0x20])]));
  // This one is written so, and is Unicode.
  cpSync(REPORT, at('\uFFFD.xlsx'));
  const no = (name: string): string =>
    `Không mở được tệp "${name}": tên tệp ghi bằng bảng mã cũ. Đổi tên tệp rồi làm lại.`;
  expect(await checked('.')).toEqual({
    'a.xlsx': 'ok',
    '\uFFFD.xlsx': 'ok',
    ...Object.fromEntries(['X%e3.xlsx', '%fe.xlsx', '%ff.xlsx'].map((name) => [name, no(name)])),
  });
  expect((await listFiles(['.'], folder)).passed).toEqual([{ name: '%d0 ', path: at('%d0 '), why: 'folder-name' }]);
});
