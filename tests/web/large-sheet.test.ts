import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeWorkbook } from '../../src/hosts/file/write-workbook';
import { describeWith } from '../support/programs';
import { LARGE_ROWS, largePlan } from '../../benchmarks/large-plan';
import { openHouse, type House, type OpenPage } from './open-page';

describeWith(['chromium'], 'a sheet of 100,000 rows and 13 columns in the page', () => {
  let house: House;
  let open: OpenPage;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'large-sheet-'));
    const file = path.join(folder, 'lon.xlsx');
    writeFileSync(file, await writeWorkbook(largePlan()));
    house = await openHouse();
    open = await house.open();
    // By its path: bytes would be unpacked inside the page, which takes it long.
    await open.page.locator('input[type=file]').first().setInputFiles(file);
    await open.page.getByRole('grid').waitFor();
    await open.page.getByText('Không tìm thấy bảng số liệu').waitFor();
  });
  afterAll(async () => {
    await open.close();
    await house.close();
    rmSync(folder, { recursive: true });
    expect([open.complaints, house.outside]).toEqual([[], []]);
  });

  const cell = (row: number, column: number) => open.page.locator(`[data-cell="${String(row)},${String(column)}"]`);
  const address = () => open.page.getByLabel('Ô đang chọn').innerText();
  /** Row r holds 7r, 7r + 1, ... 7r + 11, and their sum: 84r + 66. */
  async function expectRow(row: number): Promise<void> {
    await cell(row, 12).waitFor();
    const texts = await Promise.all([0, 1, 11, 12].map((column) => cell(row, column).innerText()));
    expect(texts).toEqual([7 * row, 7 * row + 1, 7 * row + 11, 84 * row + 66].map(String));
  }

  test('is opened and checked', async () => {
    expect(await open.page.getByRole('grid').getAttribute('aria-rowcount')).toBe(String(LARGE_ROWS + 20));
  });

  test('scrolls by wheel and by keys, with the right figures everywhere', async () => {
    const { keyboard, mouse } = open.page;
    const grid = open.page.getByRole('grid');
    await grid.hover();
    for (let turn = 0; turn < 60; turn += 1) {
      await mouse.wheel(0, 600);
      await open.page.waitForTimeout(16);
    }
    // 60 turns of 600 pixels, 20 pixels a row.
    await expectRow(1805);
    for (const share of [0.25, 0.75, 0.5]) {
      await grid.evaluate((node, part) => {
        node.scrollTop = 2_000_000 * part;
      }, share);
      await expectRow(LARGE_ROWS * share + 3);
    }
    await grid.focus();
    await keyboard.press('Control+Home');
    await expectRow(0);
    for (let page = 0; page < 30; page += 1) await keyboard.press('PageDown');
    const row = Number((await address()).slice(1)) - 1;
    expect(row).toBeGreaterThan(600);
    await expectRow(row);
    await keyboard.press('Control+End');
    expect(await address()).toBe('M100000');
    await expectRow(99_999);
    await keyboard.press('Control+ArrowUp');
    expect(await address()).toBe('M1');
    await expectRow(0);
  });

  test('takes edits one behind the other, and shows them at once', async () => {
    const { keyboard } = open.page;
    await open.page.getByRole('grid').focus();
    await keyboard.press('Control+Home');
    for (const number of ['1000', '2000', '3000']) {
      await keyboard.type(number);
      await keyboard.press('Enter');
    }
    expect(await Promise.all([0, 1, 2].map((line) => cell(line, 0).innerText()))).toEqual(['1000', '2000', '3000']);
    await open.page.getByText('Đang ghi vào bản sửa').first().waitFor();
    // Row 2 held 14, and 3000 - 14 more now.
    await open.page.waitForFunction(() => document.querySelector('[data-cell="2,12"]')?.textContent === '3220');
    expect(await Promise.all([0, 1].map((line) => cell(line, 12).innerText()))).toEqual(['1066', '2143']);
    await open.page.getByText('Đang ghi vào bản sửa').first().waitFor({ state: 'detached' });
  });
});
