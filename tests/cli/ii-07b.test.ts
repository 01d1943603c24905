import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readFile } from '../../src/hosts/file/node/read-file';
import { runCaptured } from './run-captured';

const SAMPLES = path.resolve(__dirname, '../samples/forms-2026');
const FOLDER = path.join(SAMPLES, 'ii07b');

interface FileJson {
  readonly file: string;
  readonly form: string | null;
  readonly period: { readonly id: string } | null;
  readonly status: string;
  readonly totals: Readonly<Record<string, number | null>>;
  readonly findings: readonly { readonly rule: string; readonly severity: string; readonly cell: string | null }[];
}

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'parsheet-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function run(...argv: readonly string[]): Promise<{ status: number; json: unknown; notes: string }> {
  const { status, out, notes } = await runCaptured([...argv, '--json'], { folder });
  return { status, json: out === '' ? null : (JSON.parse(out) as unknown), notes };
}

async function textsOf(file: string): Promise<Readonly<Record<string, string>>> {
  const read = await readFile(path.join(folder, file));
  if (!read.ok) throw new Error(read.failure.code);
  return Object.fromEntries(
    read.value.sheets.map(({ name, cells }) => [
      name,
      [...cells.values()].flatMap(({ value }) => (value.kind === 'text' ? value.text : [])).join('\n'),
    ]),
  );
}

describe('check', () => {
  let files: ReadonlyMap<string, FileJson> = new Map();
  beforeAll(async () => {
    folder = tmpdir();
    const { json } = await run('check', FOLDER);
    files = new Map((json as { files: FileJson[] }).files.map((file) => [path.basename(file.file), file]));
  });

  // (3) (6) (7) (10) (11) (14); the other levels are 0.
  test.each([
    ['xa-cu-jut', [207, 204, 203]],
    ['xa-nam-dong', [215, 214, 214]],
    ['xa-dak-wil', [215, 212, 210]],
    ['xa-krong-no', [173, 173, 172]],
    ['xa-nam-nung', [188, 187, 187]],
  ])('%s is right', (unit, [all, oneStop, process]) => {
    const file = files.get(`II07b_${unit}_2026-Q1.xlsx`);
    expect(file).toMatchObject({ form: 'II.07b', status: 'ok', findings: [], period: { id: '2026-Q1' } });
    expect(file?.totals).toEqual({
      ...{ c3: all, c4: 0, c5: 0, c6: all },
      ...{ c7: oneStop, c8: 0, c9: 0, c10: oneStop },
      ...{ c11: process, c12: 0, c13: 0, c14: process },
    });
  });

  test('a total that its levels do not give, and more procedures at desks than there are', () => {
    const said = (name: string) =>
      files.get(name)?.findings.map(({ rule, severity, cell }) => `${severity} ${rule} ${String(cell)}`);
    expect(said('II07b_xa-quang-phu_sum.xlsx')).toEqual(['error P1 C9']);
    expect(said('II07b_phuong-bac-gia-nghia_more-than-all.xlsx')).toEqual(['error P4 G9', 'error P7 J9']);
  });
});

describe('consolidate', () => {
  test('joins the form that the files are of, by unit and by level', async () => {
    const { status, json } = await run('consolidate', FOLDER, '--period', '2026-Q1', '--out', 'bc.xlsx');
    expect(status).toBe(1);
    // 207 + 215 + 215 + 173 + 188 + 220 + 200; 204 + 214 + 212 + 173 + 187 + 218 + 205; 203 + 214 + 210 + 172 + 187 + 216 + 195
    expect((json as { total: FileJson }).total.totals).toMatchObject({ c3: 1418, c7: 1413, c11: 1397 });
    const sheets = await textsOf('bc.xlsx');
    expect(Object.keys(sheets)).toEqual([
      'Tổng hợp II.07b',
      'Theo cấp',
      'Tình hình gửi báo cáo',
      'Lỗi và cảnh báo',
      'Nguồn số liệu',
    ]);
    expect(sheets['Tổng hợp II.07b']).toContain(
      'Mẫu biểu theo Thông tư số 05/2025/TT-VPCP ngày 31/12/2025 (cần đối chiếu',
    );
    expect(sheets['Theo cấp']).toContain('Số in như đã gửi, không khớp phép cộng các phần: Xã Quảng Phú.');
  });

  test('beside reports of II.06a these are joined, and a file of II.07b is named', async () => {
    cpSync(path.resolve(__dirname, '../../assets/samples/cu-jut-2024/2024-06'), path.join(folder, 'thang-6'), {
      recursive: true,
    });
    cpSync(path.join(FOLDER, 'II07b_xa-cu-jut_2026-Q1.xlsx'), path.join(folder, 'thang-6', 'II07b.xlsx'));
    const { json } = await run('consolidate', 'thang-6', '--period', '2024-06');
    const { total, notUsed } = json as { total: FileJson; notUsed: { code: string; message: string }[] };
    expect(total.totals['c3']).toBe(1269);
    expect(notUsed.map(({ code, message }) => [code, message])).toEqual([
      ['join.other-form', 'Tệp "II07b.xlsx" là biểu II.07b nên không tính vào bảng tổng hợp biểu II.06a.'],
    ]);
    const none = await run('consolidate', FOLDER, '--form', 'II.06a', '--period', '2026-Q1');
    expect(none.status).toBe(2);
  });
});

test('blank forms hold the unit in their row, and read as not entered', async () => {
  const settings = ['--settings', path.join(SAMPLES, 'danh-muc.xlsx')];
  const made = await run('template', '--form', 'ii.07b', '--period', '2026-Q1', '--out', 'bieu', ...settings);
  expect(made.status).toBe(0);
  const { json } = await run('check', 'bieu', ...settings);
  const files = (json as { files: FileJson[] }).files;
  expect(files.length).toBe(8);
  for (const file of files) {
    expect(file).toMatchObject({ form: 'II.07b', period: { id: '2026-Q1' }, status: 'error' });
    expect(file.findings.map(({ rule }) => rule)).toEqual(['P9']);
  }
  const other = await run('template', '--form', 'II.07b', '--period', '2026-Q4', '--out', 'bieu', ...settings);
  expect([other.status, other.notes]).toEqual([
    2,
    expect.stringContaining('Biểu II.07b không báo cáo theo quý IV/2026'),
  ]);
});
