import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Download, Locator, Page } from 'playwright-core';
import { deadEnd, serveFolder, type Served } from '../support/serve-folder';
import { violationsOf } from '../support/axe';
import { launchChromium, patientContext } from '../support/browser';

export const ROOT = path.resolve(__dirname, '../..');
const BUILT = path.join(ROOT, 'dist/web');
const ONE_FILE = `file://${path.join(ROOT, 'dist/parsheet.html')}`;

/** The built page in Chromium. */
export interface OpenPage {
  readonly page: Page;
  /** Errors, refusals of the policy, and addresses other than its own that it asked for. Empty unless a test says so. */
  readonly complaints: string[];
  readonly button: (name: string | RegExp) => Locator;
  readonly tab: (name: string) => Promise<void>;
  /** Opens workbooks as the start offers it. */
  readonly openFile: (file: string | FilePayload) => Promise<void>;
  /** Gives files to join, as chosen in Tổng hợp. */
  readonly join: (files: readonly (string | FilePayload)[]) => Promise<void>;
  /** Drops files and folders of the disk as the system does: the page gets its entries from the browser. */
  readonly drop: (onto: Locator, files: readonly string[]) => Promise<void>;
  /** What is downloaded by a click. */
  readonly downloaded: (click: () => Promise<void>) => Promise<{ readonly name: string; readonly bytes: Uint8Array }>;
  /** Ids of what axe finds wrong. */
  readonly violations: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

export interface FilePayload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export interface House {
  readonly browser: Browser;
  /** Addresses outside this machine that anything in the browser, workers too, wanted to reach. */
  readonly outside: readonly string[];
  readonly open: (options?: BrowserContextOptions & { readonly oneFile?: boolean }) => Promise<OpenPage>;
  readonly close: () => Promise<void>;
}

export async function openHouse(): Promise<House> {
  if (!existsSync(path.join(BUILT, 'index.html'))) throw new Error('dist/web is not built: npm run build');
  const outside: string[] = [];
  const [browser, served, proxy] = await Promise.all([launchChromium(), serveFolder(BUILT), deadEnd(outside)]);
  return {
    browser,
    outside,
    open: ({ oneFile = false, ...options } = {}) => openPage(browser, served, proxy, oneFile, options),
    close: async () => {
      await browser.close();
      served.stop();
      proxy.stop();
    },
  };
}

async function openPage(
  browser: Browser,
  served: Served,
  proxy: Served,
  oneFile: boolean,
  options: BrowserContextOptions,
): Promise<OpenPage> {
  const context = await patientContext(browser, {
    viewport: { width: 1280, height: 800 },
    acceptDownloads: true,
    proxy: { server: proxy.address, bypass: '127.0.0.1' },
    ...options,
  });
  const complaints: string[] = [];
  context.on('request', (request) => {
    const url = request.url();
    const own = oneFile ? url === ONE_FILE : url.startsWith(`${served.address}/`);
    if (!own && !/^(data|blob):/.test(url)) complaints.push(`asks ${url}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      // eslint-disable-next-line no-console -- the console is where the test listens
      console.error(`policy: ${violatedDirective} ${blockedURI}`);
    });
  });
  const page = await context.newPage();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.stack ?? error.message));
  await page.goto(oneFile ? ONE_FILE : `${served.address}/index.html`);
  const given = (file: string | FilePayload): string | FilePayload =>
    typeof file === 'string' ? path.resolve(ROOT, file) : file;
  const choose = async (input: Locator, files: readonly (string | FilePayload)[]): Promise<void> => {
    const all = files.map(given);
    await input.setInputFiles(
      all.every((each) => typeof each === 'string') ? all : all.filter((each) => typeof each !== 'string'),
    );
  };
  return {
    page,
    complaints,
    button: (name) => page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name }),
    tab: (name) => page.getByRole('tab', { name, exact: true }).click(),
    openFile: (file) => choose(page.locator('input[type=file]').first(), [file]),
    join: async (files) => {
      await page.getByRole('tab', { name: 'Tổng hợp', exact: true }).click();
      await choose(page.getByRole('tabpanel').locator('input[multiple]'), files);
    },
    drop: async (onto, files) => {
      const box = await onto.boundingBox();
      if (!box) throw new Error('nothing to drop onto');
      const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      const session = await context.newCDPSession(page);
      const data = { items: [], files: [...files], dragOperationsMask: 1 };
      for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
        await session.send('Input.dispatchDragEvent', { type, ...at, data });
      }
    },
    downloaded: async (click) => {
      const [download] = await Promise.all([page.waitForEvent('download'), click()]);
      return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
    },
    violations: () => violationsOf(page),
    close: () => context.close(),
  };
}

async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(readFileSync(await download.path()));
}
