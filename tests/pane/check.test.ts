import { parseAddress } from '../../src/core/model/address';
import type { Locator } from 'playwright-core';
import { describeWith } from '../support/programs';
import type { StrictHost } from '../support/excel-host/strict-host';
import { eventually } from './eventually';
import { excelWith, openHouse, type Pane, type PaneHouse } from './open-pane';

const R1 =
  'Tổng số tiếp nhận (C13) ghi 11, nhưng trực tuyến 5 + trực tiếp 5 + kỳ trước 0 = 10 (thừa 1). Xem lại ba số thành phần; nếu đúng, sửa tổng thành 10.';

describeWith(['chromium'], 'Kiểm tra in Chromium', () => {
  let house: PaneHouse;
  let host: StrictHost;
  let pane: Pane;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    host = await excelWith('tests/samples/messy/total-received-off.xlsx');
    pane = await house.open(host);
  });
  afterEach(async () => {
    await pane.close();
    expect([pane.complaints, house.outside]).toEqual([[], []]);
  });

  const value = (address: string): unknown => host.workbook.active.cell(parseAddress(address)!).value;
  const card = (cell: string): Locator => pane.page.locator('h3', { hasText: `ô ${cell}` }).locator('xpath=../..');
  const said = (): Promise<string> => pane.page.locator('[role=status]').innerText();

  test('a wrong total: the sentence, to the cell, mend, clean', async () => {
    await pane.button('Kiểm tra').click();
    await card('C13').waitFor();
    expect(await card('C13').innerText()).toContain(R1);
    expect(await pane.page.locator('dl').first().innerText()).toMatch(/II\.06a[^]*Xã Cư Knia[^]*Tháng 3\/2024/);
    expect(await said()).toBe('Đã kiểm tra: 1 lỗi, 0 mục cần xem lại, 0 lưu ý.');

    await card('C13').getByRole('button', { name: 'Đến ô' }).click();
    await eventually(() => host.workbook.selection, 'C13');
    const steps = host.workbook.undoSteps;
    await card('C13').getByRole('button', { name: 'Sửa thành 10' }).click();
    await pane.page.getByText('Các phép cộng khớp.').waitFor();
    expect(value('C13')).toBe(10);
    expect(host.workbook.undoSteps - steps).toBe(1);
    expect(await said()).toBe('Đã kiểm tra: không có lỗi.');
  });

  test('follows what is typed into the sheet, without being asked', async () => {
    await pane.button('Kiểm tra').click();
    await card('C13').waitFor();
    host.type(host.workbook.active, 'C13', 10);
    await pane.page.getByText('Các phép cộng khớp.').waitFor();
    host.type(host.workbook.active, 'D13', "'5");
    await card('D13').waitFor();
    await card('D13').getByRole('button', { name: 'Đổi thành số 5' }).click();
    await pane.page.getByText('Các phép cộng khớp.').waitFor();
    expect(value('D13')).toBe(5);
  });

  test('marks and takes the marks away; the looks of the cells stay', async () => {
    const marks = (): number => host.workbook.active.conditionalFormats.length;
    const looks = JSON.stringify([...host.workbook.active.cells.values()].map(({ format }) => format));
    await pane.button('Kiểm tra').click();
    const toggle = pane.page.getByRole('checkbox', { name: 'Đánh dấu trên bảng' });
    await toggle.click();
    await eventually(marks, 1);
    await pane.page.locator('input:checked').waitFor();
    await toggle.click();
    await eventually(marks, 0);
    expect(JSON.stringify([...host.workbook.active.cells.values()].map(({ format }) => format))).toBe(looks);
  });

  test('marks follow the edits', async () => {
    await pane.button('Kiểm tra').click();
    await pane.page.getByRole('checkbox', { name: 'Đánh dấu trên bảng' }).click();
    await eventually(() => host.workbook.active.conditionalFormats.length, 1);
    host.type(host.workbook.active, 'C13', 10);
    await eventually(() => host.workbook.active.conditionalFormats.length, 0);
  });

  test('another sheet: its own findings, none of the old marks claimed for it', async () => {
    await pane.button('Kiểm tra').click();
    await pane.page.getByRole('checkbox', { name: 'Đánh dấu trên bảng' }).click();
    await eventually(() => host.workbook.active.conditionalFormats.length, 1);
    host.workbook.active = host.workbook.addSheet('Trống');
    await pane.button('Kiểm tra lại').click();
    await pane.page.getByText('chưa nhận dạng').waitFor();
    expect(await pane.page.getByText('Các phép cộng khớp.').count()).toBe(0);
  });

  test('by keyboard alone: check, to the cell, mark, mend', async () => {
    const { keyboard } = pane.page;
    const focused = (): Promise<string> =>
      pane.page.evaluate(() => {
        const { activeElement: element } = document;
        return element?.closest('label')?.textContent ?? element?.textContent ?? '';
      });
    /** Presses Tab until the thing of that name has the focus. */
    async function tabTo(name: string): Promise<void> {
      for (let pressed = 0; pressed < 30; pressed += 1) {
        if ((await focused()) === name && (await pane.page.locator('[role=tab]:focus').count()) === 0) return;
        await keyboard.press('Tab');
      }
      throw new Error(`Tab does not come to "${name}"`);
    }
    await pane.button('Kiểm tra').waitFor();
    await tabTo('Kiểm tra');
    await keyboard.press('Enter');
    await card('C13').waitFor();
    await tabTo('Đánh dấu trên bảng');
    await keyboard.press('Space');
    await eventually(() => host.workbook.active.conditionalFormats.length, 1);
    await tabTo('Đến ô');
    await keyboard.press('Enter');
    await eventually(() => host.workbook.selection, 'C13');
    await tabTo('Sửa thành 10');
    await keyboard.press('Space');
    await pane.page.getByText('Các phép cộng khớp.').waitFor();
    expect(value('C13')).toBe(10);
    // The button that had the focus is gone with its card; the next Tab must not start at the top of the browser.
    expect(await pane.page.evaluate(() => document.activeElement !== document.body)).toBe(true);
  });

  test('the button answers also when it is pressed before all of the pane is loaded', async () => {
    await pane.page.route('**/*make-desks*', async (route) => {
      await new Promise((done) => setTimeout(done, 1500));
      await route.continue();
    });
    await pane.page.reload({ waitUntil: 'commit' });
    await pane.button('Kiểm tra').click();
    await pane.page.locator('progress').waitFor();
    await card('C13').waitFor();
    expect(await card('C13').innerText()).toContain(R1);
  });

  test('a cell that two findings would mend differently is left to the user', async () => {
    host.type(host.workbook.active, 'D15', "'1.043");
    await pane.button('Kiểm tra').click();
    await card('D15').first().waitFor();
    expect(
      await card('D15')
        .getByRole('button', { name: /^(Sửa thành|Đổi thành số)/ })
        .allInnerTexts(),
    ).toEqual(['Sửa thành 3', 'Đổi thành số 1.043']);
    await pane.button('Sửa tự động 1 chỗ').click();
    await eventually(() => value('C13'), 10);
    expect(value('D15')).toBe('1.043');
  });

  test('121 numbers as text are mended by one button, in one check', async () => {
    await pane.close();
    host = await excelWith('tests/samples/messy/all-numbers-text-nbsp.xlsx');
    pane = await house.open(host);
    await pane.button('Kiểm tra').click();
    await pane.page.getByText('121 chỗ', { exact: false }).first().waitFor();
    const steps = host.workbook.undoSteps;
    await pane.button('Sửa tự động 121 chỗ').last().click();
    await pane.page.getByText('Các phép cộng khớp.').waitFor();
    expect(host.workbook.undoSteps - steps).toBe(1);
  });
});
