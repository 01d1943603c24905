import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const SHOW = pathToFileURL(path.resolve(__dirname, '../../.ci/start-page.mjs')).href;

interface Started {
  readonly port: number;
  readonly process: ChildProcess;
  readonly ended: Promise<number | null>;
}

describe('npm start, when it comes to the page', () => {
  let folder = '';
  const running: ChildProcess[] = [];
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'parsheet-'));
  });
  afterEach(() => {
    for (const child of running.splice(0)) child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  /** Started with nobody at a terminal; `opener` is what the machine opens addresses with. */
  async function start({ open = true, screen = true, opener = '' } = {}): Promise<Started> {
    if (opener !== '') {
      writeFileSync(path.join(folder, 'xdg-open'), opener);
      chmodSync(path.join(folder, 'xdg-open'), 0o755);
    }
    const script = `import { showPage } from '${SHOW}'; await showPage({ open: ${String(open)} });`;
    const { DISPLAY: _, WAYLAND_DISPLAY: __, ...others } = process.env;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...others, PATH: `${folder}:/usr/bin:/bin`, ...(screen ? { DISPLAY: ':0' } : {}) },
    });
    running.push(child);
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    const port = await new Promise<number>((resolve, reject) => {
      let said = '';
      child.stdout.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        const [, found] = /http:\/\/localhost:(\d+)/.exec(said) ?? [];
        if (found !== undefined) resolve(Number(found));
      });
      void ended.then((status) => reject(new Error(`ended with ${String(status)}: ${said}`)));
    });
    return { port, process: child, ended };
  }

  /** Takes a port, unless something else of this machine has it already. */
  function take(port: number): Promise<Server | null> {
    return new Promise((resolve) => {
      const server = createServer();
      server.once('error', () => resolve(null));
      server.listen(port, '127.0.0.1', () => resolve(server));
    });
  }
  const free = (server: Server | null): Promise<void> =>
    new Promise((resolve) => (server ? server.close(() => resolve()) : resolve()));

  test('serves on the next free port, and Ctrl+C ends it with 0 and frees the port', async () => {
    const taken = await take(3000);
    const { port, process: child, ended } = await start({ screen: false });
    expect(port).toBeGreaterThan(3000);
    const page = await fetch(`http://localhost:${String(port)}/`);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await page.text()).toContain('PARsheet');
    child.kill('SIGINT');
    expect(await ended).toBe(0);
    const again = await take(port);
    expect(again).not.toBeNull();
    await Promise.all([free(taken), free(again)]);
  });

  test('hands nothing out but the page: no folder above it, none of its own', async () => {
    const { port } = await start({ screen: false });
    const status = async (address: string) => (await fetch(`http://localhost:${String(port)}${address}`)).status;
    expect(await status('/%2e%2e/%2e%2e/package.json')).toBe(404);
    expect(await status('/..%2f..%2fpackage.json')).toBe(404);
    expect(await status('/icons')).toBe(404);
    expect(await status('/%zz')).toBe(400);
  });

  const opened = () => path.join(folder, 'opened');
  const noting = () => `#!/bin/sh\necho "$@" > '${opened()}'\n`;

  (process.platform === 'linux' ? test : test.skip)('opens the address in the browser of the screen', async () => {
    const { port } = await start({ opener: noting() });
    for (let wait = 0; wait < 100 && !existsSync(opened()); wait += 1)
      await new Promise((done) => setTimeout(done, 50));
    expect(readFileSync(opened(), 'utf8').trim()).toBe(`http://localhost:${String(port)}`);
  });

  (process.platform === 'linux' ? test : test.skip)('opens none without a screen, nor when told not to', async () => {
    const started = [await start({ opener: noting(), screen: false }), await start({ opener: noting(), open: false })];
    await new Promise((done) => setTimeout(done, 300));
    expect(existsSync(opened())).toBe(false);
    expect(started[0]?.port).not.toBe(started[1]?.port);
  });

  test('goes on where what opens browsers fails', async () => {
    const { port, process: child, ended } = await start({ opener: '#!/bin/sh\nexit 3\n' });
    await new Promise((done) => setTimeout(done, 200));
    expect((await fetch(`http://localhost:${String(port)}/`)).status).toBe(200);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });
});
