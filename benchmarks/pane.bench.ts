/* eslint no-console: "off" -- its output is what a benchmark is for */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { Module } from 'node:module';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';

/** Loads of each pane, in turn, after one of each that is not counted. */
const ROUNDS = 21;
const LIMIT = 1.5;
const SIZE_LIMIT = 130;
const BUILT = path.resolve('dist/web');
const TEMPLATE = path.resolve('.cache/bench/template-pane');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};
/** Ready at once, so that the time of Office.js itself, the same for both, hides nothing. */
const OFFICE = `window.Office = {
  HostType: { Excel: 'Excel' },
  context: { displayLanguage: 'vi-VN', requirements: { isSetSupported: () => true } },
  onReady: () => Promise.resolve({ host: 'Excel', platform: 'OfficeOnline' }),
};
window.OfficeExtension = { Error };
window.Excel = { run: () => new Promise(() => {}) };`;

// The tools that build and open the panes are not bundled.
const tool = Module.createRequire(path.resolve('package.json'));

interface Tools {
  readonly playwright: typeof import('playwright-core');
  readonly webpack: (config: object, done: (error: Error | null, stats?: { hasErrors: () => boolean }) => void) => void;
  readonly config: { readonly webBundle: (options: object) => object };
}
const tools: Tools = {
  playwright: tool('playwright-core') as Tools['playwright'],
  webpack: tool('webpack') as Tools['webpack'],
  config: tool('./webpack.config.js') as Tools['config'],
};

interface MeasuredWindow {
  usableAt?: number;
}

async function main(): Promise<void> {
  if (!existsSync(path.join(BUILT, 'taskpane.html'))) throw new Error('npm run build first');
  await buildTemplate();
  const browser = await tools.playwright.chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
  try {
    console.log('| processor | template, ms | PARsheet, ms | times the template |\n|---|---:|---:|---:|');
    for (const slower of [1, 4]) await compare(browser, slower);
  } finally {
    await browser.close();
  }
  const own = firstLoad(BUILT, 'taskpane.html');
  const template = firstLoad(TEMPLATE, 'template-pane.html');
  console.log(`\nScript of the first load, gzip, besides Office.js: ${own.toFixed(1)} KB (limit ${SIZE_LIMIT});`);
  console.log(`the template, built the same way: ${template.toFixed(1)} KB.`);
  if (own > SIZE_LIMIT) process.exitCode = 1;
}

function buildTemplate(): Promise<void> {
  const folder = path.resolve('benchmarks/template-pane');
  const config = tools.config.webBundle({
    entry: { template: path.join(folder, 'main.tsx') },
    pages: [{ template: path.join(folder, 'template-pane.html'), entry: 'template' }],
    folder: TEMPLATE,
  });
  return new Promise((resolve, reject) => {
    tools.webpack(config, (error, stats) => {
      if (error || stats?.hasErrors()) reject(error ?? new Error('The template pane can not be built'));
      else resolve();
    });
  });
}

async function compare(browser: Browser, slower: number): Promise<void> {
  const [pane, template] = [await served(BUILT), await served(TEMPLATE)];
  const times: Record<'pane' | 'template', number[]> = { pane: [], template: [] };
  for (let round = 0; round <= ROUNDS; round += 1) {
    const first = await usable(browser, `${template.address}/template-pane.html`, 'main button', slower);
    const second = await usable(browser, `${pane.address}/taskpane.html`, '[role=tabpanel] button', slower);
    if (round === 0) continue;
    times.template.push(first);
    times.pane.push(second);
  }
  pane.stop();
  template.stop();
  const [own, others] = [median(times.pane), median(times.template)];
  const ratio = own / others;
  const processor = slower === 1 ? 'as it is' : `${slower} times slower`;
  console.log(`| ${processor} | ${others.toFixed(0)} | ${own.toFixed(0)} | ${ratio.toFixed(2)} |`);
  if (ratio > LIMIT) process.exitCode = 1;
}

/** Milliseconds from the start of loading, nothing cached, to the frame in which the main button can be pressed. */
async function usable(browser: Browser, address: string, button: string, slower: number): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 350, height: 800 } });
  await context.route('https://appsforoffice.microsoft.com/lib/1/hosted/office.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: OFFICE }),
  );
  const page = await context.newPage();
  if (slower > 1) {
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  }
  await page.addInitScript((selector) => {
    const watch = new MutationObserver(() => {
      if (document.querySelector(selector) === null) return;
      watch.disconnect();
      requestAnimationFrame(() => {
        (window as MeasuredWindow).usableAt = performance.now();
      });
    });
    watch.observe(document, { subtree: true, childList: true });
  }, button);
  await page.goto(address);
  await page.waitForFunction(() => (window as MeasuredWindow).usableAt !== undefined);
  const at = await page.evaluate(() => (window as MeasuredWindow).usableAt ?? Number.NaN);
  await context.close();
  return at;
}

async function served(folder: string): Promise<{ readonly address: string; readonly stop: () => void }> {
  const server = createServer((request, response) => {
    const file = path.join(folder, path.normalize(new URL(request.url ?? '/', 'http://localhost').pathname));
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream' });
    response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, stop: () => server.close() };
}

/** Kilobytes of the scripts that a page names, as a server with the usual compression sends them. */
function firstLoad(folder: string, page: string): number {
  const html = readFileSync(path.join(folder, page), 'utf8');
  const files = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].flatMap(([, file]) => file ?? []);
  const own = files.filter((file) => !file.startsWith('https:') && !file.startsWith('office-js/'));
  return own.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(folder, file))).length, 0) / 1024;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

void main();
