import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { saveFile } from '../../src/hosts/file/node/save-file';
import { failed } from '../../src/core/model/result';
import { readFile } from '../../src/hosts/file/node/read-file';
import { runCaptured } from './run-captured';

jest.mock('../../src/hosts/file/node/save-file', () => {
  const real = jest.requireActual<typeof import('../../src/hosts/file/node/save-file')>(
    '../../src/hosts/file/node/save-file',
  );
  return { ...real, saveFile: jest.fn(real.saveFile) };
});

const ROOT = path.resolve(__dirname, '../..');
const SAMPLE = path.join(ROOT, 'assets/samples/cu-jut-2024');
const MESSY = path.join(ROOT, 'tests/samples/messy');
const SETTINGS = path.join(SAMPLE, 'danh-muc.xlsx');

interface SlipJson {
  readonly slips: readonly { readonly file: string; readonly out: string; readonly findings: number }[];
  readonly summary: Readonly<Record<string, number>>;
}

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'parsheet-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const slip = (...argv: string[]) => runCaptured(['slip', ...argv, '--settings', SETTINGS], { folder });

/** Every text and number of a slip's sheet. */
async function wordsOf(file: string): Promise<readonly (string | number)[]> {
  const read = await readFile(path.join(folder, file));
  if (!read.ok) throw new Error(read.failure.code);
  return [...(read.value.sheets[0]?.cells.values() ?? [])].flatMap(({ value, formula }): (string | number)[] => {
    expect(formula).toBeUndefined();
    return value.kind === 'text' ? [value.text] : value.kind === 'number' ? [value.value] : [];
  });
}

test('a slip for every faulty sample, none for the right ones', async () => {
  const { status, out, notes } = await slip(MESSY, '--previous', SAMPLE, '--out', 'phieu/6', '--json');
  expect(status).toBe(1);
  const { slips, summary } = JSON.parse(out) as SlipJson;
  const expectations = JSON.parse(readFileSync(path.join(MESSY, 'expected.json'), 'utf8')) as readonly {
    readonly file: string;
    readonly clean?: boolean;
  }[];
  const right = expectations.filter(({ clean }) => clean).map(({ file }) => file);
  expect(slips.filter(({ file }) => right.includes(file))).toEqual([]);
  expect(summary).toEqual({ files: 26, ok: 26 - slips.length, warning: 11, error: 7, unreadable: 3, slips: 21 });
  expect(slips.find(({ file }) => file === 'total-received-off.xlsx')).toEqual({
    file: 'total-received-off.xlsx',
    out: 'phieu/6/phieu_total-received-off.xlsx',
    findings: 1,
  });
  for (const { out: written } of slips) expect(existsSync(path.join(folder, written))).toBe(true);
  expect(readdirSync(path.join(folder, 'phieu/6'))).toHaveLength(21);
  expect(notes).toContain('Đã tạo thư mục "phieu/6".');
  expect(notes).toContain('Đã lập 21 phiếu đề nghị chỉnh sửa trong thư mục "phieu/6".');
});

test('a score sheet gets a slip that names it as one, to the unit that it names', async () => {
  const sheet = path.join(ROOT, 'tests/samples/scores-messy/score-above-max.xlsx');
  const { status } = await slip(sheet, '--out', 'phieu');
  expect(status).toBe(1);
  const words = await wordsOf('phieu/phieu_score-above-max.xlsx');
  expect(words).toEqual(
    expect.arrayContaining([
      'Kính gửi: UBND xã Trúc Sơn',
      'Qua kiểm tra bảng chấm điểm, tệp "score-above-max.xlsx" do đơn vị gửi, phát hiện 1 lỗi, nêu tại bảng dưới đây.',
    ]),
  );
});

test('a slip says to whom, which cell, what stands there, what should, what to do', async () => {
  await slip(path.join(MESSY, 'total-received-off.xlsx'), path.join(MESSY, 'cut-short.xlsx'), '--out', 'phieu');
  const words = await wordsOf('phieu/phieu_total-received-off.xlsx');
  expect(words).toEqual(
    expect.arrayContaining([
      'UBND HUYỆN CƯ JÚT',
      'PHIẾU ĐỀ NGHỊ CHỈNH SỬA, BỔ SUNG BÁO CÁO',
      'Kính gửi: UBND xã Cư Knia',
      'Biểu 06a, ô\u00a0C13',
      11,
      10,
      'Tổng số tiếp nhận (C13) ghi 11, nhưng trực tuyến 5 + trực tiếp 5 + kỳ trước 0 = 10 (thừa 1). Xem lại ba số thành phần; nếu đúng, sửa tổng thành 10.',
    ]),
  );
  expect(words.join(' ')).toContain('tệp "total-received-off.xlsx" do đơn vị gửi, phát hiện 1 lỗi, nêu tại bảng');
  const broken = await wordsOf('phieu/phieu_cut-short.xlsx');
  expect(broken.join(' ')).toContain('Không mở được tệp "cut-short.xlsx": tệp bị cắt ngắn khi sao chép.');
  // Folders of the office are its own.
  expect(broken.join(' ')).not.toContain(MESSY);
});

test('nothing to mend, nothing written', async () => {
  const { status, out } = await slip(path.join(SAMPLE, '2024-06'), '--out', 'phieu');
  expect(status).toBe(0);
  expect(out).toBe('8 tệp: 8 đúng.\nKhông có tệp nào cần sửa nên không lập phiếu.\n');
  expect(readdirSync(folder)).toEqual([]);
});

test('only unreadable files: status 2 as for check, and still their slips', async () => {
  const { status } = await slip(path.join(MESSY, 'empty.xlsx'), '--out', 'phieu');
  expect(status).toBe(2);
  expect(readdirSync(path.join(folder, 'phieu'))).toEqual(['phieu_empty.xlsx']);
});

test('files of one name in two folders get two slips; an earlier slip is passed over and not replaced unasked', async () => {
  for (const month of ['5', '6']) {
    mkdirSync(path.join(folder, month));
    cpSync(path.join(MESSY, 'negative.xlsx'), path.join(folder, month, 'a.xlsx'));
  }
  expect((await slip('.', '--out', 'phieu')).status).toBe(1);
  expect(readdirSync(path.join(folder, 'phieu')).sort()).toEqual(['phieu_a (2).xlsx', 'phieu_a.xlsx']);
  const again = await slip('.', '--out', 'phieu');
  expect(again.status).toBe(2);
  expect(again.notes).toContain('Bỏ qua "phieu/phieu_a.xlsx": đây là báo cáo hoặc phiếu đã lập trước đây.');
  expect(again.notes).toContain(
    'Thư mục đã có 2 tệp cùng tên, ví dụ "phieu/phieu_a.xlsx". Ghi thư mục khác sau --out, hoặc thêm --force để ghi đè.',
  );
  expect((await slip('.', '--out', 'phieu', '--force')).status).toBe(1);
});

test("a unit's workbook is never overwritten, even when asked to", async () => {
  cpSync(path.join(MESSY, 'negative.xlsx'), path.join(folder, 'a.xlsx'));
  cpSync(path.join(MESSY, 'negative.xlsx'), path.join(folder, 'phieu_a.xlsx'));
  await slip('.', '--out', '.', '--force');
  const sent = readFileSync(path.join(MESSY, 'negative.xlsx'));
  for (const name of ['a.xlsx', 'phieu_a.xlsx']) expect(readFileSync(path.join(folder, name)).equals(sent)).toBe(true);
  expect(readdirSync(folder).sort()).toEqual(['a.xlsx', 'phieu_a (2).xlsx', 'phieu_a.xlsx', 'phieu_phieu_a.xlsx']);
});

test('all or none: a disk that fills up leaves nothing behind', async () => {
  const { saveFile: real } = jest.requireActual<{ saveFile: typeof saveFile }>('../../src/hosts/file/node/save-file');
  jest.mocked(saveFile).mockImplementationOnce(real);
  jest.mocked(saveFile).mockResolvedValueOnce(failed('write.disk-full', { file: 'x' }, true));
  const files = ['negative.xlsx', 'ref-error.xlsx'].map((name) => path.join(MESSY, name));
  const { status, out, notes } = await slip(...files, '--out', 'phieu');
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(notes).toContain('Không ghi được tệp "phieu/phieu_ref-error.xlsx": đĩa đã đầy.');
  expect(readdirSync(folder)).toEqual([]);
});

test('a target that is no folder is refused before anything is read', async () => {
  writeFileSync(path.join(folder, 'tep'), '');
  const { status, notes } = await slip(path.join(MESSY, 'negative.xlsx'), '--out', 'tep');
  expect({ status, notes }).toEqual({
    status: 2,
    notes: '"tep" không phải thư mục. Ghi sau --out thư mục để ghi các tệp.\n',
  });
});
