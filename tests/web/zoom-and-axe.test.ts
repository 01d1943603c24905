import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { readWorkbook } from '../../src/hosts/file/read-workbook';
import { describeWith } from '../support/programs';
import { openHouse, ROOT, type FilePayload, type House, type OpenPage } from './open-page';

// So many findings that they share a card; axe would take a quarter of a minute over its marks.
const MANY = 'tests/samples/messy/all-numbers-text-nbsp.xlsx';
const FAULTY = 'tests/samples/messy/total-received-off.xlsx';
const JUNE = path.join(ROOT, 'assets/samples/cu-jut-2024/2024-06');
const SETTINGS = 'assets/samples/cu-jut-2024/danh-muc.xlsx';

describeWith(['chromium'], 'every screen of the page', () => {
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

  async function opened(options: Parameters<House['open']>[0] = {}): Promise<OpenPage> {
    const page = await house.open(options);
    return page;
  }

  /** Goes through the page as a user would, from one screen to the next. */
  async function* screens(file: string): AsyncGenerator<string> {
    const { page, button } = open;
    await button('Mở bộ mẫu Cư Jút 2024').waitFor();
    yield 'start';
    await open.tab('Danh mục');
    await page.getByRole('tabpanel').getByRole('button').first().waitFor();
    yield 'no settings';
    await page.getByRole('tabpanel').locator('input[type=file]').setInputFiles(path.join(ROOT, SETTINGS));
    await page
      .getByRole('tabpanel')
      .getByText(/^\d+ đơn vị báo cáo/)
      .first()
      .waitFor();
    yield 'settings';
    await button('Trợ giúp').click();
    await page.locator('main').locator('h2, h3').first().waitFor();
    yield 'help';
    await open.tab('Tổng hợp');
    await page.getByRole('button', { name: 'chọn tệp' }).waitFor();
    yield 'nothing joined';
    await open.join([...readdirSync(JUNE).map((name) => path.relative(ROOT, path.join(JUNE, name))), FAULTY]);
    await page.getByRole('heading', { name: /^Đủ 8|^8 đơn vị/ }).waitFor();
    await page.getByRole('heading', { name: 'Bảng tổng quan' }).or(page.getByRole('region')).first().waitFor();
    yield 'joined';
    await button(/Xã Nam Dong/).click();
    for (const details of await page.getByText('Xem dạng bảng').all()) await details.click();
    yield 'unit and tables';
    await button('Chọn bảng báo cáo').click();
    await page.getByRole('checkbox').first().waitFor();
    yield 'report';
    await open.tab('Kiểm tra');
    await page.getByText('Mở tệp').first().waitFor();
    await open.openFile(file);
    await page.getByRole('grid').waitFor();
    await page.locator('h3').first().waitFor();
    yield 'check';
  }

  /** What runs over the edge of the page, or is cut off with no way to reach it. */
  const cutOff = () =>
    open.page.evaluate(() => {
      const width = document.documentElement.clientWidth;
      const page =
        document.documentElement.scrollWidth > width ? [`page ${String(document.documentElement.scrollWidth)}`] : [];
      const scrolls = (node: Element | null): boolean =>
        node !== null && (['auto', 'scroll'].includes(getComputedStyle(node).overflowX) || scrolls(node.parentElement));
      const outside = [
        ...document.querySelectorAll(
          'button, a, input:not([type=file]), select, h1, h2, h3, p, td, th, dd, dt, label, summary',
        ),
      ]
        .filter((node) => {
          const { left, right, width: own, height } = node.getBoundingClientRect();
          return own > 1 && height > 1 && (left < -1 || right > width + 1) && !scrolls(node.parentElement);
        })
        .map((node) => `${node.tagName} ${node.textContent.slice(0, 40)}`);
      // Text that its own box hides: nowhere but where an ellipsis says so and a title tells the whole.
      const clipped = [...document.querySelectorAll('button, h1, h2, h3, p, dd, dt, label, summary, td, th')]
        .filter((node) => {
          const { overflowX, textOverflow } = getComputedStyle(node);
          return (
            overflowX === 'hidden' &&
            textOverflow !== 'ellipsis' &&
            node.scrollWidth > node.clientWidth + 1 &&
            node.clientWidth > 1
          );
        })
        .map((node) => `clipped ${node.tagName} ${node.textContent.slice(0, 40)}`);
      return [...page, ...outside, ...clipped];
    });

  test.each([
    ['320 pixels wide', { width: 320, height: 640 }],
    ['1280 by 800 at 200 %', { width: 640, height: 400 }],
    ['1280 by 800', { width: 1280, height: 800 }],
  ])('%s: nothing scrolls sideways, nothing is cut off', async (name, viewport) => {
    open = await opened({ viewport });
    const found: Record<string, readonly string[]> = {};
    for await (const screen of screens(MANY)) {
      const cut = await cutOff();
      if (cut.length > 0) found[screen] = cut;
    }
    expect(found).toEqual({});
  });

  test.each([
    ['320 pixels wide', { width: 320, height: 640 }],
    ['1280 by 800 at 200 %', { width: 640, height: 400 }],
  ])('%s: the tool stands over the workbook, whose rows are seen', async (name, viewport) => {
    open = await opened({ viewport });
    await open.openFile(FAULTY);
    const grid = (await open.page.getByRole('grid').boundingBox())!;
    const tools = (await open.page.getByRole('banner').boundingBox())!;
    expect(tools.y).toBe(0);
    expect(tools.y + tools.height).toBeLessThan(grid.y);
    // Ten rows of the usual height and the letters over them.
    expect(grid.height).toBeGreaterThan(10 * 20 + 24);
  });

  test.each([['light'], ['dark']] as const)('no violation by axe, %s', async (colorScheme) => {
    open = await opened({ colorScheme });
    const found: Record<string, readonly string[]> = {};
    for await (const screen of screens(FAULTY)) {
      const violations = await open.violations();
      if (violations.length > 0) found[screen] = violations;
    }
    expect(found).toEqual({});
  });

  test('names with markup in them are text: of a unit, a sheet, a file, a field', async () => {
    open = await opened();
    const hostile = 'A <img src=x onerror=hong> B';
    const escaped = hostile.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const workbook = (name: string): FilePayload => {
      const parts = unzipSync(new Uint8Array(readFileSync(path.join(JUNE, readdirSync(JUNE)[0]!))));
      const changed = Object.entries(parts).map(([part, bytes]) => {
        const text = Buffer.from(bytes).toString('utf8');
        const named =
          part === 'xl/workbook.xml' ? text.replace(/<sheet name="[^"]*"/, `<sheet name="${escaped}"`) : text;
        const said = named.replace(/UBND [^<]*/g, `UBND ${escaped}`).replaceAll('Hộ tịch', escaped);
        return [part, said === text ? bytes : Buffer.from(said)] as const;
      });
      return { name, mimeType: '', buffer: Buffer.from(zipSync(Object.fromEntries(changed))) };
    };
    await open.openFile(workbook(`${hostile}.xlsx`));
    await open.page.getByRole('heading', { name: `${hostile}.xlsx` }).waitFor();
    await open.page
      .getByRole('button', { name: hostile, exact: true })
      .or(open.page.getByRole('tab', { name: hostile }))
      .first()
      .waitFor();
    expect(await open.page.locator('dl').first().innerText()).toContain(hostile);
    expect(await open.page.locator('[role=grid]').innerText()).toContain(hostile);
    await open.join([workbook(`${hostile}.xlsx`), workbook('<b>2</b>.xlsx')]);
    await open.page.locator('tbody th').first().waitFor();
    expect(await open.page.getByRole('tabpanel').innerText()).toContain(hostile);
    await open.page.locator('tbody th button').first().click();
    await open.page.getByText(`${hostile}.xlsx`).first().waitFor();
    expect(await open.page.locator('img, b').count()).toBe(0);
  });

  test('everything works once the page has been loaded and the network is gone', async () => {
    open = await opened({ acceptDownloads: true });
    await open.button('Mở bộ mẫu Cư Jút 2024').waitFor();
    await open.page.waitForLoadState('networkidle');
    await open.page.context().setOffline(true);
    await open.openFile(FAULTY);
    await open.button('Sửa thành 10').click();
    const saved = await open.downloaded(() => open.button('Lưu bản sửa').first().click());
    expect((await readWorkbook(saved.bytes, saved.name)).ok).toBe(true);
    const all = readdirSync(JUNE).map((name) => [
      `2024-06/${name}`,
      new Uint8Array(readFileSync(path.join(JUNE, name))),
    ]);
    const faulty = [['2024-03/sai.xlsx', new Uint8Array(readFileSync(path.join(ROOT, FAULTY)))]];
    const zip = zipSync(Object.fromEntries([...all, ...faulty]) as Record<string, Uint8Array>, { level: 0 });
    await open.join([{ name: 'thang-6.zip', mimeType: 'application/zip', buffer: Buffer.from(zip) }]);
    await open.page.getByRole('heading', { name: /^Đủ 8|^8 đơn vị/ }).waitFor();
    const report = await open.downloaded(() => open.button('Tải báo cáo (.xlsx)').click());
    expect((await readWorkbook(report.bytes, report.name)).ok).toBe(true);
    const slips = await open.downloaded(() => open.button(/Tải 1 phiếu/).click());
    expect(Object.keys(unzipSync(slips.bytes))).toEqual(['phieu_sai.xlsx']);
    await open.tab('Danh mục');
    await open.page.getByRole('tabpanel').locator('input[type=file]').setInputFiles(path.join(ROOT, SETTINGS));
    await open.page
      .getByRole('tabpanel')
      .getByText(/^\d+ đơn vị báo cáo/)
      .first()
      .waitFor();
    await open.button('Trợ giúp').click();
    await open.page
      .getByRole('heading', { name: /Kiểm tra/ })
      .first()
      .waitFor();
    // An old .xls needs a reader of its own.
    await open.tab('Kiểm tra');
    await open.openFile('tests/samples/messy/legacy-xls.xls');
    await open.page.getByRole('heading', { name: 'legacy-xls.xls' }).waitFor();
    await open.tab('Tổng hợp');
    await open.page.getByRole('tabpanel').locator('tbody th').first().waitFor();
  });
});
