import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readFile } from '../../src/hosts/file/node/read-file';
import { runCaptured } from './run-captured';

const ROOT = path.resolve(__dirname, '../..');
const SAMPLE = path.join(ROOT, 'assets/samples/cu-jut-2024');
const FOUND = path.join(ROOT, 'tests/samples/found-2026-11');
const SCORES = path.join(ROOT, 'tests/samples/scores-2024');

interface Said {
  readonly file: string | null;
  readonly code: string;
  readonly severity: string;
  readonly message: string;
}
interface Document {
  readonly units: readonly { readonly code: string; readonly status: string; readonly files: readonly string[] }[];
  readonly total: { readonly totals: Readonly<Record<string, number>> };
  readonly findings: readonly Said[];
  readonly notUsed?: readonly Said[];
}

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'parsheet-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});
const at = (name: string): string => path.join(folder, name);

/** With the settings that lie there, or else those of the sample. */
async function joined(from: string, ...more: string[]) {
  const own = path.resolve(folder, from, 'danh-muc.xlsx');
  const settings = existsSync(own) ? own : path.join(SAMPLE, 'danh-muc.xlsx');
  const argv = ['consolidate', from, '--period', '2024-06', '--json', '--settings', settings];
  const { status, out, notes } = await runCaptured([...argv, ...more], { folder });
  const document = JSON.parse(out) as Document;
  const unit = (code: string) => document.units.find((each) => each.code === code);
  const missing = document.findings.filter(({ code }) => code === 'join.missing').map(({ message }) => message);
  const notUsed: Record<string, string> = {};
  for (const { file, code } of document.notUsed ?? []) notUsed[file ?? ''] = code;
  return { status, text: notes, document, unit, missing, notUsed };
}

/** Every text of a sheet of a workbook. */
async function textsOf(file: string, sheet: string): Promise<string> {
  const read = await readFile(at(file));
  if (!read.ok) throw new Error(read.failure.code);
  const cells = read.value.sheets.find(({ name }) => name === sheet)?.cells.values() ?? [];
  return [...cells].flatMap(({ value }) => (value.kind === 'text' ? value.text : [])).join('\n');
}

/** June, with what these communes sent instead of their reports. */
function june(instead: Readonly<Record<string, (from: string) => void>>): void {
  cpSync(path.join(SAMPLE, '2024-06'), at('thang-6'), { recursive: true });
  for (const [unit, change] of Object.entries(instead)) change(at(`thang-6/II06a_${unit}_2024-06.xlsx`));
}

const as =
  (ending: string, bytes = 'x') =>
  (from: string): void => {
    rmSync(from);
    writeFileSync(from.replace(/\.xlsx$/, ending), bytes);
  };

describe('H: a unit’s file is there and not used', () => {
  test('other types are read, or named with what they are', async () => {
    const { unit, missing, notUsed, document } = await joined(path.join(FOUND, 'foreign-types'));
    expect(unit('CJ02')).toMatchObject({ status: 'received', files: ['II06a_xa-nam-dong_2024-06.xltx'] });
    expect(document.total.totals['c3']).toBe(677);
    expect(notUsed).toMatchObject({
      'II06a_xa-ea-po_2024-06.csv': 'file.passed',
      'II06a_xa-truc-son_2024-06.pdf': 'file.passed',
    });
    const said = missing.join('\n');
    for (const name of ['II06a_xa-ea-po_2024-06.csv', 'II06a_xa-truc-son_2024-06.pdf']) expect(said).toContain(name);
    expect(said).toContain('đây là tệp PDF, không có ô số liệu. Xin đơn vị gửi bảng tính Excel của báo cáo.');
    expect(missing.filter((each) => /xa-(ea-po|truc-son)/.test(each) && each.includes('Đôn đốc'))).toEqual([]);
  });

  test('a report of May under the name of June', async () => {
    const { status, unit, missing, notUsed, text } = await joined(path.join(FOUND, 'wrong-month'));
    expect(status).toBe(1);
    expect(unit('CJ02')).toMatchObject({ status: 'missing', files: [] });
    const sentence =
      'Xã Nam Dong chưa có báo cáo của kỳ này dùng được. Tệp "II06a_xa-nam-dong_2024-06.xlsx" ghi tháng 5/2024. Xem lại kỳ báo cáo trên trang tính, hoặc xin đơn vị gửi đúng tệp.';
    expect(missing).toContain(sentence);
    expect(text).toContain(`${sentence}\n`);
    expect(notUsed).toEqual({ 'II06a_xa-nam-dong_2024-06.xlsx': 'join.other-period' });
  });

  test('whatever it is: its type, its period, a password, the trace of an open workbook', async () => {
    june({
      'xa-nam-dong': as('.docx'),
      'xa-truc-son': as('.jpg'),
      'xa-ea-po': as('.zip'),
      'xa-dak-wil': (from) => {
        rmSync(from);
        cpSync(path.join(SAMPLE, '2024-05/II06a_xa-dak-wil_2024-05.xlsx'), at('thang-6/Đắk Wil nộp.xlsx'));
      },
      'xa-cu-knia': (from) => {
        rmSync(from);
        cpSync(path.join(ROOT, 'tests/samples/robust-2026-11/password-biff8.xls'), at('thang-6/Xã Cư Knia.xls'));
      },
      'xa-tam-thang': (from) => renameSync(from, from.replace('II06a', '~$II06a')),
    });
    writeFileSync(at('thang-6/Công văn 12.docx'), 'x');
    const { unit, missing, notUsed, document, text } = await joined('thang-6', '--out', 'r.xlsx');
    const said = (name: string): string => missing.find((each) => each.startsWith(name)) ?? '';
    expect(said('Xã Nam Dong')).toContain('"II06a_xa-nam-dong_2024-06.docx": đây là văn bản hoặc bản trình chiếu');
    expect(said('Xã Trúc Sơn')).toContain('"II06a_xa-truc-son_2024-06.jpg": đây là tệp ảnh');
    expect(said('Xã Ea Pô')).toContain('"II06a_xa-ea-po_2024-06.zip": đây là tệp nén');
    expect(said('Xã Đắk Wil')).toContain('Tệp "Đắk Wil nộp.xlsx" ghi tháng 5/2024.');
    expect(said('Xã Cư Knia')).toContain('"Xã Cư Knia.xls": tệp có mật khẩu');
    expect(said('Xã Tâm Thắng')).toContain('"~$II06a_xa-tam-thang_2024-06.xlsx": đây là tệp tạm của Excel');
    expect(missing.filter((each) => each.includes('Đôn đốc'))).toEqual([]);
    expect(unit('CJ02')?.status).toBe('missing');
    expect(Object.keys(notUsed).sort()).toEqual(
      [
        'Công văn 12.docx',
        'II06a_xa-ea-po_2024-06.zip',
        'II06a_xa-nam-dong_2024-06.docx',
        'II06a_xa-truc-son_2024-06.jpg',
        'Xã Cư Knia.xls',
        'Đắk Wil nộp.xlsx',
        '~$II06a_xa-tam-thang_2024-06.xlsx',
      ].sort(),
    );
    // A letter is no unit's report: it is named, and is no finding.
    expect(document.findings.filter(({ file }) => file === 'Công văn 12.docx')).toEqual([]);
    expect(text).toContain('Không đọc tệp "Công văn 12.docx": đây là văn bản hoặc bản trình chiếu');

    const sending = await textsOf('r.xlsx', 'Tình hình gửi báo cáo');
    expect(sending).toContain('Không dùng 7 tệp:');
    expect(sending).toContain('II06a_xa-truc-son_2024-06.jpg (không dùng)');
    expect(sending).toContain('Tệp "Đắk Wil nộp.xlsx" là báo cáo tháng 5/2024 nên không tính vào tháng 6/2024.');
    expect(sending).toContain('Không đọc tệp "Công văn 12.docx"');
  });

  test('other months of a tree, the settings and reports of ours are where they belong', async () => {
    cpSync(SAMPLE, at('nam'), { recursive: true });
    rmSync(at('nam/2024-06/II06a_xa-ea-po_2024-06.xlsx'));
    await joined('nam', '--out', 'nam/tong-hop.xlsx');
    const { missing, notUsed } = await joined('nam');
    expect(missing).toEqual(['Xã Ea Pô chưa gửi báo cáo của kỳ này. Đôn đốc đơn vị gửi.']);
    expect(notUsed).toEqual({ 'tong-hop.xlsx': 'file.own-report' });
  });

  test('a folder that a link leads to, and another list of units', async () => {
    june({});
    cpSync(path.join(SAMPLE, 'danh-muc.xlsx'), at('thang-6/cu/danh-muc.xlsx'));
    symlinkSync(path.join(SAMPLE, '2024-05'), at('thang-6/thang-5'));
    const { status, notUsed } = await joined('thang-6');
    expect(status).toBe(0);
    expect(notUsed).toEqual({ 'cu/danh-muc.xlsx': 'file.settings', 'thang-5': 'file.folder' });
  });
});

describe('S: several files of one unit', () => {
  test('the same file twice is one report', async () => {
    const { unit, document, notUsed } = await joined(path.join(FOUND, 'dup-identical'));
    expect(unit('CJ02')).toMatchObject({ status: 'received', files: ['II06a_xa-nam-dong_2024-06.xlsx'] });
    expect(document.total.totals['c3']).toBe(677);
    expect(document.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(notUsed).toEqual({ 'II06a_xa-nam-dong_2024-06 (1).xlsx': 'file.copy' });
  });

  test('so is the same report saved in another format, and a blank form beside the one filled in', async () => {
    june({});
    const settings = path.join(SAMPLE, 'danh-muc.xlsx');
    const blank = ['template', '--form', 'II.06a', '--period', '2024-06', '--out', 'trong', '--settings', settings];
    expect((await runCaptured(blank, { folder })).status).toBe(0);
    cpSync(at('trong/II06a_xa-ea-po_2024-06.xlsx'), at('thang-6/mau/II06a_xa-ea-po_2024-06.xlsx'));
    cpSync(at('thang-6/II06a_xa-ea-po_2024-06.xlsx'), at('thang-6/gui-lai/bc.xltx'));
    const { status, document, unit, notUsed } = await joined('thang-6');
    expect(status).toBe(0);
    expect(unit('CJ08')).toMatchObject({ status: 'received', files: ['II06a_xa-ea-po_2024-06.xlsx'] });
    expect(document.total.totals['c3']).toBe(1269);
    expect(notUsed).toEqual({
      'gui-lai/bc.xltx': 'file.copy',
      'mau/II06a_xa-ea-po_2024-06.xlsx': 'file.blank',
    });
  });

  test('score sheets likewise', async () => {
    cpSync(SCORES, at('diem'), { recursive: true });
    cpSync(at('diem/chamdiem_xa-ea-po_2024.xlsx'), at('diem/chamdiem_xa-ea-po_2024 (1).xlsx'));
    renameSync(at('diem/chamdiem_xa-nam-dong_2024.xlsx'), at('diem/chamdiem_xa-nam-dong_2024.pdf'));
    const settings = path.join(SAMPLE, 'danh-muc.xlsx');
    const { out } = await runCaptured(['score', 'diem', '--json', '--settings', settings], { folder });
    const document = JSON.parse(out) as Document;
    expect(document.units.filter(({ code }) => code === 'CJ08')).toHaveLength(1);
    expect(document.findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['file.copy', 'score.missing', 'score.not-used']),
    );
    expect(document.findings.find(({ code }) => code === 'score.not-used')?.message).toMatch(
      /^Xã Nam Dong chưa có bảng chấm điểm dùng được\. Không mở được tệp "chamdiem_xa-nam-dong_2024\.pdf": đây là tệp PDF/,
    );
    expect(document.notUsed?.map(({ file }) => file)).toEqual(
      expect.arrayContaining(['chamdiem_xa-ea-po_2024 (1).xlsx', 'chamdiem_xa-nam-dong_2024.pdf', 'expected.json']),
    );
  });
});

describe('check and slip name what they do not read', () => {
  test('in their text and their documents, and nothing else changes', async () => {
    const settings = path.join(SAMPLE, 'danh-muc.xlsx');
    mkdirSync(at('a'));
    cpSync(path.join(SAMPLE, '2024-06/II06a_xa-ea-po_2024-06.xlsx'), at('a/a.xlsx'));
    cpSync(at('a/a.xlsx'), at('a/a (1).xlsx'));
    for (const name of ['anh.png', '~$a.xlsx', 'thu.docx', 'Thumbs.db', '.DS_Store'])
      writeFileSync(at(`a/${name}`), 'x');
    const names = ['a (1).xlsx', 'anh.png', 'thu.docx', '~$a.xlsx'];
    for (const argv of [
      ['check', 'a'],
      ['slip', 'a', '--out', 'phieu'],
    ]) {
      const { status, out, notes } = await runCaptured([...argv, '--json', '--settings', settings], { folder });
      expect(status).toBe(0);
      const { notUsed, summary } = JSON.parse(out) as { notUsed: readonly Said[]; summary: object };
      expect(notUsed.map(({ file }) => file)).toEqual(names);
      expect(summary).toMatchObject({ files: 2, ok: 2, unreadable: 0 });
      for (const name of names) expect(notes).toContain(`"${name}"`);
    }
  });

  test('long lists are cut', async () => {
    mkdirSync(at('a'));
    cpSync(path.join(SAMPLE, '2024-06/II06a_xa-ea-po_2024-06.xlsx'), at('a/a.xlsx'));
    for (let number = 0; number < 300; number += 1) writeFileSync(at(`a/anh-${String(number)}.png`), 'x');
    const { out } = await runCaptured(['check', 'a'], { folder });
    expect(out.match(/Không đọc tệp/g)).toHaveLength(20);
    expect(out).toContain('Còn 280 tệp khác cũng không được dùng; kết quả --json ghi đủ các tệp.');
  });
});
