import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';

/** One task of a page's main thread, in milliseconds: how long it took, and how long it had a processor for that. */
export interface Task {
  readonly took: number;
  readonly ran: number;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Follows the tasks of the page's main thread from now on; when asked, gives those of 50 ms or more, and ends. */
export async function observeTasks(browser: Browser, page: Page): Promise<() => Promise<readonly Task[]>> {
  await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline'] });
  return async () => {
    const trace = JSON.parse((await browser.stopTracing()).toString('utf8')) as { traceEvents: TraceEvent[] };
    const place = ({ pid, tid }: TraceEvent): string => `${String(pid)} ${String(tid)}`;
    const main = new Set(
      trace.traceEvents
        .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
        .map(place),
    );
    return trace.traceEvents
      .filter((event) => event.name === 'RunTask' && main.has(place(event)) && (event.dur ?? 0) >= 50_000)
      .map(({ dur = 0, tdur = 0 }) => ({ took: Math.round(dur / 1000), ran: Math.round(tdur / 1000) }));
  };
}

/**
 * The most memory in MB that any of the browser's page processes ever had, as the system counts it: workers, drawing and
 * the browser's own code are in it. Null where the system does not say.
 */
export async function peakMegabytes(browser: Browser): Promise<number | null> {
  if (process.platform !== 'linux') return null;
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const peaks = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${String(id)}/status`, 'utf8'))?.[1]);
  return Math.round(Math.max(...peaks.map(Number)) / 1024);
}
