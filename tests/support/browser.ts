import { chromium, type Browser } from 'playwright-core';
import { findInPath } from './programs';

/** Starts the machine's Chromium; nothing of it reaches a network by itself. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: findInPath('chromium')!,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      // Chromium itself asks its maker about the fields of a page otherwise.
      '--disable-features=AutofillServerCommunication',
      '--disable-sync',
      '--disable-features=AutofillServerCommunication',
      '--no-first-run',
      // Asks its maker about every box that is typed into.
      '--disable-features=AutofillServerCommunication',
    ],
  });
}
