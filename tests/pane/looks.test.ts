import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { UI_TEXTS } from '../../src/messages/ui';
import type { Language } from '../../src/messages/language';
import { violationsOf } from '../support/axe';
import { describeWith } from '../support/programs';
import { excelWith, openHouse, ROOT, type PaneHouse, type PaneOptions } from './open-pane';

const SAMPLE = path.join(ROOT, 'assets/samples/cu-jut-2024');
const MESSY = path.join(ROOT, 'tests/samples/messy');
const WIDTHS = [320, 450];
/** PICTURES=write draws every state into .cache/pictures, to be looked at. */
const PICTURES = process.env['PICTURES'] === 'write' ? path.join(ROOT, '.cache/pictures') : null;

/** What stands out of the pane sideways, or is cut off inside it. */
function cutOff(): readonly string[] {
  const wide = document.documentElement.scrollWidth > document.documentElement.clientWidth ? ['the page'] : [];
  const cut = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
    const { overflowX, clipPath, whiteSpace, display } = getComputedStyle(element);
    const oneLine = whiteSpace === 'nowrap' && display !== 'inline';
    const scrolls = element.closest('[role=region][tabindex="0"]') !== null;
    // One pixel is the rounding of a fractional width; hidden headings are clipped on purpose.
    return (
      !scrolls &&
      clipPath === 'none' &&
      (overflowX !== 'visible' || oneLine) &&
      element.scrollWidth > element.clientWidth + 1
    );
  });
  return [...wide, ...cut.map(({ outerHTML }) => outerHTML.slice(0, 200))];
}

describeWith(['chromium'], 'every state of the pane in Chromium', () => {
  let house: PaneHouse;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  type Scheme = readonly [string, Language, PaneOptions];
  // Each language and each ground once; the pictures show all pairs.
  const schemes: readonly Scheme[] = [
    ['light', 'vi', { colorScheme: 'light' }],
    ['dark', 'en', { colorScheme: 'light', ground: '#1f1f1f' }],
    ['forced', 'vi', { forcedColors: 'active', colorScheme: 'dark' }],
  ];
  const others: readonly Scheme[] = [
    ['light', 'en', { colorScheme: 'light' }],
    ['dark', 'vi', { colorScheme: 'dark' }],
  ];

  test.each(PICTURES === null ? schemes : [...schemes, ...others])(
    '%s, %s: nothing for axe, nothing cut off at 320 and 450 pixels',
    async (scheme, language, options) => {
      const host = await excelWith('tests/samples/messy/total-received-off.xlsx');
      const words = UI_TEXTS[language];
      const pane = await house.open(host, { ...options, reducedMotion: 'reduce', displayLanguage: language });
      const { page, button, tab } = pane;
      const troubles: unknown[] = [];

      async function look(state: string): Promise<void> {
        // The pointer would leave its shade on what it last touched.
        await page.mouse.move(0, 0);
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 800 });
          const cut = await page.evaluate(cutOff);
          if (cut.length > 0) troubles.push([state, width, cut]);
          if (PICTURES !== null) {
            mkdirSync(PICTURES, { recursive: true });
            const file = path.join(PICTURES, `${state}-${language}-${scheme}-${String(width)}.png`);
            writeFileSync(file, await page.screenshot());
          }
        }
        for (const violation of await violationsOf(page)) troubles.push([state, violation]);
      }

      await button(words.check.run).waitFor();
      await look('check-waiting');
      host.faults.cellEditing = true;
      await button(words.check.run).click();
      await page.getByRole('alert').waitFor();
      await look('check-refused');
      host.faults.cellEditing = false;
      await button(words.check.again).click();
      await page.locator('h3').first().waitFor();
      await look('check-found');
      await page.locator('dd').evaluateAll((values) => {
        for (const value of values) if (value.textContent.endsWith('%')) value.textContent = '100,00%';
      });
      await page.setViewportSize({ width: 320, height: 800 });
      expect(await page.evaluate(cutOff)).toEqual([]);
      for (const [cell, typed] of [
        ['D15', "'1.043"],
        ['E16', "'1,5"],
        ['H17', '-2'],
      ] as const)
        host.type(host.workbook.active, cell, typed);
      await page.locator('h3', { hasText: 'H17' }).waitFor();
      await page.getByRole('checkbox').click();
      await page.locator('input:checked').waitFor();
      await look('check-faulty');
      await page.locator('h3').last().scrollIntoViewIfNeeded();
      await look('check-scrolled');
      host.workbook.active = host.workbook.addSheet('Trống');
      await button(words.check.again).click();
      await page.getByText(words.check.notRecognised).waitFor();
      await look('check-unrecognised');

      await tab(words.screens.report);
      await button(words.report.toConsolidate).waitFor();
      await look('report-nothing');
      await tab(words.screens.settings);
      await page.getByText(words.settings.emptyTitle, { exact: true }).waitFor();
      await look('settings-none');
      await page.locator('input[type=file]').setInputFiles(path.join(SAMPLE, 'danh-muc.xlsx'));
      await page.getByText(words.settings.fine).waitFor();
      await look('settings-chosen');

      await tab(words.screens.consolidate);
      await page.getByText(words.consolidate.emptyTitle).waitFor();
      await look('consolidate-empty');
      await page.locator('input[type=file][multiple]').setInputFiles(messyMonth());
      await page.getByRole('table').waitFor();
      await look('consolidate-table');
      await button('Xã Nam Dong').click();
      await look('consolidate-joined');
      await button(words.consolidate.makeReport).click();
      await button(/\d/).first().waitFor();
      await look('report-ready');
      await page.getByText(words.report.preview).first().click();
      await page.getByRole('table').waitFor();
      await look('report-preview');
      await button(new RegExp(`^${words.report.write(5).replace('5', '\\d')}$`)).click();
      await page.getByText(words.report.written, { exact: true }).first().waitFor();
      await look('report-written');
      await button(words.help).click();
      await page.getByText(words.helpScreen.privacy).waitFor();
      await look('help');

      await pane.close();
      expect(troubles).toEqual([]);
      expect([pane.complaints, house.outside]).toEqual([[], []]);
    },
  );

  /** June with a unit missing, one twice, one with a wrong sum, and a file that can't be opened. */
  function messyMonth(): string[] {
    const june = path.join(SAMPLE, '2024-06');
    const files = readdirSync(june).filter((name) => !/ea-po|tam-thang/.test(name));
    return [
      ...files.map((name) => path.join(june, name)),
      ...['received-not-resolved-plus-pending.xlsx', 'cut-short.xlsx'].map((name) => path.join(MESSY, name)),
    ];
  }
});
