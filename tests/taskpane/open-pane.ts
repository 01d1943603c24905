import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { patientContext } from '../support/browser';
import { connectClient } from '../support/excel-host/connect-client';
import type { RequestBody } from '../support/excel-host/protocol';
import { StrictHost } from '../support/excel-host/strict-host';
import { ironCalculator } from '../support/excel-host/calculate';
import { openWorkbookData } from '../support/excel-host/open-workbook-data';
import { serveFolder, type Served } from '../support/serve-folder';
import { readWorkbook } from '../../src/hosts/file/read-workbook';

const root = path.resolve(__dirname, '../..');

/** The pane as it is delivered, on a web server as any other. */
export async function servePane(): Promise<Served> {
  const built = path.join(root, 'dist/web');
  if (!existsSync(path.join(built, 'taskpane.html'))) throw new Error('dist/web is not built: npm run build');
  return serveFolder(built);
}

/** What stands in for office.js: Microsoft's client for Excel, connected to the host in this process. */
function officeScript(): string {
  const client = readFileSync(require.resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js'), 'utf8');
  return `${client}
    (() => {
      const connectClient = ${connectClient.toString()};
      connectClient(OfficeExtension, (body) => window.strictHost(body), () => true);
      Office.context.displayLanguage = 'vi-VN';
      Object.defineProperty(Office, 'HostType', { value: { Excel: 'Excel' } });
      Object.defineProperty(Office, 'onReady', { value: async () => ({ host: 'Excel', platform: 'OfficeOnline' }) });
    })();`;
}

/** An Excel with a file of the repository open; its client is in the page, not here. */
export async function excelWith(file: string): Promise<StrictHost> {
  const read = await readWorkbook(readFileSync(path.join(root, file)), path.basename(file));
  if (!read.ok) throw new Error(read.failure.code);
  const host = new StrictHost(path.basename(file), ironCalculator());
  openWorkbookData(host, read.value);
  return host;
}

export interface OpenedPane {
  readonly page: Page;
  /** Errors on the console, faults, and requests that leave the server. */
  readonly complaints: readonly string[];
}

/** Opens a screen of the pane over a host. */
export async function openPane(
  browser: Browser,
  address: string,
  host: StrictHost,
  screen: string,
): Promise<OpenedPane> {
  const context = await patientContext(browser, { viewport: { width: 320, height: 800 } });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !request.url().endsWith('/office.js')) complaints.push(request.url());
  });
  await page.exposeFunction('strictHost', (body: string) =>
    JSON.stringify(host.execute(JSON.parse(body) as RequestBody)),
  );
  await page.route('**/office.js', (route) => route.fulfill({ contentType: 'text/javascript', body: officeScript() }));
  await page.goto(`${address}/taskpane.html?screen=${screen}`);
  return { page, complaints };
}
