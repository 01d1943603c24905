import { parseAddress } from '../../src/core/model/address';
import { describeWith } from '../support/programs';
import type { StrictHost } from '../support/excel-host/strict-host';
import { eventually } from './eventually';
import { excelWith, openHouse, type Pane, type PaneHouse } from './open-pane';

const WRONG = 'tests/samples/messy/total-received-off.xlsx';

describeWith(['chromium'], 'when Excel says no, in Chromium', () => {
  let house: PaneHouse;
  let host: StrictHost;
  let pane: Pane;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    host = await excelWith(WRONG);
  });
  afterEach(async () => {
    await pane.close();
    expect([pane.complaints, house.outside]).toEqual([[], []]);
  });

  const refusal = (): Promise<string> => pane.page.getByRole('alert').innerText();
  const noRefusal = (): Promise<void> => pane.page.getByRole('alert').waitFor({ state: 'detached' });
  const total = (): unknown => host.workbook.active.cell(parseAddress('C13')!).value;
  const marks = (): number => host.workbook.active.conditionalFormats.length;
  async function checked(): Promise<void> {
    pane = await house.open(host);
    await pane.button('Kiểm tra').click();
    await pane.page.locator('h3', { hasText: 'ô C13' }).waitFor();
  }

  test('a cell is being edited: each action says so, and works once the cell is left', async () => {
    const sentence = /^Excel đang chờ nhập xong một ô\. Nhấn Enter hoặc Esc trong ô đó rồi thử lại\.\s*Thử lại$/;
    host.faults.cellEditing = true;
    pane = await house.open(host);
    await pane.button('Kiểm tra').click();
    expect(await refusal()).toMatch(sentence);
    host.faults.cellEditing = false;
    await pane.button('Thử lại').click();
    await pane.page.locator('h3', { hasText: 'ô C13' }).waitFor();
    expect(await pane.page.getByRole('alert').count()).toBe(0);

    for (const [name, done, wanted] of [
      ['Đến ô', () => host.workbook.selection, 'C13'],
      ['Sửa thành 10', total, 10],
    ] as const) {
      host.faults.cellEditing = true;
      await pane.button(name).click();
      expect(await refusal()).toMatch(sentence);
      // What was found stays in sight.
      expect(await pane.page.locator('h3', { hasText: 'ô C13' }).count()).toBe(1);
      host.faults.cellEditing = false;
      await pane.button(name).click();
      await eventually<unknown>(done, wanted);
      await noRefusal();
    }
  });

  test('a protected sheet is named with the way to unprotect it', async () => {
    await checked();
    host.workbook.active.isProtected = true;
    await pane.button('Sửa thành 10').click();
    const sentence = `Trang "${host.workbook.active.name}" đang được bảo vệ. Vào Xem lại, chọn Bỏ bảo vệ trang tính rồi thử lại.`;
    expect(await refusal()).toBe(sentence);
    expect(total()).toBe(11);
    await pane.page.getByRole('checkbox', { name: 'Đánh dấu trên bảng' }).click();
    expect(await refusal()).toBe(sentence);
    expect(marks()).toBe(0);
    host.workbook.active.isProtected = false;
    await pane.page.getByRole('checkbox', { name: 'Đánh dấu trên bảng' }).click();
    await eventually(marks, 1);
    await noRefusal();
    await pane.button('Sửa thành 10').click();
    await eventually(total, 10);
    await noRefusal();
    await eventually(marks, 0);
  });

  test('a read-only workbook can be checked, not mended, and says how to go on', async () => {
    host.workbook.readOnly = true;
    await checked();
    await pane.button('Sửa thành 10').click();
    expect(await refusal()).toBe(
      'Sổ làm việc đang mở ở chế độ chỉ đọc. Bật chỉnh sửa hoặc lưu thành bản khác rồi thử lại.',
    );
    await pane.button('Đến ô').click();
    await eventually(() => host.workbook.selection, 'C13');
    host.workbook.readOnly = false;
    await pane.button('Sửa thành 10').click();
    await eventually(total, 10);
    await noRefusal();
  });

  test('a sheet too large for one answer', async () => {
    pane = await house.open(host);
    const { active } = host.workbook;
    const last = { row: 60_000, column: 40 };
    active.put(last, { ...active.cell(last), value: 1 });
    await pane.button('Kiểm tra').click();
    await pane.page.getByRole('alert').or(pane.page.locator('h3')).first().waitFor();
    expect(await refusal()).toMatch(/^Excel không nhận được nhiều số liệu như vậy trong một lần\. /);
    active.put(last, { ...active.cell(last), value: null });
    await pane.button('Kiểm tra lại').click();
    await pane.page.locator('h3', { hasText: 'ô C13' }).waitFor();
    expect(await pane.page.getByRole('alert').count()).toBe(0);
  });

  test('an Excel that is too old says which one to use; the same workbook in a newer one works', async () => {
    host.apiSet = '1.12';
    pane = await house.open(host);
    await pane.button('Kiểm tra').click();
    expect(await refusal()).toBe(
      'Excel này quá cũ để làm việc này. Dùng Excel 2021 trở lên, Excel trên mạng, hoặc trang kiểm tra trên trình duyệt.',
    );
    expect(host.roundTrips).toEqual([]);
    await pane.close();
    host.apiSet = '1.13';
    await checked();
  });

  test('a session that is over: the pane opened anew goes on with the same workbook', async () => {
    await checked();
    host.faults.sessionExpired = true;
    await pane.button('Kiểm tra lại').click();
    expect(await refusal()).toBe('Phiên làm việc với Excel đã hết. Tải lại trang Excel, mở lại bảng bên rồi thử lại.');
    expect(await pane.page.locator('h3', { hasText: 'ô C13' }).count()).toBe(1);
    host.faults.sessionExpired = false;
    await pane.close();
    await checked();
    await pane.button('Sửa thành 10').click();
    await eventually(total, 10);
  });

  test('in English as well', async () => {
    host.faults.cellEditing = true;
    pane = await house.open(host, { displayLanguage: 'en-US' });
    await pane.button('Check').click();
    expect(await refusal()).toMatch(/Press Enter or Esc/);
  });
});
