import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { VERSION } from '../../src/app/version';
import { failed } from '../../src/core/model/result';
import { saveFile } from '../../src/hosts/file/node/save-file';
import { correctedReport } from '../support/corrected-report';
import { runCaptured } from './run-captured';

jest.mock('../../src/hosts/file/node/save-file', () => {
  const real = jest.requireActual<typeof import('../../src/hosts/file/node/save-file')>(
    '../../src/hosts/file/node/save-file',
  );
  return { ...real, saveFile: jest.fn(real.saveFile) };
});

const ROOT = path.resolve(__dirname, '../..');
const SAMPLE = path.join(ROOT, 'assets/samples/cu-jut-2024');
const JUNE = path.join(SAMPLE, '2024-06');
const MESSY = path.join(ROOT, 'tests/samples/messy');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'parsheet-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The sentence, and that it is the only thing said. */
async function refusal(...argv: string[]): Promise<string> {
  const { status, out, notes } = await runCaptured(argv, { folder });
  expect({ status, out }).toEqual({ status: 2, out: '' });
  const lines = notes.trimEnd().split('\n');
  return lines.filter((line) => !line.startsWith('Dùng danh mục:') && !line.startsWith('Settings used:')).join('\n');
}

test('help, version and a form that is for a year', async () => {
  const help = await runCaptured(['--help']);
  expect(help.status).toBe(0);
  expect(help.out).toContain('parsheet consolidate THƯ_MỤC --period KỲ');
  for (const line of help.out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  const english = await runCaptured(['--help', '--lang', 'en']);
  for (const line of english.out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { readonly version: string };
  expect(VERSION).toBe(version);
  expect((await runCaptured(['--version'])).out).toBe(`parsheet ${version}\n`);
  expect(await refusal('template', '--form', 'score', '--period', '2024-Q1', '--out', 'bieu')).toBe(
    'Bảng chấm điểm lập cho cả năm, không lập cho "2024-Q1". Ghi năm sau --period, ví dụ 2025.',
  );
});

test('what is named but not there', async () => {
  expect(await refusal('check', 'khong-co.xlsx')).toBe('Không tìm thấy "khong-co.xlsx". Xem lại đường dẫn.');
  expect(await refusal('check', '')).toBe('Không tìm thấy "". Xem lại đường dẫn.');
  expect(await refusal('check', 'no.xlsx', '--lang', 'en')).toBe('"no.xlsx" was not found. Check the path.');
  expect(await refusal('consolidate', 'khong-co', '--period', '2024-06')).toBe(
    'Không tìm thấy "khong-co". Xem lại đường dẫn.',
  );
  expect(await refusal('consolidate', path.join(MESSY, 'empty.xlsx'), '--period', '2024-06')).toMatch(
    /không phải thư mục\. Ghi thư mục chứa các tệp báo cáo\.$/,
  );
  expect(await refusal('check', JUNE, '--previous', 'khong-co')).toBe('Không tìm thấy "khong-co". Xem lại đường dẫn.');
  expect(await refusal('check', JUNE, '--settings', 'khong-co.xlsx')).toBe(
    'Không tìm thấy "khong-co.xlsx". Xem lại đường dẫn.',
  );
});

test('a folder without reports', async () => {
  writeFileSync(path.join(folder, 'ghi-chu.txt'), 'x');
  writeFileSync(path.join(folder, '~$a.xlsx'), 'x');
  mkdirSync(path.join(folder, '.an'));
  cpSync(JUNE, path.join(folder, '.an'), { recursive: true });
  cpSync(path.join(SAMPLE, 'danh-muc.xlsx'), path.join(folder, 'danh-muc.xlsx'));
  expect(await refusal('check', '.')).toBe(
    'Thư mục "." không có tệp bảng tính nào. Chọn thư mục chứa các tệp báo cáo.',
  );
  expect(await refusal('consolidate', '.', '--period', '2024-06')).toMatch(/không có tệp bảng tính nào/);
  writeFileSync(path.join(folder, 'hong.xlsx'), 'không phải bảng tính');
  expect(await refusal('consolidate', '.', '--period', '2024-06')).toBe(
    'Không đọc được báo cáo nào trong 1 tệp của thư mục ".". Kiểm tra từng tệp bằng lệnh check.',
  );
  expect(await refusal('consolidate', SAMPLE, '--period', '2031-06')).toMatch(
    /không có báo cáo nào thuộc tháng 6\/2031\. Xem lại kỳ sau --period hoặc chọn thư mục khác\.$/,
  );
});

test('nothing readable ends with status 2, and says why of each file', async () => {
  const { status, out } = await runCaptured(['check', path.join(MESSY, 'empty.xlsx'), '--json']);
  expect(status).toBe(2);
  expect(JSON.parse(out)).toMatchObject({ files: [{ status: 'unreadable' }], summary: { files: 1, unreadable: 1 } });
  const mixed = await runCaptured(['check', path.join(MESSY, 'empty.xlsx'), path.join(MESSY, 'table-moved.xlsx')]);
  expect(mixed.status).toBe(1);
  expect(mixed.out).toContain('2 tệp: 1 đúng, 1 không đọc được.');
});

test('a lock file named by the user is said for what it is', async () => {
  writeFileSync(path.join(folder, '~$a.xlsx'), 'x'.repeat(165));
  const { status, out } = await runCaptured(['check', '~$a.xlsx'], { folder });
  expect(status).toBe(2);
  expect(out).toContain('đây là tệp tạm của Excel khi bảng tính đang mở');
});

test('warnings alone are no failure', async () => {
  const { status, out } = await runCaptured(['check', path.join(MESSY, 'hidden-row.xlsx')]);
  expect(status).toBe(0);
  expect(out).toContain('! Cần xem lại · ');
  expect(out).toContain('    Cần xem lại  B11  Dòng 11 đang ẩn nhưng có số liệu; số liệu vẫn được tính.\n');
});

test('settings beside the reports are used and named, or given', async () => {
  const found = await runCaptured(['check', JUNE, '--json'], { folder: ROOT });
  expect(found.notes).toContain('Dùng danh mục: assets/samples/cu-jut-2024/danh-muc.xlsx\n');
  cpSync(JUNE, path.join(folder, 'thang'), { recursive: true });
  const without = await runCaptured(['check', 'thang', '--json'], { folder });
  expect(without.notes).not.toContain('Dùng danh mục');
  expect(without.out).toContain('"code": null');
  const given = await runCaptured(['check', 'thang', '--json', '--settings', path.join(SAMPLE, 'danh-muc.xlsx')], {
    folder,
  });
  expect(given.out).toContain('"code": "CJ01"');
});

describe('the report', () => {
  const joined = (...more: string[]) =>
    runCaptured(['consolidate', SAMPLE, '--period', '2024-06', ...more], { folder });

  test('is written, named in the note, and not taken for a report of a unit later', async () => {
    cpSync(SAMPLE, path.join(folder, 'nguon'), { recursive: true });
    const argv = ['consolidate', 'nguon', '--period', '2024-06', '--out', 'nguon/tong-hop.xlsx'];
    const first = await runCaptured(argv, { folder });
    expect(first.status).toBe(0);
    expect(first.out).toContain('Báo cáo: nguon/tong-hop.xlsx\n');
    const again = await runCaptured([...argv.slice(0, 4), '--json'], { folder });
    expect(again.notes).toContain('Bỏ qua "tong-hop.xlsx": đây là báo cáo hoặc phiếu đã lập trước đây.');
    expect(JSON.parse(again.out)).toMatchObject({ findings: [], total: { totals: { c3: 1269 } } });
  });

  test('never replaces a file unasked', async () => {
    writeFileSync(path.join(folder, 'co.xlsx'), 'cũ');
    expect(await refusal('consolidate', SAMPLE, '--period', '2024-06', '--out', 'co.xlsx')).toBe(
      'Tệp "co.xlsx" đã có. Ghi tên khác sau --out, hoặc thêm --force để ghi đè.',
    );
    expect(readFileSync(path.join(folder, 'co.xlsx'), 'utf8')).toBe('cũ');
    expect((await joined('--out', 'co.xlsx', '--force')).status).toBe(0);
    expect(readFileSync(path.join(folder, 'co.xlsx')).subarray(0, 2).toString()).toBe('PK');
    expect(readdirSync(folder)).toEqual(['co.xlsx']);
  });

  test('never replaces the settings or what a unit sent, even when asked to; a report of ours is made anew', async () => {
    cpSync(SAMPLE, path.join(folder, 'nguon'), { recursive: true });
    const inputs = ['nguon/2024-06/II06a_xa-ea-po_2024-06.xlsx', 'nguon/danh-muc.xlsx'];
    const argv = ['consolidate', 'nguon', '--period', '2024-06', '--force', '--out'];
    for (const input of inputs) {
      const before = readFileSync(path.join(folder, input));
      expect(await refusal(...argv, input)).toBe(
        `Tệp "${input}" là danh mục hoặc báo cáo của đơn vị nên không ghi đè. Ghi tên khác sau --out.`,
      );
      expect(readFileSync(path.join(folder, input)).equals(before)).toBe(true);
    }
    for (let time = 0; time < 2; time += 1) {
      const { status, notes } = await runCaptured([...argv, 'nguon/tong-hop.xlsx'], { folder });
      expect([status, notes]).toEqual([0, 'Dùng danh mục: nguon/danh-muc.xlsx\n']);
    }
  });

  test('gets the folder it needs', async () => {
    const { status, notes } = await joined('--out', 'nam/thang/r.xlsx');
    expect(status).toBe(0);
    expect(notes).toContain('Đã tạo thư mục "nam/thang".');
    expect(existsSync(path.join(folder, 'nam/thang/r.xlsx'))).toBe(true);
  });

  test('a full disk leaves nothing behind', async () => {
    jest.mocked(saveFile).mockResolvedValueOnce(failed('write.disk-full', { file: 'x' }, true));
    expect(await refusal('consolidate', SAMPLE, '--period', '2024-06', '--out', 'a/b/r.xlsx')).toBe(
      'Không ghi được tệp "a/b/r.xlsx": đĩa đã đầy. Xóa bớt tệp hoặc chọn đĩa khác.',
    );
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a target inside a file, or that is a folder', async () => {
    writeFileSync(path.join(folder, 'tep'), '');
    mkdirSync(path.join(folder, 'muc.xlsx'));
    for (const out of ['tep/r.xlsx', 'muc.xlsx']) {
      expect(await refusal('consolidate', SAMPLE, '--period', '2024-06', '--out', out)).toBe(
        `Không ghi được tệp "${out}". Kiểm tra thư mục, đóng tệp nếu đang mở, rồi thử lại.`,
      );
    }
  });

  const isRoot = process.getuid?.() === 0;
  (isRoot ? test.skip : test)('a folder that does not permit writing', async () => {
    mkdirSync(path.join(folder, 'khoa'));
    chmodSync(path.join(folder, 'khoa'), 0o555);
    expect(await refusal('consolidate', SAMPLE, '--period', '2024-06', '--out', 'khoa/r.xlsx')).toBe(
      'Không ghi được tệp "khoa/r.xlsx": chưa có quyền ghi vào thư mục. Chọn thư mục khác.',
    );
  });
});

describe('what is not whole ends with status 1', () => {
  beforeEach(() => {
    cpSync(SAMPLE, folder, { recursive: true });
  });
  const june = (name: string): string => path.join(folder, '2024-06', `II06a_${name}_2024-06.xlsx`);
  const joined = (...more: string[]) => runCaptured(['consolidate', '.', '--period', '2024-06', ...more], { folder });

  test('a missing unit', async () => {
    rmSync(june('xa-ea-po'));
    const { status, out } = await joined();
    expect(status).toBe(1);
    expect(out).toContain('Đơn vị đã gửi              7/8\n');
    expect(out).toContain('Còn thiếu báo cáo của 1/8 đơn vị: Xã Ea Pô.\n');
    const json = JSON.parse((await joined('--json')).out) as { units: { name: string; totals: object }[] };
    expect(json.units.at(-1)).toMatchObject({ name: 'Xã Ea Pô', status: 'missing', files: [], rank: null });
    expect(json.units.at(-1)?.totals).toEqual(
      Object.fromEntries([3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13].map((number) => [`c${String(number)}`, null])),
    );
  });

  test('two files of one unit, until one is chosen', async () => {
    await correctedReport(june('xa-truc-son'), path.join(folder, '2024-06', 'Truc Son (sua).xlsx'));
    const { status, out } = await joined();
    expect(status).toBe(1);
    expect(out).toContain('Xã Trúc Sơn gửi 2 tệp cho tháng 6/2024. Chọn tệp dùng; hai tệp không được cộng với nhau.');
    const chosen = await joined('--use', '2024-06/Truc Son (sua).xlsx', '--json');
    expect(JSON.parse(chosen.out)).toMatchObject({ total: { totals: { c4: 1758 } } });
    const first = await joined('--use', '2024-06/II06a_xa-truc-son_2024-06.xlsx', '--json');
    expect(JSON.parse(first.out)).toMatchObject({ total: { totals: { c3: 1269 } } });
    const { notes } = await joined('--use', 'khac.xlsx');
    expect(notes).toContain('Tệp "khac.xlsx" sau --use không có trong thư mục báo cáo. Ghi đúng đường dẫn của tệp.');
  });

  test('an error in a unit is shown with its file and cell', async () => {
    cpSync(path.join(MESSY, 'received-not-resolved-plus-pending.xlsx'), june('xa-nam-dong'));
    const { status, out } = await joined();
    expect(status).toBe(1);
    expect(out).toContain('Lỗi · 2024-06/II06a_xa-nam-dong_2024-06.xlsx · ô C10\n    Hồ sơ tiếp nhận 96 không bằng');
    const { findings } = JSON.parse((await joined('--json')).out) as { findings: object[] };
    expect(findings.map((finding) => Object.keys(finding))).toContainEqual(
      expect.arrayContaining(['file', 'rule', 'code', 'severity', 'sheet', 'cell', 'actual', 'expected', 'message']),
    );
  });
});

test('stopping ends with status 130 and writes nothing', async () => {
  const { status, out, notes } = await runCaptured(['consolidate', SAMPLE, '--period', '2024-06', '--out', 'r.xlsx'], {
    folder,
    signal: AbortSignal.abort(),
  });
  expect({ status, out }).toEqual({ status: 130, out: '' });
  expect(notes).toContain('Đã dừng theo yêu cầu. Chưa có tệp nào được ghi.\n');
  expect(readdirSync(folder)).toEqual([]);
});

test('the note keeps within 80 columns', async () => {
  const argv = ['consolidate', SAMPLE, '--period', '2024-H1'];
  const { out } = await runCaptured(argv, { folder, columns: 80 });
  expect(out).toContain('  Đã giải quyết            6.919\n    Trước hạn và đúng hạn  6.803   98,32%\n');
  for (const line of out.split('\n')) expect(Array.from(line).length).toBeLessThanOrEqual(80);
  const messy = await runCaptured(['check', MESSY], { folder, columns: 80 });
  for (const line of messy.out.split('\n')) expect(Array.from(line).length).toBeLessThanOrEqual(80);
});
