import path from 'node:path';
import { describeWith } from '../support/programs';
import { emptyExcel, excelWith, openHouse, ROOT, type PaneHouse } from './open-pane';

const SETTINGS = path.join(ROOT, 'assets/samples/cu-jut-2024/danh-muc.xlsx');

describeWith(['chromium'], 'Danh mục in Chromium', () => {
  let house: PaneHouse;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  test('kept with the workbook: there again when the pane is opened anew, not in another workbook', async () => {
    const host = emptyExcel();
    const first = await house.open(host, { asked: 'settings' });
    await first.page.getByText('Chưa có danh mục', { exact: true }).waitFor();
    await first.page.locator('input[type=file]').setInputFiles(SETTINGS);
    await first.page.getByText('Danh mục đọc được đầy đủ.').waitFor();
    expect(await first.page.locator('dl').innerText()).toMatch(/danh-muc\.xlsx[^]*8 đơn vị báo cáo, 1 đơn vị tổng hợp/);
    // The same browser: what was chosen in it is its own.
    const storageState = await first.page.context().storageState();
    await first.close();

    const again = await house.open(host, { asked: 'settings', storageState });
    await again.page.getByText('8 đơn vị báo cáo, 1 đơn vị tổng hợp').first().waitFor();
    await again.tab('Tổng hợp');
    await again.page.getByText('Tổng hợp báo cáo của các đơn vị').waitFor();
    expect(await again.page.getByText('Chưa có danh mục đơn vị').count()).toBe(0);
    await again.tab('Danh mục');
    await again.button('Bỏ danh mục').click();
    await again.page.getByText('Chưa có danh mục', { exact: true }).waitFor();
    await again.close();

    const after = await house.open(host, { asked: 'settings' });
    await after.page.getByText('Chưa có danh mục', { exact: true }).waitFor();
    expect([first.complaints, again.complaints, after.complaints, house.outside]).toEqual([[], [], [], []]);
    await after.close();
  });

  test('a workbook that was sent with settings: asked for before they are in force, and their origin is said', async () => {
    const host = await excelWith('tests/samples/messy/total-received-off.xlsx');
    const sender = await house.open(host, { asked: 'settings' });
    await sender.page.locator('input[type=file]').setInputFiles(SETTINGS);
    await sender.page.getByText('được cất trong bảng tính').waitFor();
    await sender.close();

    const pane = await house.open(host);
    await pane.page.getByText('mang theo danh mục "danh-muc.xlsx" chưa từng được chọn trên máy này').waitFor();
    await pane.button('Kiểm tra').click();
    await pane.page.locator('dl', { hasText: 'Danh mục' }).getByText('chưa có').waitFor();
    expect(await pane.page.getByText('Xã Cư Knia (CJ06)').count()).toBe(0);
    await pane.tab('Danh mục');
    await pane.page.getByText('8 đơn vị báo cáo, 1 đơn vị tổng hợp').first().waitFor();
    await pane.tab('Kiểm tra');
    await pane.button('Dùng danh mục này').click();
    await pane.page.getByText('Xã Cư Knia (CJ06)').waitFor();
    await pane.page.locator('dl', { hasText: 'Danh mục' }).getByText('danh-muc.xlsx').waitFor();
    expect(await pane.button('Dùng danh mục này').count()).toBe(0);
    expect([sender.complaints, pane.complaints]).toEqual([[], []]);
    await pane.close();
  });

  test('settings that are damaged are a sentence, and the check works without', async () => {
    const host = await excelWith('tests/samples/messy/total-received-off.xlsx');
    host.workbook.settings.set('PARsheet.settings', '{"settings":{"units":"x"},"findings":[]}');
    const pane = await house.open(host);
    await pane.page.getByText('Danh mục cất trong bảng tính này bị hỏng nên không dùng được.').waitFor();
    await pane.button('Kiểm tra').click();
    await pane.page.locator('h3', { hasText: 'ô C13' }).waitFor();
    expect(pane.complaints).toEqual([]);
    await pane.close();
  });

  test('sheets to fill in are taken from the open workbook, without saving and choosing it again', async () => {
    const host = emptyExcel();
    const pane = await house.open(host, { asked: 'settings' });
    await pane.button('Tạo danh mục mẫu').click();
    await pane.page.getByText(/^Đã thêm các trang tính mẫu: Đơn vị, /).waitFor();
    await pane.button('Dùng danh mục trong bảng tính này').click();
    await pane.page.getByText('0 đơn vị báo cáo').first().waitFor();
    expect(pane.complaints).toEqual([]);
    await pane.close();
  });

  test('a check uses them: the unit is found in the list with its code', async () => {
    const host = await excelWith('tests/samples/messy/total-received-off.xlsx');
    const pane = await house.open(host, { asked: 'settings' });
    await pane.page.locator('input[type=file]').setInputFiles(SETTINGS);
    await pane.page.getByText('Danh mục đọc được đầy đủ.').waitFor();
    await pane.tab('Kiểm tra');
    await pane.button('Kiểm tra').click();
    await pane.page.getByText('Xã Cư Knia (CJ06)').waitFor();
    expect(pane.complaints).toEqual([]);
    await pane.close();
  });

  test('what Excel refuses to keep is in force all the same, says so, and is kept at the next try', async () => {
    const host = emptyExcel();
    const pane = await house.open(host, { asked: 'settings' });
    await pane.page.getByText('Chưa có danh mục', { exact: true }).waitFor();
    host.workbook.readOnly = true;
    await pane.page.locator('input[type=file]').setInputFiles(SETTINGS);
    await pane.page
      .getByRole('alert')
      .getByText(/chỉ đọc/)
      .waitFor();
    expect(await pane.page.locator('dl').innerText()).toMatch(/danh-muc\.xlsx[^]*8 đơn vị báo cáo, 1 đơn vị tổng hợp/);
    expect(await pane.page.getByText('được cất trong bảng tính').count()).toBe(0);
    expect([...host.workbook.settings.keys()]).toEqual([]);
    host.workbook.readOnly = false;
    await pane.button('Thử lại').click();
    await pane.page.getByText('được cất trong bảng tính').waitFor();
    expect(await pane.page.getByRole('alert').count()).toBe(0);
    expect([...host.workbook.settings.keys()]).toEqual(['PARsheet.settings']);
    expect([pane.complaints, house.outside]).toEqual([[], []]);
    await pane.close();
  });

  test('a workbook that cannot be opened says why; another can be chosen', async () => {
    const pane = await house.open(emptyExcel(), { asked: 'settings' });
    await pane.page.locator('input[type=file]').setInputFiles(path.join(ROOT, 'tests/samples/messy/cut-short.xlsx'));
    expect(await pane.page.getByRole('alert').innerText()).toMatch(/cut-short\.xlsx/);
    await pane.page.locator('input[type=file]').setInputFiles(SETTINGS);
    await pane.page.getByText('Danh mục đọc được đầy đủ.').waitFor();
    expect(await pane.page.getByRole('alert').count()).toBe(0);
    await pane.close();
  });
});
