import type { BrowserContextOptions } from 'playwright-core';
import { violationsOf } from '../support/axe';
import { describeWith } from '../support/programs';
import { openGallery, type Gallery } from './open-gallery';

const VIEWS = [
  'check-waiting',
  'check-working',
  'check-failed',
  'check-clean',
  'check-faulty',
  'check-many',
  'check-empty-rows',
  'check-unrecognised',
  'check-score',
  'check-score-faulty',
  'consolidate-empty',
  'consolidate-reading',
  'consolidate-joined',
  'consolidate-cancelled',
  'report-nothing',
  'report-ready',
  'report-written',
  'settings-none',
  'settings-chosen',
  'settings-offered',
  'help',
  'defect',
];

describeWith(['chromium'], 'the pane in Chromium', () => {
  let gallery: Gallery;
  beforeAll(async () => {
    gallery = await openGallery();
  });
  afterAll(() => gallery.close());

  const schemes: readonly (readonly [string, BrowserContextOptions])[] = [
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['forced colours', { forcedColors: 'active' }],
  ];
  const looks = VIEWS.flatMap((view) =>
    (view === 'check-faulty' || view === 'consolidate-joined' ? schemes : schemes.slice(0, 1)).map(
      ([scheme, options]) => [view, scheme, options] as const,
    ),
  );

  test.each(looks)(
    '%s, %s: nothing for axe, nothing on the console, no sideways scrolling',
    async (view, _, options) => {
      const [page, complaints] = await gallery.open(view, options);
      expect(await violationsOf(page)).toEqual([]);
      // React reports what the boundary caught: that is the fault we threw.
      expect(view === 'defect' ? [] : complaints).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await page.close();
    },
  );

  test('English stands in for every word of the frame and the screen', async () => {
    for (const view of ['check-faulty', 'consolidate-joined', 'report-ready', 'settings-none', 'help']) {
      const [page] = await gallery.open(view, {}, 'en');
      expect(await page.getAttribute('html', 'lang')).toBe('en');
      // What is read from files stays Vietnamese; headings, buttons and labels are ours.
      const own = await page.locator('[role=tab], h2, main button:not([aria-expanded]), dt, label').allInnerTexts();
      expect(own.length).toBeGreaterThan(4);
      const foreign = own.filter((text) => /[ăâđêôơưạ-ỹ]/i.test(text) && view !== 'report-ready');
      expect(foreign).toEqual([]);
      await page.close();
    }
  });

  test('tabs: one stop, arrows, Home and End choose and move the focus', async () => {
    const [page] = await gallery.open('check-waiting');
    const chosen = (): Promise<string> => page.locator('[role=tab][aria-selected=true]').innerText();
    const focused = (): Promise<string | null> => page.evaluate(() => document.activeElement!.textContent);
    await page.locator('[role=tab]').first().focus();
    expect(await chosen()).toBe('Kiểm tra');
    for (const [key, name] of [
      ['ArrowRight', 'Tổng hợp'],
      ['End', 'Danh mục'],
      ['ArrowRight', 'Kiểm tra'],
      ['ArrowLeft', 'Danh mục'],
      ['Home', 'Kiểm tra'],
    ] as const) {
      await page.keyboard.press(key);
      expect([await chosen(), await focused()]).toEqual([name, name]);
    }
    // From the tabs, Tab goes into the screen; from the header it comes to the chosen tab.
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Kiểm tra');
    expect(await page.evaluate(() => document.activeElement!.closest('[role=tabpanel]') !== null)).toBe(true);
    await page.close();
  });

  test('a finding: its cell, its figures, the fix that the button names', async () => {
    const [page] = await gallery.open('check-faulty');
    const card = page.locator('h3', { hasText: 'ô C13' }).locator('xpath=../..');
    expect(await card.innerText()).toMatch(/Đang ghi\s+11\s+Theo đối chiếu\s+10/);
    await card.getByRole('button', { name: 'Đến ô' }).click();
    await card.getByRole('button', { name: 'Sửa thành 10' }).click();
    const calls = await page.evaluate(() => (window as unknown as { calls: [string, unknown][] }).calls);
    expect(calls.map(([name]) => name)).toEqual(['goTo', 'fix']);
    expect(calls[1]![1]).toMatchObject([{ fix: { cell: { row: 12, column: 2 }, value: 10 } }]);
    await page.close();
  });

  test('many of one cause share a card and one button', async () => {
    const [page] = await gallery.open('check-many');
    expect(await page.locator('h3').count()).toBe(1);
    expect(await page.locator('main li').count()).toBe(3);
    await page.getByRole('button', { name: 'Xem cả 121 chỗ' }).click();
    expect(await page.locator('main li').count()).toBe(121);
    await page.getByRole('button', { name: 'Sửa tự động 121 chỗ' }).first().click();
    const fixed = await page.evaluate(
      () => (window as unknown as { calls: [string, unknown[]][] }).calls[0]![1].length,
    );
    expect(fixed).toBe(121);
    await page.close();
  });

  test('rows without figures share a card; zeros are asked for before they are entered', async () => {
    const [page] = await gallery.open('check-empty-rows');
    await page.getByRole('heading', { name: 'Đã kiểm tra: 0 lỗi, 9 mục cần xem lại, 0 lưu ý.' }).waitFor();
    expect(await page.getByText(/Có thể gửi|Các phép cộng khớp/).count()).toBe(0);
    const card = page.locator('h3', { hasText: '9 dòng chưa nhập' }).locator('xpath=../..');
    expect(await card.locator('li').count()).toBe(3);
    await card.getByRole('button', { name: 'Điền 0 vào 9 dòng không phát sinh' }).click();
    expect(await page.evaluate(() => document.activeElement!.textContent)).toMatch(
      /^Ghi số 0 vào mọi ô trống của 9 dòng/,
    );
    await card.getByRole('button', { name: 'Để sau' }).click();
    const calls = (): Promise<[string, { cells: unknown[] }[]][]> =>
      page.evaluate(() => (window as unknown as { calls: [string, { cells: unknown[] }[]][] }).calls);
    expect(await calls()).toEqual([]);
    await card.getByRole('button', { name: 'Điền 0 vào 9 dòng không phát sinh' }).click();
    await card.getByRole('button', { name: 'Điền 0', exact: true }).click();
    const [[name, findings] = ['', []]] = await calls();
    expect([name, findings.map(({ cells }) => cells.length)]).toEqual([
      'fillZeros',
      Array.from({ length: 9 }, () => 11),
    ]);
    await page.close();
  });

  test('a clean report says what it was not compared with', async () => {
    const [page] = await gallery.open('check-clean');
    await page.getByText('Các phép cộng khớp. Chưa đối chiếu kỳ trước.').waitFor();
    expect(await page.getByText('Có thể gửi').count()).toBe(0);
    await page.close();
  });

  test('the result of a check is said to a screen reader', async () => {
    const [page] = await gallery.open('check-clean');
    expect(await page.locator('[role=status]').innerText()).toBe('Đã kiểm tra: không có lỗi.');
    await page.close();
  });

  test('the table of June: rates, places, and a unit that opens its files', async () => {
    const [page] = await gallery.open('consolidate-joined');
    const rows = (await page.locator('tbody tr:not([hidden])').allInnerTexts()).map((row) => row.split(/\s*\t\s*/));
    // 98,70 % and 98,45 % are the published rates of June (tests/samples/cu-jut-2024.expected.json).
    expect(rows.map((row) => row.map((cell) => cell.trim()))).toEqual([
      ["Thị trấn Ea T'ling", 'đã gửi', '98,70%', '2'],
      ['Xã Nam Dong', 'gửi trùng', '–', '–'],
      ["Xã Đắk D'rông", 'đã gửi', '98,45%', '3'],
      ['Xã Tâm Thắng', 'chưa gửi', '–', '–'],
      ['Xã Trúc Sơn', 'đã gửi', '96,30%', '5'],
      ['Xã Cư Knia', 'đã gửi', '97,89%', '4'],
      ['Xã Đắk Wil', 'đã gửi', '99,12%', '1'],
      ['Xã Ea Pô', 'chưa gửi', '–', '–'],
    ]);
    await page.getByRole('button', { name: 'Xã Nam Dong' }).click();
    await page.getByRole('button', { name: 'Dùng tệp này' }).last().click();
    const calls = await page.evaluate(() => (window as unknown as { calls: unknown[][] }).calls);
    expect(calls).toEqual([['useFile', 'received-not-resolved-plus-pending.xlsx']]);
    await page.close();
  });

  test('reading can be stopped', async () => {
    const [page] = await gallery.open('consolidate-reading');
    const bar = page.getByRole('progressbar', { name: 'Đang đọc 7/8 tệp' });
    expect(await bar.evaluate((element) => (element as HTMLProgressElement).position)).toBeCloseTo(7 / 8);
    await page.getByRole('button', { name: 'Dừng' }).click();
    expect(await page.evaluate(() => (window as unknown as { calls: unknown[][] }).calls[0]![0])).toBe('cancel');
    await page.close();
  });

  test('a fault of ours is shown with a report to copy, and the frame stays', async () => {
    const [page] = await gallery.open('defect');
    expect(await page.locator('textarea').inputValue()).toMatch(/^Error: probe\n[^]*Mozilla\/5\.0/);
    await page.getByRole('button', { name: 'Chép đoạn này' }).click();
    expect(await page.getByRole('button', { name: 'Đã chép' }).count()).toBe(1);
    expect(await page.locator('[role=tab]').count()).toBe(5);
    await page.close();
  });
});
