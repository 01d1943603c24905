import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';

/** Follows tasks of the page's main thread that take 50 ms or more, from now on; their lengths when asked. */
export async function observeTasks(page: Page): Promise<() => Promise<readonly number[]>> {
  const tasks = await page.evaluateHandle(() => {
    const seen: number[] = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.push(duration);
    }).observe({ type: 'longtask' });
    return seen;
  });
  return () => tasks.jsonValue();
}

/**
 * The most memory in MB that any of the browser's page processes ever had, as the system counts it: workers and shared code
 * of the browser are in it. Null where the system does not say.
 */
export async function peakMegabytes(browser: Browser): Promise<number | null> {
  if (process.platform !== 'linux') return null;
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const peaks = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${String(id)}/status`, 'utf8'))?.[1]);
  return Math.max(...peaks.map(Number)) / 1024;
}
