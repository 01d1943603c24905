import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { valueAt } from '../../src/core/model/sheet-data';
import { patchWorkbook } from '../../src/hosts/file/patch-workbook';
import { readWorkbook } from '../../src/hosts/file/read-workbook';
import { describeWith } from '../support/programs';
import { openHouse, ROOT, type House, type OpenPage } from './open-page';

const SAMPLE = 'assets/samples/cu-jut-2024';
const SETTINGS = `${SAMPLE}/danh-muc.xlsx`;
const JUNE = readdirSync(path.join(ROOT, SAMPLE, '2024-06')).map((name) => `${SAMPLE}/2024-06/${name}`);

describeWith(['chromium'], 'blank forms from the page', () => {
  let house: House;
  let open: OpenPage;
  let folder = '';
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'parsheet-'));
    open = await house.open();
    await open.button('Mở bộ mẫu Cư Jút 2024').waitFor();
  });
  afterEach(async () => {
    rmSync(folder, { recursive: true, force: true });
    await open.close();
    expect([open.complaints, house.outside]).toEqual([[], []]);
  });

  const panel = () => open.page.getByRole('tabpanel');
  const make = () => open.button(/^Tải \d+ biểu trống \(\.zip\)$/);
  const chooseSettings = () => panel().locator('input[type=file]').setInputFiles(path.join(ROOT, SETTINGS));

  /** What the command line writes, by name. */
  function written(...options: readonly string[]): Record<string, Uint8Array> {
    const argv = ['template', '--form', 'II.06a', '--settings', SETTINGS, '--out', folder, ...options];
    execFileSync(process.execPath, [path.join(ROOT, 'dist/cli.js'), ...argv], { cwd: ROOT });
    const files = readdirSync(folder).map((name) => [name, new Uint8Array(readFileSync(path.join(folder, name)))]);
    return Object.fromEntries(files) as Record<string, Uint8Array>;
  }

  /** One received online and resolved in time in every field; what was pending stays so. */
  async function filled(bytes: Uint8Array): Promise<Uint8Array> {
    const read = await readWorkbook(bytes, 'bieu.xlsx');
    const sheet = read.ok ? read.value.sheets[0] : undefined;
    if (!sheet) throw new Error('no sheet');
    const entered = Array.from({ length: 10 }, (_, field) => 11 + field).flatMap((row) => {
      const pending = valueAt(sheet, row, 5);
      const before = pending.kind === 'number' ? pending.value : 0;
      return Object.entries({ 3: 1, 4: 0, 5: before, 7: 0, 8: 1, 9: 0, 11: before, 12: 0 }).map(([column, value]) => ({
        sheet: sheet.name,
        cell: { row, column: Number(column) },
        value,
      }));
    });
    const patched = await patchWorkbook(bytes, entered);
    if (!patched.ok) throw new Error(patched.failure.code);
    return patched.value;
  }

  test('with June given, those of July are what the command line writes; a filled one is clean', async () => {
    await open.join([...JUNE, SETTINGS]);
    await open.page.getByRole('heading', { name: 'Đủ 8/8' }).waitFor();
    await open.tab('Danh mục');
    expect(await panel().getByLabel('Kỳ báo cáo').inputValue()).toBe('2024-07');
    expect(await panel().getByText('Kỳ này từ 15/6 – 14/7/2024.').count()).toBe(1);
    const { name, bytes } = await open.downloaded(() => make().click());
    expect(name).toBe('bieu-trong_II06a_2024-07.zip');
    await panel().getByText('Đã lập 8 biểu II.06a cho tháng 7/2024. Tệp bieu-trong_II06a_2024-07.zip').waitFor();
    await panel().getByText('Cột (6) đã có số đang giải quyết cuối kỳ trước của tất cả các đơn vị.').waitFor();
    const made = unzipSync(bytes);
    const expected = written('--period', '2024-07', '--previous', `${SAMPLE}/2024-06`);
    expect(Object.keys(made).sort()).toEqual(Object.keys(expected).sort());
    expect(Object.keys(made)).toHaveLength(8);
    for (const [file, content] of Object.entries(expected)) {
      expect([file, Buffer.from(made[file]!).equals(Buffer.from(content))]).toEqual([file, true]);
    }
    expect(await open.violations()).toEqual([]);

    const [file, blank] = Object.entries(made)[0]!;
    await open.tab('Kiểm tra');
    await open.openFile({ name: file, mimeType: '', buffer: Buffer.from(await filled(blank)) });
    await open.page.getByText('Các phép cộng khớp.').waitFor();
    expect(await open.page.getByRole('tabpanel').innerText()).not.toMatch(/\d+ (lỗi|cần xem lại|lưu ý)/i);
  });

  test('names the units of which last month is missing; another period, another list of files', async () => {
    await open.join([...JUNE.slice(2), SETTINGS]);
    await open.page.getByRole('heading', { name: 'Đủ 6/8 · chưa gửi: 2' }).waitFor();
    await open.tab('Danh mục');
    const { bytes } = await open.downloaded(() => make().click());
    expect(Object.keys(unzipSync(bytes))).toHaveLength(8);
    const missing = panel().getByText(/^Cột \(6\) để trống ở 2 đơn vị, vì không có báo cáo tháng 6\/2024/);
    expect(await missing.innerText()).toMatch(/: (Xã|Thị trấn) [^,]+, (Xã|Thị trấn) [^,]+\.$/);

    await panel().getByLabel('Năm').selectOption('2025');
    await panel().getByLabel('Kỳ báo cáo').selectOption('2025-Q2');
    await panel().getByText('báo cáo quý I/2025 hoặc tháng 3/2025').waitFor();
    const later = await open.downloaded(() => make().click());
    expect(later.name).toBe('bieu-trong_II06a_2025-Q2.zip');
    await panel()
      .getByText(/^Cột \(6\) để trống ở tất cả các biểu/)
      .waitFor();
    const expected = written('--period', '2025-Q2');
    expect(Object.keys(unzipSync(later.bytes)).sort()).toEqual(Object.keys(expected).sort());
    // The district level has ended by then.
    await panel().getByLabel('Kỳ báo cáo').selectOption('2025-12');
    await panel().getByText('Danh mục không có đơn vị nào còn hiệu lực vào ngày cuối tháng 12/2025').waitFor();
    expect(await make().count()).toBe(0);
  });

  test('without a list of units it says what to do; the same at 320 pixels', async () => {
    await open.page.setViewportSize({ width: 320, height: 700 });
    await open.tab('Danh mục');
    await panel().getByText('Cần có danh mục trước. Chọn tệp danh mục có trang Đơn vị').waitFor();
    expect(await make().count()).toBe(0);
    expect(await open.violations()).toEqual([]);
    await chooseSettings();
    await panel().getByLabel('Năm').selectOption('2025');
    await panel().getByLabel('Kỳ báo cáo').selectOption('2025-06');
    await make().waitFor();
    expect(await open.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await open.violations()).toEqual([]);
  });
});
