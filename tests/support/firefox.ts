import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { connected } from './bidi';
import { findInPath } from './programs';

/** Firefox as Debian, Ubuntu and the others name it. */
export const FIREFOX = ['firefox-esr', 'firefox'] as const;

/** A page in the machine's Firefox. Driven by WebDriver BiDi, which is a standard: Playwright needs a Firefox of its own. */
export interface FirefoxPage {
  /** Addresses that the page asked for; Firefox tells none that begin with file:. */
  readonly asked: readonly string[];
  /** Errors of its scripts and refusals of its policy. */
  readonly complaints: readonly string[];
  /** Waits for it, and clicks it as a user does. */
  readonly click: (role: string, name: string) => Promise<void>;
  /** Waits until it is there; `name` is its whole accessible name. */
  readonly waitFor: (role: string, name: string) => Promise<void>;
  /** Gives a file to the first place that takes one. */
  readonly choose: (file: string) => Promise<void>;
  /** The text of the first element that the selector finds. */
  readonly text: (selector: string) => Promise<string>;
  /** Waits for the file that is downloaded, and takes it away. */
  readonly downloaded: () => Promise<{ readonly name: string; readonly bytes: Uint8Array }>;
  /** Asks for an address that leads nowhere. */
  readonly visit: (address: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

// Nothing of Firefox's own is to be mixed with what the page does; no address outside leads anywhere.
const QUIET = {
  'app.update.disabledForTesting': true,
  'browser.download.folderList': 2,
  'browser.download.useDownloadDir': true,
  'browser.download.alwaysOpenPanel': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
};

export async function openFirefox(address: string): Promise<FirefoxPage> {
  const folder = mkdtempSync(path.join(tmpdir(), 'parsheet-firefox-'));
  const downloads = mkdtempSync(path.join(folder, 'downloads-'));
  const prefs = { ...QUIET, 'browser.download.dir': downloads };
  const lines = Object.entries(prefs).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  writeFileSync(path.join(folder, 'user.js'), lines.join('\n'));
  const command = FIREFOX.map(findInPath).find((found) => found !== undefined) ?? 'firefox';
  const args = ['--headless', '--no-remote', '--remote-debugging-port=0', '--profile', folder];
  const firefox = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise<void>((resolve) => firefox.once('exit', () => resolve()));
  const { send, listen, end } = await connected(`${await addressOf(firefox)}/session`);
  const asked: string[] = [];
  const complaints: string[] = [];
  listen('network.beforeRequestSent', ({ request }) => asked.push((request as { url: string }).url));
  listen('log.entryAdded', ({ level, text }) => {
    if (level === 'error' || level === 'warn') complaints.push(String(text));
  });
  await send('session.new', { capabilities: {} });
  await send('session.subscribe', { events: ['network.beforeRequestSent', 'log.entryAdded'] });
  const { context } = (await send('browsingContext.create', { type: 'tab' })) as { context: string };
  await send('browsingContext.navigate', { context, url: address, wait: 'complete' });

  const found = (role: string, name: string): Promise<unknown> =>
    patiently(async () => {
      const locator = { type: 'accessibility', value: { role, name } };
      const { nodes } = (await send('browsingContext.locateNodes', { context, locator })) as { nodes: unknown[] };
      if (nodes[0] === undefined) throw new Error(`no ${role} "${name}"`);
      return nodes[0];
    });
  return {
    asked,
    complaints,
    click: async (role, name) => {
      const origin = { type: 'element', element: await found(role, name) };
      const press = ['pointerDown', 'pointerUp'].map((type) => ({ type, button: 0 }));
      const actions = [{ type: 'pointerMove', x: 0, y: 0, origin }, ...press];
      await send('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', actions }] });
    },
    waitFor: async (role, name) => {
      await found(role, name);
    },
    choose: async (file) => {
      const locator = { type: 'css', value: 'input[type=file]' };
      const { nodes } = (await send('browsingContext.locateNodes', { context, locator })) as { nodes: unknown[] };
      await send('input.setFiles', { context, element: nodes[0], files: [file] });
    },
    text: async (selector) => {
      const expression = `document.querySelector(${JSON.stringify(selector)}).innerText`;
      const answer = await send('script.evaluate', { expression, target: { context }, awaitPromise: false });
      return (answer as { result: { value: string } }).result.value;
    },
    downloaded: () =>
      patiently(() => {
        const names = readdirSync(downloads);
        const [name] = names;
        // Firefox writes to a .part, with the file itself empty beside it.
        if (name === undefined || names.length > 1 || name.endsWith('.part'))
          throw new Error(`downloaded: ${names.join(', ')}`);
        const bytes = new Uint8Array(readFileSync(path.join(downloads, name)));
        rmSync(path.join(downloads, name));
        return Promise.resolve({ name, bytes });
      }),
    visit: async (url) => {
      await send('browsingContext.navigate', { context, url, wait: 'complete' }).catch(() => undefined);
    },
    close: async () => {
      await send('browser.close', {}).catch(() => firefox.kill());
      end();
      await ended;
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function addressOf(firefox: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    firefox.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    });
    firefox.once('error', reject);
    firefox.once('exit', () => reject(new Error(`Firefox ended: ${said}`)));
  });
}

/** Tries until it does not throw, for as long as a user would wait. */
async function patiently<Value>(attempt: () => Promise<Value>): Promise<Value> {
  const until = Date.now() + 20_000;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > until) throw error;
      await new Promise((done) => setTimeout(done, 50));
    }
  }
}
