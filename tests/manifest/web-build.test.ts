import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import webpack, { type Configuration } from 'webpack';
import { root } from './parse-manifest';

type MakeConfig = (env: Readonly<Record<string, string>>) => readonly Configuration[];
// eslint-disable-next-line @typescript-eslint/no-require-imports -- webpack's configuration is CommonJS
const makeConfig = require('../../webpack.config.js') as MakeConfig;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'parsheet-web-'));
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => {
  delete process.env['OFFICE_JS'];
});

/** Everything but the bundles: those need minutes of a busy machine and are built by the gate. */
async function buildPages(env: Readonly<Record<string, string>>): Promise<string> {
  const web = makeConfig(env).find(({ name }) => name === 'web')!;
  const out = mkdtempSync(path.join(folder, 'out-'));
  const empty = path.join(root, 'src/taskpane/old-web-view/detect.js');
  const config: Configuration = {
    ...web,
    mode: 'development',
    devtool: false,
    entry: { taskpane: empty, commands: empty },
    output: { ...web.output, path: path.join(out, 'web') },
  };
  const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) => {
    webpack(config, (error, result) => (error ? reject(error) : resolve(result)));
  });
  expect(stats?.compilation.errors).toEqual([]);
  return out;
}
const text = (...parts: string[]): string => readFileSync(path.join(...parts), 'utf8');

test('the manifest gets the address of the server, with a folder or without', async () => {
  const out = await buildPages({ origin: 'https://cchc.example.gov.vn/parsheet/' });
  const manifest = text(out, 'manifest.xml');
  expect(manifest).not.toContain('localhost');
  expect(manifest).toContain(
    '<SourceLocation DefaultValue="https://cchc.example.gov.vn/parsheet/taskpane.html?screen=check"/>',
  );
  expect(manifest.split('https://cchc.example.gov.vn/parsheet/').length).toBe(
    text(root, 'manifest.xml').split('https://localhost:3000/').length,
  );
});

test.each(['http://cchc.example.gov.vn', 'cchc.example.gov.vn', 'https://a.vn/?x=1'])('%s is no address', (origin) => {
  expect(() => makeConfig({ origin })).toThrow(/https/);
});

test('pages have a policy without eval and inline, and load Office.js from Microsoft', async () => {
  const out = await buildPages({});
  for (const page of ['taskpane.html', 'commands.html', 'old-web-view.html']) {
    const html = text(out, 'web', page);
    expect(html).toContain(
      `content="default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com; style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; img-src 'self' data:; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'"`,
    );
    expect(html).not.toMatch(/unsafe-|<script(?![^>]* src=)|<style|style="|<!-- (policy|office.js|scripts)/);
    expect(html).toContain('<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>');
  }
  // The page for old web views is written by hand, in their language.
  expect(text(out, 'web/detect.js')).toBe(text(root, 'src/taskpane/old-web-view/detect.js'));
});

test('OFFICE_JS=self copies what Excel needs, unchanged, and asks nobody else', async () => {
  process.env['OFFICE_JS'] = 'self';
  const out = await buildPages({});
  const html = text(out, 'web/taskpane.html');
  expect(html).not.toContain('appsforoffice');
  expect(html).toContain('<script src="office-js/office.js"></script>');
  const copied = readdirSync(path.join(out, 'web/office-js'), { recursive: true, encoding: 'utf8' });
  expect(copied.filter((name) => name.endsWith('.js')).sort()).toEqual([
    'en-us/office_strings.js',
    'excel-mac-16.00.js',
    'excel-web-16.00.js',
    'excel-win32-16.00.js',
    'excel-win32-16.01.js',
    'o15apptofilemappingtable.js',
    'office.js',
    'vi-vn/office_strings.js',
  ]);
  const own = path.join(root, 'node_modules/@microsoft/office-js/dist/office.js');
  expect(readFileSync(path.join(out, 'web/office-js/office.js')).equals(readFileSync(own))).toBe(true);
  expect(copied).toContain('LICENSE.md');
});
