import { violationsOf } from '../support/axe';
import { patientContext } from '../support/browser';
import { describeWith } from '../support/programs';
import { emptyExcel, OFFICE_JS, openHouse, type PaneHouse } from './open-pane';

describeWith(['chromium'], 'an Excel whose web view is too old for the pane', () => {
  let house: PaneHouse;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  test('gets a page of text that needs no script: what it is, and the two other ways', async () => {
    const pane = await house.open(emptyExcel());
    // What a web view of before 2021 lacks.
    await pane.page.addInitScript(() => Reflect.deleteProperty(Object, 'hasOwn'));
    await pane.page.goto(`${house.address}/taskpane.html?screen=report`);
    await pane.page.waitForURL(/old-web-view\.html/);
    const text = await pane.page.locator('body').innerText();
    expect(text).toContain('Bản Excel này chưa chạy được khung PARsheet');
    expect(text).toContain('Excel 2021 trở lên');
    expect(text).toContain('parsheet check "baocao.xlsx"');
    expect(await pane.page.locator('.address').allInnerTexts()).toEqual([`${house.address}/`, `${house.address}/`]);
    expect(await pane.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await violationsOf(pane.page)).toEqual([]);
    expect([pane.complaints, house.outside]).toEqual([[], []]);
    await pane.close();
  });

  test('in a browser outside Excel, and without Office.js, the pane says where it is', async () => {
    const context = await patientContext(house.browser, { viewport: { width: 320, height: 600 }, locale: 'vi-VN' });
    let office = "window.Office = { HostType: { Excel: 'Excel' }, onReady: () => Promise.resolve({ host: null }) };";
    await context.route(OFFICE_JS, (route) =>
      office === '' ? route.abort() : route.fulfill({ contentType: 'text/javascript', body: office }),
    );
    const page = await context.newPage();
    await page.goto(`${house.address}/taskpane.html`);
    await page.getByRole('heading', { name: 'Khung này chạy trong Excel' }).waitFor();
    office = '';
    await page.reload();
    await page.getByRole('heading', { name: 'Chưa nối được với Excel' }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await context.close();
  });
});
