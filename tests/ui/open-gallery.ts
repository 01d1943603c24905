import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium, patientContext } from '../support/browser';

interface Served {
  readonly address: string;
  readonly stop: () => void;
}
// eslint-disable-next-line @typescript-eslint/no-require-imports -- it is also a program, which has no types
const { serveGallery } = require('./gallery/serve-gallery.cjs') as { readonly serveGallery: () => Promise<Served> };

/** The built gallery in Chromium. */
export interface Gallery {
  /** Opens a view at the narrowest width; whatever the page complains of ends up in the second. */
  readonly open: (view: string, options?: BrowserContextOptions, language?: string) => Promise<[Page, string[]]>;
  readonly close: () => Promise<void>;
}

export async function openGallery(): Promise<Gallery> {
  const build = spawnSync(process.execPath, [path.join(__dirname, 'gallery/serve-gallery.cjs')], { encoding: 'utf8' });
  if (build.status !== 0) throw new Error(build.stderr);
  const [browser, served] = await Promise.all([launchChromium(), serveGallery()]);
  // Pages of one context share what was fetched and compiled, and keep nothing else.
  const contexts = new Map<string, Promise<BrowserContext>>();
  const contextFor = (options: BrowserContextOptions): Promise<BrowserContext> => {
    const key = JSON.stringify(options);
    const known = contexts.get(key);
    if (known) return known;
    const made = patientContext(browser, { viewport: { width: 320, height: 700 }, ...options });
    contexts.set(key, made);
    return made;
  };
  return {
    open: async (view, options = {}, language = 'vi') => {
      const page = await (await contextFor(options)).newPage();
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
    },
    close: async () => {
      served.stop();
      await browser.close();
    },
  };
}
