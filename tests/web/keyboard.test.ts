import { readdirSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { readWorkbook } from '../../src/hosts/file/read-workbook';
import { cellKey } from '../../src/core/model/sheet-data';
import { describeWith } from '../support/programs';
import { openHouse, ROOT, type House, type OpenPage } from './open-page';

const MESSY = path.join(ROOT, 'tests/samples/messy/total-received-off.xlsx');
const JUNE = path.join(ROOT, 'assets/samples/cu-jut-2024/2024-06');
/** More stops than any screen has. */
const MOST_STOPS = 120;

describeWith(['chromium'], 'the page by keyboard alone', () => {
  let house: House;
  let open: OpenPage;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    open = await house.open();
    // Listened to from the beginning: a dialog that opens before anyone listens is not told.
    open.page.on('filechooser', () => undefined);
    await open.button('Mở bộ mẫu Cư Jút 2024').waitFor();
  });
  afterEach(async () => {
    await open.close();
    expect([open.complaints, house.outside]).toEqual([[], []]);
  });

  /** Name of what has the focus, and whether a seeing user can tell; null where nothing has it. */
  const focus = () =>
    open.page.evaluate(() => {
      const node = document.activeElement;
      if (!(node instanceof HTMLElement) || node === document.body) return null;
      const ringed = ({
        outlineStyle,
        outlineWidth,
        boxShadow,
        borderTopWidth,
        borderBottomWidth,
      }: CSSStyleDeclaration) =>
        (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) ||
        boxShadow !== 'none' ||
        // The box over a cell.
        (node.matches('input') && parseFloat(borderTopWidth) + parseFloat(borderBottomWidth) >= 4);
      const { top, bottom, left, right, width, height } = node.getBoundingClientRect();
      const inside = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth && width * height > 0;
      const ring = ringed(getComputedStyle(node)) || ringed(getComputedStyle(node, '::after'));
      const label = node.getAttribute('aria-label') ?? (node.textContent.trim() || node.tagName);
      return { name: label.slice(0, 60), shown: inside && ring };
    });

  /** The focus is somewhere, and it is seen where. */
  async function seen(): Promise<string> {
    const here = await focus();
    expect(here).toEqual({ name: here?.name, shown: true });
    return here?.name ?? '';
  }
  async function press(key: string): Promise<string> {
    await open.page.keyboard.press(key);
    return seen();
  }

  /** Goes from stop to stop; after the last one the browser itself has the focus once, as its own address bar would. */
  async function tabTo(wanted: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const passed: string[] = [];
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      await open.page.keyboard.press(key);
      const name = (await focus()) === null ? '(browser)' : await seen();
      if (typeof wanted === 'string' ? name === wanted : wanted.test(name)) return;
      if (name === '(browser)' && passed.includes(name)) break;
      passed.push(name);
    }
    throw new Error(`${String(wanted)} is not among: ${passed.join(' | ')}`);
  }

  /** Chooses files in the dialog that a button opens. */
  async function choose(button: string, files: readonly string[]): Promise<void> {
    await open.button(button).waitFor();
    await tabTo(button);
    const [dialog] = await Promise.all([open.page.waitForEvent('filechooser'), open.page.keyboard.press('Enter')]);
    await dialog.setFiles([...files]);
  }

  test('from the files to the report and the slips', async () => {
    await tabTo('Kiểm tra');
    expect(await press('ArrowRight')).toBe('Tổng hợp');
    await choose('chọn tệp', [MESSY, ...readdirSync(JUNE).map((name) => path.join(JUNE, name))]);
    await open.page.getByRole('heading', { name: /^Đủ 8|^8 đơn vị/ }).waitFor();
    await seen();
    await tabTo('Tải báo cáo (.xlsx)');
    const report = await open.downloaded(() => open.page.keyboard.press('Enter'));
    expect((await readWorkbook(report.bytes, report.name)).ok).toBe(true);
    await seen();
    await tabTo('Tải 1 phiếu đề nghị chỉnh sửa (.zip)', 'Shift+Tab');
    const slips = await open.downloaded(() => open.page.keyboard.press('Enter'));
    expect(Object.keys(unzipSync(slips.bytes))).toEqual(['phieu_total-received-off.xlsx']);
    await seen();
  });

  test('the sample, a unit opened in the table, a chart read as a table', async () => {
    await tabTo('Mở bộ mẫu Cư Jút 2024');
    await open.page.keyboard.press('Enter');
    await open.page.getByRole('heading', { name: 'Đủ 8/8' }).waitFor();
    await seen();
    await tabTo('Xã Nam Dong');
    await press('Enter');
    await open.page.getByText('II06a_xa-nam-dong_2024-06.xlsx').waitFor();
    await tabTo('Xem dạng bảng');
    await press('Enter');
    await open.page.getByRole('table', { name: /Tỷ lệ đúng hạn/ }).waitFor();
  });

  test('a workbook opened, its finding read, the cell mended in the grid, the copy saved', async () => {
    await choose('Mở tệp', [MESSY]);
    await open.page.locator('h3', { hasText: 'ô C13' }).waitFor();
    await seen();
    await tabTo('Đến ô');
    await press('Enter');
    expect(await open.page.getByLabel('Ô đang chọn').innerText()).toBe('C13');
    await tabTo(/^Trang /, 'Shift+Tab');
    await press('1');
    await press('0');
    await press('Enter');
    await open.page.getByText('Các phép cộng khớp.').waitFor();
    await seen();
    await tabTo('Lưu bản sửa', 'Shift+Tab');
    const { name, bytes } = await open.downloaded(() => open.page.keyboard.press('Enter'));
    const saved = await readWorkbook(bytes, name);
    expect(saved.ok && saved.value.sheets[0]?.cells.get(cellKey(12, 2))?.value).toEqual({ kind: 'number', value: 10 });
    await seen();
  });

  test('a certain fix applied from its card: the focus stays in the list', async () => {
    await choose('Mở tệp', [MESSY]);
    await open.button('Sửa thành 10').waitFor();
    await seen();
    await tabTo('Sửa thành 10');
    await open.page.keyboard.press('Enter');
    await open.page.getByText('Các phép cộng khớp.').waitFor();
    await seen();
  });
});
