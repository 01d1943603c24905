import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { describeWith } from '../support/programs';
import type { StrictHost } from '../support/excel-host/strict-host';
import { eventually } from './eventually';
import { expected, expectedTotal, expectedUnits, lineOf, publishedHalfYear } from './expected-figures';
import { emptyExcel, openHouse, ROOT, type Pane, type PaneHouse } from './open-pane';

const SAMPLE = path.join(ROOT, 'assets/samples/cu-jut-2024');
const MONTHS = expected.months.map(({ month }) => month);
const filesOf = (month: string): string[] =>
  readdirSync(path.join(SAMPLE, month)).map((name) => path.join(SAMPLE, month, name));
const CUT_SHORT = path.join(ROOT, 'tests/samples/messy/cut-short.xlsx');

/** "98,32%" */
function percent(rate: number): string {
  return `${(Math.round(rate * 10_000) / 100).toFixed(2).replace('.', ',')}%`;
}

describeWith(['chromium'], 'Tổng hợp in Chromium', () => {
  let house: PaneHouse;
  let host: StrictHost;
  let pane: Pane;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    host = emptyExcel();
    pane = await house.open(host, { asked: 'settings' });
  });
  afterEach(async () => {
    await pane.close();
    expect([pane.complaints, house.outside]).toEqual([[], []]);
  });

  const files = (): Locator => pane.page.locator('input[type=file][multiple]');
  const table = (): Locator => pane.page.getByRole('table');

  /** Chooses the communes' list, then the files, and waits for the table of units. */
  async function join(chosen: readonly string[]): Promise<void> {
    await pane.page.locator('input[type=file]').setInputFiles(path.join(SAMPLE, 'danh-muc.xlsx'));
    await pane.page.getByText('Danh mục đọc được đầy đủ.').waitFor();
    await pane.tab('Tổng hợp');
    await files().setInputFiles(chosen);
    await table().waitFor();
  }
  const shownRows = async (): Promise<string[][]> => {
    const rows = await table().locator('tbody tr:not([hidden])').allInnerTexts();
    return rows.map((row) => row.split(/\s*\t\s*/).map((cell) => cell.trim()));
  };
  async function writeReport(): Promise<void> {
    await pane.button('Tạo báo cáo').click();
    await pane.button(/^Thêm \d+ trang tính$/).click();
    await pane.page.getByText('Đã ghi báo cáo', { exact: true }).first().waitFor();
  }

  test('June 2024 of eight communes: the table, and every figure of the sheets written', async () => {
    await join(filesOf('2024-06'));
    const units = expectedUnits(['2024-06']);
    const better = (rate: number): number => units.filter((unit) => unit.rate > rate).length + 1;
    expect(await shownRows()).toEqual(
      units.map(({ name, rate }) => [name, 'đã gửi', percent(rate), String(better(rate))]),
    );
    expect(await pane.page.getByRole('heading', { name: 'Đủ 8/8' }).count()).toBe(1);
    await writeReport();
    const sheet = host.workbook.sheet('Theo đơn vị');
    for (const { name, figures, rate } of units) {
      const line = lineOf(sheet, name);
      expect([name, line.slice(0, 11)]).toEqual([name, figures]);
      expect(line[11]).toBeCloseTo(rate, 4);
      expect(line[12]).toBe(`${String(better(rate))}/8`);
    }
    for (const title of ['Theo đơn vị', 'Tổng hợp II.06a'])
      expect(lineOf(host.workbook.sheet(title), 'TỔNG CỘNG').slice(0, 11)).toEqual(expectedTotal(units));
    // The sheet that was there is as it was.
    expect([...host.workbook.sheet('Sheet1').cells]).toEqual([]);
    await pane.button('Theo đơn vị').click();
    await eventually(() => host.workbook.active.name, 'Theo đơn vị');
  });

  test('the half year from 48 files: progress, every figure, and the published totals', async () => {
    await pane.page.evaluate(() => {
      const seen: number[] = [];
      Object.assign(window, { seen });
      new MutationObserver(() => {
        const bar = document.querySelector('progress');
        if (bar && bar.max === 48 && bar.value !== seen.at(-1)) seen.push(bar.value);
      }).observe(document, { subtree: true, childList: true, attributes: true });
    });
    await join(MONTHS.flatMap(filesOf));
    const seen = await pane.page.evaluate(() => (window as unknown as { seen: number[] }).seen);
    expect(seen.length).toBeGreaterThan(3);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));

    const period = pane.page.getByLabel('Kỳ báo cáo');
    expect(await period.locator('option').allInnerTexts()).toEqual(
      expect.arrayContaining(['Tháng 6/2024', 'Tháng 1/2024']),
    );
    await period.selectOption('2024-H1');
    const units = expectedUnits(MONTHS);
    expect(expectedTotal(units)).toEqual(publishedHalfYear());
    expect((await shownRows()).map(([name, , rate]) => [name, rate])).toEqual(
      units.map(({ name, rate }) => [name, percent(rate)]),
    );
    expect(await table().locator('tfoot').innerText()).toContain(
      `${String(expected.halfYear.onTimeRate).replace('.', ',')}%`,
    );
    await writeReport();
    const sheet = host.workbook.sheet('Theo đơn vị');
    for (const { name, figures, rate } of units) {
      const line = lineOf(sheet, name);
      expect([name, line.slice(0, 11)]).toEqual([name, figures]);
      expect(line[11]).toBeCloseTo(rate, 4);
    }
    for (const title of ['Theo đơn vị', 'Tổng hợp II.06a'])
      expect(lineOf(host.workbook.sheet(title), 'TỔNG CỘNG').slice(0, 11)).toEqual(publishedHalfYear());

    // The same again: new sheets beside the first ones.
    const before = host.workbook.sheets.map(({ name }) => name);
    await pane.button(/^Thêm \d+ trang tính$/).click();
    await eventually(() => host.workbook.sheets.length, before.length * 2 - 1, 20_000);
    expect(host.workbook.sheets.slice(0, before.length).map(({ name }) => name)).toEqual(before);
  });

  test('stopped midway: nothing is joined, nothing runs on, nothing comes back', async () => {
    await pane.tab('Tổng hợp');
    const bytes = readFileSync(filesOf('2024-06')[0]!);
    const many = Array.from({ length: 1500 }, (_, index) => ({
      name: `bao-cao-${String(index)}.xlsx`,
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: bytes,
    }));
    await files().setInputFiles(many);
    await pane.page.locator('progress').waitFor();
    expect(await pane.page.locator('main').innerText()).toMatch(/Đang đọc \d[\d.]*\/1\.500 tệp/);
    await pane.button('Dừng').click();
    await pane.page.getByRole('alert').waitFor();
    await eventually(() => pane.page.workers().length, 0);
    expect(await table().count()).toBe(0);
    expect([host.workbook.sheets.length, host.workbook.undoSteps]).toEqual([1, 0]);
    await files().setInputFiles(filesOf('2024-06'));
    await table().waitFor();
    expect((await shownRows()).map((row) => row[1])).toEqual(Array(8).fill('đã gửi'));
  });

  test('a file that cannot be opened is named beside the units that could', async () => {
    await join([...filesOf('2024-06').slice(0, 7), CUT_SHORT]);
    expect(await pane.page.locator('main').innerText()).toMatch(/Không mở được tệp "cut-short\.xlsx": .+/);
    expect((await shownRows()).map((row) => row[1])).toEqual([
      ...Array<string>(4).fill('đã gửi'),
      'chưa gửi',
      ...Array<string>(3).fill('đã gửi'),
    ]);
    expect(await pane.page.getByText(/^Chưa gửi: Xã [^,.]+\. Báo cáo sẽ ghi rõ/).count()).toBe(1);
  });

  test('a report that Excel refuses leaves no sheet, and is written once it may', async () => {
    await join(filesOf('2024-06'));
    await pane.button('Tạo báo cáo').click();
    const before = host.workbook.sheets.length;
    const write = pane.button(/^Thêm \d+ trang tính$/);
    const alert = pane.page.getByRole('alert');
    host.faults.cellEditing = true;
    await write.click();
    expect(await alert.innerText()).toMatch(/^Excel đang chờ nhập xong một ô\./);
    host.faults.cellEditing = false;
    host.workbook.isProtected = true;
    await write.click();
    await alert.getByText(/bảo vệ cấu trúc/).waitFor();
    host.workbook.isProtected = false;
    host.workbook.readOnly = true;
    await write.click();
    await alert.getByText(/chỉ đọc/).waitFor();
    host.workbook.readOnly = false;
    // In the middle of writing.
    host.faults.failAt = 2;
    await write.click();
    await alert.getByText('(GeneralException)').waitFor();
    expect(host.workbook.sheets.length).toBe(before);
    await write.click();
    await pane.page.getByText('Đã ghi báo cáo', { exact: true }).first().waitFor();
    expect(host.workbook.sheets.length).toBeGreaterThan(before + 4);
  });
});
