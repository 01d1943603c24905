/* eslint no-console: "off" -- its output is what a benchmark is for */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Module } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { zipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { writeWorkbook } from '../src/hosts/file/write-workbook';
import { LARGE_ROWS, largePlan } from './large-plan';
import { manyReports, unitList } from './many-reports';

/** 168 communes, 20 months: as many files as there are communes in the country. */
const FILES = 3321;
const UNITS = 168;
/** Ten times the files (9.9 times), or the rows, may take so many times as long. */
const LIMIT = 12;
const ONE_FILE = path.resolve('dist/parsheet.html');

/** What the page did: seconds, its longest task in milliseconds (those below 50 are not told), the most memory in MB. */
interface Measured {
  readonly seconds: number;
  readonly longest: number;
  readonly megabytes: number | null;
}
interface WatchedWindow {
  tasks?: number[];
}

// The tool that opens the page is not bundled.
const playwright = Module.createRequire(path.resolve('package.json'))(
  'playwright-core',
) as typeof import('playwright-core');

async function main(): Promise<void> {
  if (!existsSync(ONE_FILE)) throw new Error('npm run build first');
  const folder = mkdtempSync(path.join(tmpdir(), 'parsheet-bench-'));
  try {
    const zips = await Promise.all([2 * UNITS, FILES].map((count) => zipOf(folder, count)));
    await table('files joined', zips, (page, file) => join(page, file));
    const sheets = await Promise.all([LARGE_ROWS / 10, LARGE_ROWS].map((count) => sheetOf(folder, count)));
    await table('rows opened and paged through', sheets, (page, file) => leaf(page, file));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Given {
  readonly count: number;
  readonly file: string;
}

async function zipOf(folder: string, count: number): Promise<Given> {
  const reports = [...manyReports(count, UNITS), { name: 'danh-muc.xlsx', bytes: await unitList(UNITS) }];
  const entries = Object.fromEntries(reports.map(({ name, bytes }) => [name, bytes]));
  const file = path.join(folder, `${String(count)}.zip`);
  writeFileSync(file, zipSync(entries, { level: 0 }));
  return { count, file };
}

async function sheetOf(folder: string, count: number): Promise<Given> {
  const file = path.join(folder, `${String(count)}.xlsx`);
  writeFileSync(file, await writeWorkbook(largePlan(count)));
  return { count, file };
}

async function table(
  what: string,
  given: readonly Given[],
  work: (page: Page, file: string) => Promise<void>,
): Promise<void> {
  console.log(`| ${what} | seconds | times | longest task, ms | most memory, MB |\n|---:|---:|---:|---:|---:|`);
  let first: number | null = null;
  for (const { count, file } of given) {
    const { seconds, longest, megabytes } = await measured(file, work);
    first ??= seconds;
    const times = seconds / first;
    if (times > LIMIT) process.exitCode = 1;
    console.log(
      `| ${String(count)} | ${seconds.toFixed(1)} | ${times.toFixed(1)} | ${longest.toFixed(0)} | ${String(megabytes ?? '–')} |`,
    );
  }
  console.log('');
}

async function measured(file: string, work: (page: Page, file: string) => Promise<void>): Promise<Measured> {
  const browser = await playwright.chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(600_000);
    await page.addInitScript(() => {
      const tasks: number[] = [];
      (window as WatchedWindow).tasks = tasks;
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) tasks.push(duration);
      }).observe({ type: 'longtask' });
    });
    await page.goto(`file://${ONE_FILE}`);
    await page.getByRole('tab', { name: 'Tổng hợp', exact: true }).waitFor();
    await page.evaluate(() => ((window as WatchedWindow).tasks ?? []).splice(0));
    const start = performance.now();
    await work(page, file);
    const seconds = (performance.now() - start) / 1000;
    const tasks = await page.evaluate(() => (window as WatchedWindow).tasks ?? []);
    return { seconds, longest: Math.max(0, ...tasks), megabytes: await peakMegabytes(browser) };
  } finally {
    await browser.close();
  }
}

async function join(page: Page, file: string): Promise<void> {
  await page.getByRole('tab', { name: 'Tổng hợp', exact: true }).click();
  await page
    .getByText(/Kéo tệp/)
    .last()
    .waitFor();
  await page.getByRole('tabpanel').locator('input[multiple]').setInputFiles(file);
  await page.getByRole('heading', { name: 'Đủ 168/168' }).waitFor();
}

async function leaf(page: Page, file: string): Promise<void> {
  await page.locator('input[type=file]').first().setInputFiles(file);
  await page.getByText('Không tìm thấy bảng số liệu').waitFor();
  await page.getByRole('grid').focus();
  await page.keyboard.press('Control+Home');
  for (let turn = 0; turn < 30; turn += 1) await page.keyboard.press('PageDown');
  await page.keyboard.press('Control+End');
  await page.locator('[data-cell$=",12"]').last().waitFor();
}

/** The most memory that any page process of the browser ever had, as Linux counts it; null elsewhere. */
async function peakMegabytes(browser: Browser): Promise<number | null> {
  if (process.platform !== 'linux') return null;
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const peaks = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${String(id)}/status`, 'utf8'))?.[1]);
  return Math.round(Math.max(...peaks.map(Number)) / 1024);
}

void main();
