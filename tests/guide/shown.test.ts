import type { Page } from 'playwright-core';
import { describeWith } from '../support/programs';
import { emptyExcel, openHouse as openPaneHouse } from '../pane/open-pane';
import { openHouse as openPageHouse } from '../web/open-page';

interface Shown {
  readonly alt: string;
  readonly width: number;
  readonly tooWide: boolean;
}

/** Opens the guide on the help screen and brings every picture into view. */
async function openGuide(page: Page, beside = false): Promise<readonly Shown[]> {
  await page.getByRole('button', { name: 'Trợ giúp', exact: true }).click();
  if (!beside) await page.getByText('Hướng dẫn đầy đủ').click();
  const pictures = page.locator(`${beside ? 'section' : 'details'} button img`);
  await pictures.first().waitFor({ state: 'attached' });
  const all = await pictures.all();
  for (const picture of all) {
    await picture.scrollIntoViewIfNeeded();
    await picture.evaluate((image: HTMLImageElement) => image.decode());
  }
  return pictures.evaluateAll((images) =>
    (images as HTMLImageElement[]).map((image) => ({
      alt: image.alt,
      width: image.naturalWidth,
      tooWide: image.getBoundingClientRect().right > document.documentElement.clientWidth,
    })),
  );
}

function expectShown(shown: readonly Shown[]): void {
  expect(shown.length).toBeGreaterThan(10);
  expect(shown.filter(({ alt, width, tooWide }) => alt.length < 15 || width === 0 || tooWide)).toEqual([]);
}

describeWith(['chromium'], 'the guide in the product', () => {
  test.each([false, true])(
    'its pictures are shown in the page, fetched ahead where it is served; one file: %s',
    async (oneFile) => {
      const house = await openPageHouse();
      const { page, complaints, violations, tab } = await house.open({ oneFile, reducedMotion: 'reduce' });
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.getByRole('button', { name: 'Mở bộ mẫu Cư Jút 2024' }).waitFor();
      expect(await page.locator('img').count()).toBe(0);
      // It has the large area to itself, and is all that is printed.
      expectShown(await openGuide(page, true));
      await page.emulateMedia({ media: 'print' });
      expect(await page.getByRole('tablist').isVisible()).toBe(false);
      const printed = await page.evaluate(() => document.documentElement.scrollHeight);
      expect(printed).toBeGreaterThan(5000);
      await page.emulateMedia({ media: null });
      await tab('Kiểm tra');
      await page.getByRole('button', { name: 'Mở bộ mẫu Cư Jút 2024' }).waitFor();
      await page.getByRole('button', { name: 'Trợ giúp', exact: true }).click();
      expect(asked.filter((url) => url.includes('/guide/')).length > 0).toBe(!oneFile);
      expect(await violations()).toEqual([]);
      expect([complaints, house.outside]).toEqual([[], []]);
      await house.close();
    },
  );

  test.each(['light', 'dark'] as const)(
    'in the pane at 320 pixels, %s: shown, enlarged by keyboard, closed; the contents lead to their parts',
    async (colorScheme) => {
      const house = await openPaneHouse();
      const { page, complaints } = await house.open(emptyExcel(), { colorScheme, reducedMotion: 'reduce' });
      expectShown(await openGuide(page));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      const picture = page.getByRole('button', { name: /^Phóng to hình: Trang mở đầu/ });
      await picture.focus();
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog');
      await dialog.waitFor();
      const large = await dialog.locator('img').evaluate((image: HTMLImageElement) => image.width);
      expect(large).toBe(1180);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Đóng');
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
      expect(await picture.evaluate((element) => element === document.activeElement)).toBe(true);
      const { y: before } = (await page.getByRole('heading', { name: 'In và ký' }).boundingBox())!;
      await page.getByRole('link', { name: 'In và ký' }).click();
      const { y: after } = (await page.getByRole('heading', { name: 'In và ký' }).boundingBox())!;
      expect(after).toBeLessThan(before === after ? 0 : 200);
      expect(page.url()).not.toContain('#');
      expect([complaints, house.outside]).toEqual([[], []]);
      await house.close();
    },
  );
});
