import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from 'playwright-core';
import { findInPath } from './programs';

/** Ends what hangs. Nothing is judged by it: on a busy machine every wait may take long. */
const PATIENCE = 180_000;

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
      // Chromium itself asks its maker about the fields of a page, and about every box that is typed into, otherwise.
      '--disable-features=AutofillServerCommunication',
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
