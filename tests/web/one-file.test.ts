import { statSync } from 'node:fs';
import path from 'node:path';
import { readWorkbook } from '../../src/hosts/file/read-workbook';
import { cellKey } from '../../src/core/model/sheet-data';
import { FIREFOX, openFirefox, type FirefoxPage } from '../support/firefox';
import { findInPath } from '../support/programs';
import { ROOT } from './open-page';

const ONE_FILE = path.join(ROOT, 'dist/parsheet.html');
const NOWHERE = 'http://parsheet.invalid/';
const missing = FIREFOX.every((command) => findInPath(command) === undefined);
const how = missing ? ' (skipped: sudo apt-get install -y --no-install-recommends firefox-esr)' : '';

(missing ? describe.skip : describe)(`the one file in Firefox, opened from a disk${how}`, () => {
  let page: FirefoxPage;
  beforeEach(async () => {
    page = await openFirefox(`file://${ONE_FILE}`);
  });
  afterEach(async () => {
    // What is not heard would not be found: this one is.
    await page.visit(NOWHERE);
    await page.close();
    expect(page.asked.filter((address) => !/^(data|blob):/.test(address))).toEqual([NOWHERE]);
    expect(page.complaints).toEqual([]);
  });

  /** The figures of the row that begins with a text, as the sheet shows them from left to right. */
  async function figures(given: { readonly name: string; readonly bytes: Uint8Array }, sheet: string, begin: string) {
    const read = await readWorkbook(given.bytes, given.name);
    const found = read.ok ? read.value.sheets.find(({ name }) => name === sheet) : undefined;
    const values = [...(found?.cells.values() ?? [])].map(({ value }) => value);
    const after = values.slice(1 + values.findIndex((value) => value.kind === 'text' && value.text === begin));
    return after.slice(0, 12).map((value) => (value.kind === 'number' ? value.value : null));
  }

  test('the sample in two clicks, and its report with the published figures', async () => {
    await page.click('button', 'Mở bộ mẫu Cư Jút 2024');
    await page.waitFor('heading', 'Đủ 8/8');
    expect(await page.text('tfoot td')).toBe('98,32%');
    await page.click('button', 'Tải báo cáo (.xlsx)');
    const total = await figures(await page.downloaded(), 'Theo đơn vị', 'TỔNG CỘNG');
    // 7.149 received, 6.919 resolved, of them 116 late: as the district published.
    expect(total).toEqual([7149, 4438, 2531, 180, 6919, 4462, 2341, 116, 230, 230, 0, 0.9832]);
  });

  test('a wrong total is mended and the copy saved', async () => {
    await page.choose(path.join(ROOT, 'tests/samples/messy/total-received-off.xlsx'));
    await page.click('button', 'Sửa thành 10');
    await page.waitFor('button', 'Hoàn tác');
    await page.click('button', 'Lưu bản sửa');
    const saved = await page.downloaded();
    expect(saved.name).toBe('total-received-off-da-sua.xlsx');
    const read = await readWorkbook(saved.bytes, saved.name);
    expect(read.ok && read.value.sheets[0]?.cells.get(cellKey(12, 2))?.value).toEqual({ kind: 'number', value: 10 });
  });
});

test('the one file fits on any stick: less than 3 MB', () => {
  expect(statSync(ONE_FILE).size).toBeLessThan(3 * 1024 * 1024);
});
