import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from 'playwright-core';
import { findInPath } from './programs';

/** Ends what hangs. Nothing is judged by it: on a busy machine every wait may take long. */
const PATIENCE = 180_000;

/**
 * What Chromium asks its maker otherwise: about the fields of a page, every box that is typed into, its search and the time. The
 * last list given is the one that counts, so that what Playwright turns off stands here, too.
 */
const TALKS_TO_ITS_MAKER = [
  'AimEnabled',
  'AutofillServerCommunication',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PreconnectToSearch',
];

/** Starts the machine's Chromium; nothing of it reaches a network by itself. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: findInPath('chromium')!,
    timeout: PATIENCE,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      `--disable-features=${TALKS_TO_ITS_MAKER.join(',')}`,
      '--disable-sync',
      '--no-first-run',
    ],
  });
}

/** A window of its own, in which every wait is patient. */
export async function patientContext(browser: Browser, options: BrowserContextOptions): Promise<BrowserContext> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(PATIENCE);
  return context;
}
