import type { Locator, Page } from 'playwright-core';

/** Takes a picture by its name in docs/img, without the ending. */
export type Keep = (name: string, png: Uint8Array) => void;

export const PAGE = { width: 1180, height: 620 };
export const LOOK = { reducedMotion: 'reduce', colorScheme: 'light', locale: 'vi-VN' } as const;

export async function shot(page: Page, keep: Keep, name: string, part?: Locator): Promise<void> {
  // The pointer would leave its shade on what it last touched.
  await page.mouse.move(0, 0);
  const box = await part?.boundingBox();
  const clip = box ? { x: box.x - 6, y: box.y - 6, width: box.width + 12, height: box.height + 12 } : undefined;
  keep(name, await page.screenshot({ animations: 'disabled', caret: 'hide', ...(clip ? { clip } : {}) }));
}
