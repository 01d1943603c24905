import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from '../support/browser';
import { describeWith } from '../support/programs';

interface Served {
  readonly address: string;
  readonly stop: () => void;
}
// eslint-disable-next-line @typescript-eslint/no-require-imports -- webpack's configuration is CommonJS
const { buildGallery, serveGallery } = require('./gallery/serve-gallery.cjs') as {
  readonly buildGallery: () => Promise<void>;
  readonly serveGallery: () => Promise<Served>;
};

const VIEWS = [
  'check-waiting',
  'check-working',
  'check-failed',
  'check-clean',
  'check-faulty',
  'check-many',
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
  'help',
  'defect',
];

describeWith(['chromium'], 'the pane in Chromium', () => {
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    [browser] = await Promise.all([launchChromium(), buildGallery()]);
    served = await serveGallery();
  }, 120_000);
  afterAll(async () => {
    served.stop();
    await browser.close();
  });

  /** Opens a view at the narrowest width; whatever the page complains of ends up in `complaints`. */
  async function open(view: string, language = 'vi', options: BrowserContextOptions = {}): Promise<[Page, string[]]> {
    const context = await browser.newContext({ viewport: { width: 320, height: 700 }, ...options });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(served.address)) complaints.push(`asks ${request.url()}`);
    });
    await page.goto(`${served.address}/gallery.html?view=${view}&language=${language}`);
    await page.waitForSelector('html[data-ready]');
    return [page, complaints];
  }
  const close = (page: Page): Promise<void> => page.context().close();

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
      const [page, complaints] = await open(view, 'vi', options);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      // React reports what the boundary caught: that is the fault we threw.
      expect(view === 'defect' ? [] : complaints).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await close(page);
    },
  );

  test('English stands in for every word of the frame and the screen', async () => {
    for (const view of ['check-faulty', 'consolidate-joined', 'report-ready', 'settings-none', 'help']) {
      const [page] = await open(view, 'en');
      expect(await page.getAttribute('html', 'lang')).toBe('en');
      // What is read from files stays Vietnamese; headings, buttons and labels are ours.
      const own = await page.locator('[role=tab], h2, main button:not([aria-expanded]), dt, label').allInnerTexts();
      expect(own.length).toBeGreaterThan(4);
      const foreign = own.filter((text) => /[ăâđêôơưạ-ỹ]/i.test(text) && view !== 'report-ready');
      expect(foreign).toEqual([]);
      await close(page);
    }
  });

  test('tabs: one stop, arrows, Home and End choose and move the focus', async () => {
    const [page] = await open('check-waiting');
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
    await close(page);
  });

  test('a finding: its cell, its figures, the fix that the button names', async () => {
    const [page] = await open('check-faulty');
    const card = page.locator('h3', { hasText: 'ô C13' }).locator('xpath=../..');
    expect(await card.innerText()).toMatch(/Đang ghi\s+11\s+Phải là\s+10/);
    await card.getByRole('button', { name: 'Đến ô' }).click();
    await card.getByRole('button', { name: 'Sửa thành 10' }).click();
    const calls = await page.evaluate(() => (window as unknown as { calls: [string, unknown][] }).calls);
    expect(calls.map(([name]) => name)).toEqual(['goTo', 'fix']);
    expect(calls[1]![1]).toMatchObject([{ fix: { cell: { row: 12, column: 2 }, value: 10 } }]);
    await close(page);
  });

  test('many of one cause share a card and one button', async () => {
    const [page] = await open('check-many');
    expect(await page.locator('h3').count()).toBe(1);
    expect(await page.locator('main li').count()).toBe(3);
    await page.getByRole('button', { name: 'Xem cả 121 chỗ' }).click();
    expect(await page.locator('main li').count()).toBe(121);
    await page.getByRole('button', { name: 'Sửa 121 chỗ chắc chắn' }).first().click();
    const fixed = await page.evaluate(
      () => (window as unknown as { calls: [string, unknown[]][] }).calls[0]![1].length,
    );
    expect(fixed).toBe(121);
    await close(page);
  });

  test('the result of a check is said to a screen reader', async () => {
    const [page] = await open('check-clean');
    expect(await page.locator('[role=status]').innerText()).toBe('Đã kiểm tra: không có lỗi.');
    await close(page);
  });

  test('the table of June: rates, places, and a unit that opens its files', async () => {
    const [page] = await open('consolidate-joined');
    const rows = (await page.locator('tbody tr:not([hidden])').allInnerTexts()).map((row) => row.split(/\s*\t\s*/));
    // 98,70 % and 98,45 % are the published rates of June (tests/samples/cu-jut-2024.expected.json).
    expect(rows.map((row) => row.map((cell) => cell.trim()))).toEqual([
      ["Thị trấn Ea T'ling", 'đã gửi', '98,70%', '2'],
      ['Xã Nam Dong', 'gửi trùng', '–', '–'],
      ["Xã Đắk D'rông", 'đã gửi', '98,45%', '3'],
      ['Xã Tâm Thắng', 'còn thiếu', '–', '–'],
      ['Xã Trúc Sơn', 'đã gửi', '96,30%', '5'],
      ['Xã Cư Knia', 'đã gửi', '97,89%', '4'],
      ['Xã Đắk Wil', 'đã gửi', '99,12%', '1'],
      ['Xã Ea Pô', 'còn thiếu', '–', '–'],
    ]);
    await page.getByRole('button', { name: 'Xã Nam Dong' }).click();
    await page.getByRole('button', { name: 'Dùng tệp này' }).last().click();
    const calls = await page.evaluate(() => (window as unknown as { calls: unknown[][] }).calls);
    expect(calls).toEqual([['useFile', 'received-not-resolved-plus-pending.xlsx']]);
    await close(page);
  });

  test('reading can be stopped', async () => {
    const [page] = await open('consolidate-reading');
    const bar = page.getByRole('progressbar', { name: 'Đang đọc 7/8 tệp' });
    expect(await bar.evaluate((element) => (element as HTMLProgressElement).position)).toBeCloseTo(7 / 8);
    await page.getByRole('button', { name: 'Dừng' }).click();
    expect(await page.evaluate(() => (window as unknown as { calls: unknown[][] }).calls[0]![0])).toBe('cancel');
    await close(page);
  });

  test('a fault of ours is shown with a report to copy, and the frame stays', async () => {
    const [page] = await open('defect');
    expect(await page.locator('textarea').inputValue()).toMatch(/^Error: probe\n[^]*Mozilla\/5\.0/);
    await page.getByRole('button', { name: 'Chép đoạn này' }).click();
    expect(await page.getByRole('button', { name: 'Đã chép' }).count()).toBe(1);
    expect(await page.locator('[role=tab]').count()).toBe(5);
    await close(page);
  });
});
