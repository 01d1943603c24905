import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { readWorkbook } from '../../src/hosts/file/read-workbook';
import { launchChromium, patientContext } from '../support/browser';
import { ironCalculator } from '../support/excel-host/calculate';
import type { ToldEdit } from '../support/excel-host/connect-client';
import { openWorkbookData } from '../support/excel-host/open-workbook-data';
import type { RequestBody } from '../support/excel-host/protocol';
import { StrictHost } from '../support/excel-host/strict-host';
import { officeStandIn } from './office-stand-in';
import { deadEnd, serveFolder, type Served } from '../support/serve-folder';

export const ROOT = path.resolve(__dirname, '../..');
const BUILT = path.join(ROOT, 'dist/web');
export const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

interface PageWindow {
  readonly tellEdit?: (edit: ToldEdit) => void;
}

/** The built pane in Chromium, in front of the strict host. */
export interface Pane {
  readonly page: Page;
  /** What the page or Excel complained of. Empty unless the test is about a complaint. */
  readonly complaints: string[];
  readonly button: (name: string | RegExp) => Locator;
  readonly tab: (name: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface PaneOptions extends BrowserContextOptions {
  /** The screen that the ribbon asks for. */
  readonly asked?: string;
  readonly displayLanguage?: string;
  readonly ground?: string;
}

/** Chromium, the built pane on a server of this machine, and a watch over everything that wants to leave it. */
export interface PaneHouse {
  readonly address: string;
  /** Addresses outside this machine that anything in the browser, workers too, wanted to reach. */
  readonly outside: readonly string[];
  readonly open: (host: StrictHost, options?: PaneOptions) => Promise<Pane>;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

export async function openHouse(): Promise<PaneHouse> {
  if (!existsSync(path.join(BUILT, 'taskpane.html'))) throw new Error('dist/web is not built: npm run build');
  const outside: string[] = [];
  const [browser, served, proxy] = await Promise.all([launchChromium(), serveFolder(BUILT), deadEnd(outside)]);
  return {
    address: served.address,
    outside,
    browser,
    open: (host, options = {}) => openPane(browser, served, proxy, host, options),
    close: async () => {
      await browser.close();
      served.stop();
      proxy.stop();
    },
  };
}

async function openPane(
  browser: Browser,
  served: Served,
  proxy: Served,
  host: StrictHost,
  { asked = 'check', displayLanguage = 'vi-VN', ground, ...options }: PaneOptions,
): Promise<Pane> {
  const context = await patientContext(browser, {
    viewport: { width: 320, height: 800 },
    proxy: { server: proxy.address, bypass: '127.0.0.1' },
    ...options,
  });
  const complaints: string[] = [];
  await context.route(OFFICE_JS, (route) =>
    route.fulfill({
      contentType: 'text/javascript; charset=utf-8',
      body: officeStandIn({ apiSet: host.apiSet, displayLanguage, ground }),
    }),
  );
  context.on('request', (request) => {
    const url = request.url();
    if (url !== OFFICE_JS && !url.startsWith(`${served.address}/`) && !url.startsWith('data:'))
      complaints.push(`asks ${url}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${String(response.status())} for ${response.url()}`);
  });
  await context.exposeFunction('askStrictHost', (body: string) => {
    try {
      return JSON.stringify(host.execute(JSON.parse(body) as RequestBody));
    } catch (error) {
      complaints.push(`strict host: ${String(error)}`);
      throw error;
    }
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      // eslint-disable-next-line no-console -- the console is where the test listens
      console.error(`policy: ${violatedDirective} ${blockedURI}`);
    });
  });
  const page = await context.newPage();
  const listen = (message: { type: () => string; text: () => string }): void => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  };
  page.on('console', listen);
  page.on('pageerror', (error) => complaints.push(error.stack ?? error.message));
  page.on('worker', (worker) => worker.on('console', listen));
  const tell = (sheet: { readonly id: string }, address: string, byAddIn: boolean): void => {
    const edit = { worksheetId: sheet.id, address, triggerSource: byAddIn ? 'ThisLocalAddin' : 'Unknown' };
    void page.evaluate((told) => (window as PageWindow).tellEdit?.(told), edit).catch(() => undefined);
  };
  host.workbook.listeners.push(tell);
  await page.goto(`${served.address}/taskpane.html?screen=${asked}`);
  return {
    page,
    complaints,
    button: (name) => page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name }),
    tab: (name) => page.getByRole('tab', { name, exact: true }).click(),
    close: async () => {
      host.workbook.listeners.splice(host.workbook.listeners.indexOf(tell), 1);
      await context.close();
    },
  };
}

/** An Excel with a file of the repository open. */
export async function excelWith(file: string): Promise<StrictHost> {
  const host = emptyExcel();
  const bytes = new Uint8Array(readFileSync(path.join(ROOT, file)));
  const read = await readWorkbook(bytes, path.basename(file));
  if (!read.ok) throw new Error(`${file}: ${read.failure.code}`);
  openWorkbookData(host, read.value);
  return host;
}

/** An Excel with a new workbook. */
export function emptyExcel(): StrictHost {
  return new StrictHost('Sổ làm việc.xlsx', ironCalculator());
}
