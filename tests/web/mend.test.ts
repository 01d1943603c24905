import { readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { readWorkbook } from '../../src/hosts/file/read-workbook';
import { cellKey } from '../../src/core/model/sheet-data';
import { describeWith } from '../support/programs';
import { openHouse, ROOT, type House, type OpenPage } from './open-page';

const MESSY = 'tests/samples/messy/total-received-off.xlsx';
const CLEAN = 'Các phép cộng khớp.';

describeWith(['chromium'], 'a file in the page', () => {
  let house: House;
  let open: OpenPage;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    open = await house.open();
  });
  afterEach(async () => {
    await open.close();
    expect([open.complaints, house.outside]).toEqual([[], []]);
  });

  const cell = (row: number, column: number) => open.page.locator(`[data-cell="${String(row)},${String(column)}"]`);
  const address = () => open.page.getByLabel('Ô đang chọn').innerText();

  test('a wrong total: marked, opened from its cell, mended, saved; nothing else of the file differs', async () => {
    await open.openFile(MESSY);
    const card = open.page.locator('h3', { hasText: 'ô C13' });
    await card.waitFor();
    // The mark says its word to those who do not see it.
    expect(await cell(12, 2).innerText()).toMatch(/^Lỗi:\s+11$/);
    await cell(12, 2).click();
    expect(await address()).toBe('C13');
    await open.button(/Tổng số tiếp nhận/).click();
    expect(await open.page.evaluate(() => document.activeElement?.textContent)).toContain('ô C13');
    await open.button('Sửa thành 10').click();
    await open.page.getByText(CLEAN).waitFor();
    expect(await cell(12, 2).innerText()).toBe('10');

    const original = new Uint8Array(readFileSync(path.join(ROOT, MESSY)));
    const { name, bytes } = await open.downloaded(() => open.button('Lưu bản sửa').first().click());
    expect(name).toBe('total-received-off-da-sua.xlsx');
    expect(new Uint8Array(readFileSync(path.join(ROOT, MESSY)))).toEqual(original);
    const [before, after] = [unzipSync(original), unzipSync(bytes)];
    expect(Object.keys(after)).toEqual(Object.keys(before));
    const differing = Object.keys(before).filter(
      (part) => !Buffer.from(before[part]!).equals(Buffer.from(after[part]!)),
    );
    expect(differing).toEqual(['xl/worksheets/sheet1.xml']);
    const read = await readWorkbook(bytes, name);
    expect(read.ok && read.value.sheets[0]?.cells.get(cellKey(12, 2))?.value).toEqual({ kind: 'number', value: 10 });

    await open.openFile({ name, mimeType: '', buffer: Buffer.from(bytes) });
    await open.page.getByRole('heading', { name }).waitFor();
    await open.page.getByText(CLEAN).waitFor();
  });

  test('by keyboard: to the cell, type, undo, redo; the checks follow; Escape changes nothing', async () => {
    await open.openFile(MESSY);
    await open.page.locator('h3', { hasText: 'ô C13' }).waitFor();
    const { keyboard } = open.page;
    await open.page.getByRole('grid').focus();
    for (let row = 0; row < 40 && (await address()) !== 'A13'; row += 1) await keyboard.press('ArrowDown');
    await keyboard.press('ArrowRight');
    await keyboard.press('ArrowRight');
    expect(await address()).toBe('C13');
    await keyboard.type('10');
    await keyboard.press('Enter');
    await open.page.getByText(CLEAN).waitFor();
    expect(await address()).toBe('C14');
    await keyboard.press('Control+z');
    await open.page.locator('h3', { hasText: 'ô C13' }).waitFor();
    expect(await cell(12, 2).innerText()).toMatch(/11$/);
    await keyboard.press('Control+y');
    await open.page.getByText(CLEAN).waitFor();
    await keyboard.press('F2');
    await keyboard.type('99');
    await keyboard.press('Escape');
    expect(await cell(12, 2).innerText()).toBe('10');
    // Tab leaves the grid: it is no trap.
    await keyboard.press('Tab');
    expect(await open.page.locator('[role=grid]:focus').count()).toBe(0);
  });

  test('a formula is refused, with a way on', async () => {
    await open.openFile(MESSY);
    await cell(12, 2).click();
    await open.page.keyboard.type('=1+1');
    await open.page.keyboard.press('Enter');
    await open.page.getByText('Công thức thì nhập trong Excel.').waitFor();
    expect(await open.button('Hoàn tác').getAttribute('aria-disabled')).toBe('true');
  });

  test('edits that were not saved are not lost by opening another file or closing the page', async () => {
    const asked: string[] = [];
    open.page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    await open.openFile(MESSY);
    await open.button('Sửa thành 10').click();
    await open.page.getByText(CLEAN).waitFor();
    await open.openFile('tests/samples/messy/negative.xlsx');
    await open.page.getByText('Các chỗ đã sửa trong tệp "total-received-off.xlsx" chưa được lưu.').waitFor();
    expect(await open.violations()).toEqual([]);
    await open.button('Ở lại tệp này').click();
    expect(await cell(12, 2).innerText()).toBe('10');
    await open.page.close({ runBeforeUnload: true });
    await open.openFile('tests/samples/messy/negative.xlsx');
    const { name } = await open.downloaded(() => open.button('Lưu bản sửa rồi mở').click());
    expect(name).toBe('total-received-off-da-sua.xlsx');
    await open.page.getByRole('heading', { name: 'negative.xlsx' }).waitFor();
    expect(asked).toEqual(['beforeunload']);
    // Nothing was mended in this one.
    await open.openFile(MESSY);
    await open.page.getByRole('heading', { name: 'total-received-off.xlsx' }).waitFor();
  });

  test('what is no workbook is said, and another file can be opened', async () => {
    await open.openFile('tests/samples/messy/not-a-workbook.xlsx');
    await open.page.getByText('Không mở được tệp').waitFor();
    await open.openFile(MESSY);
    await open.page.locator('h3', { hasText: 'ô C13' }).waitFor();
  });

  test('no violation by axe, at 1280 and at 320 pixels; nothing runs over the edge of a narrow page', async () => {
    expect(await open.violations()).toEqual([]);
    await open.openFile(MESSY);
    await open.page.locator('h3', { hasText: 'ô C13' }).waitFor();
    expect(await open.violations()).toEqual([]);
    await open.page.setViewportSize({ width: 320, height: 640 });
    expect(await open.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    // 1280 by 800 magnified to 200 %.
    await open.page.setViewportSize({ width: 640, height: 400 });
    expect(await open.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
    expect(await open.violations()).toEqual([]);
  });
});
