import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import webpack, { type Configuration } from 'webpack';
import { connectClient } from '../support/excel-host/connect-client';
import type { RequestBody } from '../support/excel-host/protocol';
import { StrictHost } from '../support/excel-host/strict-host';
import { ironCalculator } from '../support/excel-host/calculate';
import { openWorkbookData } from '../support/excel-host/open-workbook-data';
import { readWorkbook } from '../../src/hosts/file/read-workbook';

const root = path.resolve(__dirname, '../..');
const built = path.join(root, '.cache/pane/web');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css',
  '.png': 'image/png',
};

/** Builds the pane as it is delivered, beside the delivered one. */
export async function buildPane(): Promise<void> {
  type MakeConfig = (env: Readonly<Record<string, string>>) => readonly Configuration[];
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- webpack's configuration is CommonJS
  const makeConfig = require('../../webpack.config.js') as MakeConfig;
  const web = makeConfig({}).find(({ name }) => name === 'web')!;
  const config: Configuration = {
    ...web,
    output: { ...web.output, path: built },
    cache: { type: 'filesystem', cacheDirectory: path.join(root, '.cache/webpack'), name: 'pane' },
  };
  await new Promise<void>((resolve, reject) => {
    webpack(config, (error, stats) => {
      if (error || stats?.hasErrors()) reject(error ?? new Error(stats?.toString('errors-only')));
      else resolve();
    });
  });
}

/** A web server as any other, over what was built. */
export async function servePane(): Promise<{ readonly address: string; readonly stop: () => void }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    try {
      const bytes = readFileSync(path.join(built, pathname));
      response.writeHead(200, { 'content-type': TYPES[path.extname(pathname)] ?? 'application/octet-stream' });
      response.end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return { address: `http://127.0.0.1:${String(port)}`, stop: () => void server.close() };
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
  const context = await browser.newContext({ viewport: { width: 320, height: 800 } });
  const page = await context.newPage();
  page.setDefaultTimeout(8000);
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
