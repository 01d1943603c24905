import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { planSettings } from '../../src/core/settings/plan-settings';
import { criteriaCommuneIllustrative } from '../../src/forms/criteria-commune-illustrative';
import { dossierForm } from '../../src/forms/dossier.form';
import { settingsCaptions } from '../../src/forms/settings.captions';
import { readWorkbook } from '../../src/hosts/file/read-workbook';
import { writeWorkbook } from '../../src/hosts/file/write-workbook';
import { describeWith } from '../support/programs';
import { openHouse, ROOT, type FilePayload, type House, type OpenPage } from './open-page';

const SCORES = 'tests/samples/scores-2024';
const EIGHT = readdirSync(path.join(ROOT, SCORES))
  .filter((name) => name.endsWith('.xlsx'))
  .map((name) => `${SCORES}/${name}`);
const MONTHS = ['2024-01', '2024-02'].map(
  (month) => `assets/samples/cu-jut-2024/${month}/II06a_xa-nam-dong_${month}.xlsx`,
);
const NAM_DONG = `${SCORES}/chamdiem_xa-nam-dong_2024.xlsx`;

describeWith(['chromium'], 'Chấm điểm in the page', () => {
  let house: House;
  let open: OpenPage;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());
  afterEach(async () => {
    await open.close();
    expect([open.complaints, house.outside]).toEqual([[], []]);
  });

  const focused = (locator: Locator): Promise<boolean> =>
    locator.first().evaluate((element) => element === document.activeElement);
  /** Goes there by Tab alone. */
  async function tabTo(locator: Locator): Promise<void> {
    await locator.first().waitFor();
    for (let step = 0; step < 120 && !(await focused(locator)); step += 1) await open.page.keyboard.press('Tab');
    expect(await focused(locator)).toBe(true);
  }
  const rank = (files: readonly string[]): Promise<void> =>
    open.page
      .getByRole('tabpanel')
      .locator('input[multiple]')
      .first()
      .setInputFiles(files.map((file) => path.join(ROOT, file)));

  test('Kiểm tra knows a score sheet: unit, year, points, and a set that is not called official', async () => {
    open = await house.open();
    await open.openFile(NAM_DONG);
    await open.page.getByText('Bảng chấm điểm CCHC').waitFor();
    const [card, tiles] = await open.page.getByRole('tabpanel').locator('dl').allInnerTexts();
    expect(card).toMatch(/Xã Nam Dong[^]*2024[^]*không phải bộ chính thức/);
    expect(tiles!.split(/\n+/)).toEqual([
      ...['Chỉ số', '86,87%', 'Tổng điểm', '86,87', 'Tự chấm', '62,25', 'Thẩm định', '60,75'],
      ...['Điều tra XHH', '26,12'],
    ]);
    expect(await open.violations()).toEqual([]);
  });

  test('scores that the council typed before come into the log as they stand: no cell of the sheet changes', async () => {
    open = await house.open();
    await open.openFile(NAM_DONG);
    await open.page.getByText('Bảng chấm điểm CCHC').waitFor();
    await open.tab('Chấm điểm');
    await open.page.getByRole('textbox', { name: 'Người thẩm định' }).fill('Nguyễn Thị Hoa');
    await open.button('Ghi nhận 34 điểm thẩm định đã có trong bảng').click();
    await open.page.getByRole('heading', { name: 'Mọi mục đã được thẩm định' }).waitFor();
    const { name, bytes } = await open.downloaded(() => open.button('Lưu bản sửa').first().click());
    const [saved, original] = await Promise.all([
      readWorkbook(bytes, name),
      readWorkbook(readFileSync(path.join(ROOT, NAM_DONG)), NAM_DONG),
    ]);
    if (!saved.ok || !original.ok) throw new Error('not read');
    expect(saved.value.sheets.map((sheet) => sheet.name)).toEqual(['Chấm điểm', 'Nhật ký']);
    expect(saved.value.sheets[0]?.cells).toEqual(original.value.sheets[0]?.cells);
  });

  /** A list whose set of criteria is the illustrative one by a decision, with this maximum of criterion 5.3 (in tenths). */
  async function ownList(maximum: bigint): Promise<FilePayload> {
    const criteria = criteriaCommuneIllustrative.criteria.map((criterion) =>
      criterion.number === '5.3' ? { ...criterion, maximum: { units: maximum, scale: 1 } } : criterion,
    );
    const basis = { text: 'Quyết định số 7/QĐ-UBND ngày 05/01/2024', confirmed: true };
    const own = { id: 'settings', title: 'Bộ tiêu chí của tỉnh', basis, criteria, bands: [] };
    const plan = planSettings({ ...DEFAULT_SETTINGS, criteria: own }, settingsCaptions, dossierForm.knownKeys);
    const buffer = Buffer.from(await writeWorkbook(plan));
    return { name: 'danh-muc.xlsx', mimeType: '', buffer };
  }

  test("an office's own set: shown in Danh mục with where it does not add up, and used by Kiểm tra", async () => {
    open = await house.open();
    const panel = open.page.getByRole('tabpanel');
    await open.openFile(NAM_DONG);
    await open.page.getByText('Bảng chấm điểm CCHC').waitFor();
    await open.tab('Danh mục');
    await panel.locator('input[type=file]').setInputFiles(await ownList(35n));
    await panel.getByText('36 tiêu chí chấm điểm: thẩm định 69,5 + ĐTXHH 30').waitFor();
    await panel.getByText('Tiêu chí 5 không bằng các mục con · ô C33').waitFor();
    await panel.getByText('Bộ tiêu chí cộng lại 99,5 điểm, phải là 100 (thiếu 0,5).').waitFor();
    expect(await open.violations()).toEqual([]);
    await panel.locator('input[type=file]').setInputFiles(await ownList(40n));
    await panel.getByText('36 tiêu chí chấm điểm: thẩm định 70 + ĐTXHH 30').waitFor();
    await panel.getByText('Danh mục đọc được đầy đủ.').waitFor();
    await open.tab('Kiểm tra');
    // What was checked before the list was chosen is checked again.
    await panel.getByText('Bộ tiêu chí của tỉnh').waitFor();
    expect(await panel.getByText('không phải bộ chính thức').count()).toBe(0);
  });

  test('an appraisal says what the dossiers joined in Tổng hợp lack, as soon as they are there', async () => {
    open = await house.open();
    await open.openFile(NAM_DONG);
    await open.page.getByText('Bảng chấm điểm CCHC').waitFor();
    await open.tab('Chấm điểm');
    const criterion = open.page.getByRole('button', { name: /^3\.3\.1 / });
    await criterion.click();
    await open.page.getByText('đơn vị chưa kê khai số liệu', { exact: true }).waitFor();
    await open.join(MONTHS);
    await open.page.getByText('2 tệp').or(open.page.getByText('Xã Nam Dong')).first().waitFor();
    await open.tab('Chấm điểm');
    if ((await criterion.getAttribute('aria-expanded')) === 'false') await criterion.click();
    await open.page
      .getByText('đơn vị chưa kê khai số liệu; báo cáo hồ sơ còn thiếu tháng 3, 4, 5, 6, 7, 8, 9, 10, 11, 12/2024')
      .waitFor();
    expect(await open.violations()).toEqual([]);
  });

  test('a whole appraisal by keyboard; the saved workbook, opened again, shows its log and is closed', async () => {
    open = await house.open();
    await open.openFile(NAM_DONG);
    await open.page.getByText('Bảng chấm điểm CCHC').waitFor();
    const { keyboard } = open.page;
    await open.page.getByRole('tab', { name: 'Kiểm tra' }).focus();
    await keyboard.press('ArrowRight');
    await keyboard.press('ArrowRight');
    // Refused without a name, at its field.
    const together = open.button(/^Chấp nhận \d+ mục còn chờ có minh chứng$/);
    await tabTo(together);
    await keyboard.press('Enter');
    await open.page.getByText('Chưa có tên người thẩm định.').waitFor();
    const who = open.page.getByRole('textbox', { name: 'Người thẩm định' });
    for (let step = 0; step < 40 && !(await focused(who)); step += 1) await keyboard.press('Shift+Tab');
    await keyboard.type('Nguyễn Thị Hoa');
    // One with another score than the unit's: first without a reason.
    const points = open.page.getByRole('textbox', { name: 'Điểm thẩm định' });
    await tabTo(open.button('Đến mục chờ tiếp theo'));
    await keyboard.press('Enter');
    await points.waitFor();
    expect(await focused(points)).toBe(true);
    await keyboard.press('Control+a');
    await keyboard.type('0,5');
    await keyboard.press('Enter');
    await open.page.getByText(/khác điểm tự chấm nên phải ghi lý do/).waitFor();
    await keyboard.press('Tab');
    await keyboard.type('Kế hoạch ban hành chậm');
    await keyboard.press('Shift+Tab');
    await keyboard.press('Enter');
    await open.page.getByText('điểm khác').first().waitFor();
    // The others together, and those that are left one by one.
    await tabTo(together);
    await keyboard.press('Enter');
    for (let left = 0; left < 40; left += 1) {
      await open.page.getByText('Đang ghi vào bảng tính').waitFor({ state: 'detached' });
      const more = open.button('Đến mục chờ tiếp theo').first();
      if ((await open.page.getByText(/^Còn \d+\/34 mục chờ/).count()) === 0) break;
      await tabTo(more);
      await keyboard.press('Enter');
      await tabTo(open.button(/^Chấp nhận [\d,]+$/));
      await keyboard.press('Enter');
    }
    await open.page.getByRole('heading', { name: 'Mọi mục đã được thẩm định' }).waitFor();
    await tabTo(open.button('Kết thúc thẩm định'));
    await keyboard.press('Enter');
    await open.page.getByText(/Điểm thẩm định, ghi chú và nhật ký được khóa/).waitFor();
    await tabTo(open.button('Kết thúc và khóa'));
    await keyboard.press('Enter');
    await open.page.getByText(/^Đã kết thúc thẩm định/).waitFor();
    expect(await open.violations()).toEqual([]);

    const { name, bytes } = await open.downloaded(() => open.button('Lưu bản sửa').first().click());
    const saved = await readWorkbook(bytes, name);
    expect(saved.ok && saved.value.sheets.map((sheet) => sheet.name)).toContain('Nhật ký');
    await open.close();
    open = await house.open();
    await open.openFile({ name, mimeType: '', buffer: Buffer.from(bytes) });
    await open.tab('Chấm điểm');
    await open.page.getByText('đã kết thúc', { exact: true }).waitFor();
    await open.page.getByText(/^Nhật ký \(\d+ dòng\)$/).click();
    await open.page.getByText('Kế hoạch ban hành chậm').first().waitFor();
    expect(await open.page.getByRole('tabpanel').getByRole('textbox').count()).toBe(0);
  });

  test('eight units are ranked and written; at 320 pixels nothing runs over the edge', async () => {
    open = await house.open();
    await open.tab('Chấm điểm');
    await open.page.getByRole('radio', { name: 'Xếp hạng nhiều đơn vị' }).check();
    await rank(EIGHT);
    await open.page.getByRole('heading', { name: '8 đơn vị, năm 2024' }).waitFor();
    const names = await open.page.locator('tbody th').allInnerTexts();
    expect(names.map((each) => each.trim())).toEqual([
      ...["Thị trấn Ea T'ling", 'Xã Trúc Sơn', 'Xã Ea Pô', 'Xã Nam Dong', 'Xã Cư Knia', 'Xã Tâm Thắng'],
      ...["Xã Đắk D'rông", 'Xã Đắk Wil'],
    ]);
    expect(await open.violations()).toEqual([]);
    const { name, bytes } = await open.downloaded(() => open.button('Lập báo cáo').click());
    const report = await readWorkbook(bytes, name);
    expect(report.ok && report.value.sheets.map((sheet) => sheet.name).slice(0, 3)).toEqual([
      ...['Kết quả', 'Xếp loại', 'Theo lĩnh vực'],
    ]);
    await open.page.getByText(/^Đã tải về: /).waitFor();
    await open.page.setViewportSize({ width: 320, height: 640 });
    expect(await open.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await open.violations()).toEqual([]);
  });

  test('score sheets given to Tổng hợp are said to be none, and go to Chấm điểm', async () => {
    open = await house.open();
    await open.join(EIGHT.slice(0, 3));
    await open.page.getByText('3 tệp là bảng chấm điểm nên không tính ở đây.').waitFor();
    await open.button('Đưa sang Chấm điểm').click();
    await open.page.getByRole('heading', { name: '3 đơn vị, năm 2024' }).waitFor();
  });
});
