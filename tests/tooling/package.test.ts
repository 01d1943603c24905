import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'parsheet-package-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  expect({ command, status, stderr: status === 0 ? '' : stderr }).toEqual({ command, status: 0, stderr: '' });
  return stdout;
}

// The gates before the tests have built dist; packing must not build it again.
function packed(): { readonly file: string; readonly names: readonly string[] } {
  const json = run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root);
  const [made] = JSON.parse(json) as readonly { filename: string; files: readonly { path: string }[] }[];
  return { file: path.join(folder, made!.filename), names: made!.files.map(({ path: name }) => name) };
}

test('the package joins the sample in an empty folder, with nothing else installed', () => {
  const { file, names } = packed();
  expect(names).toEqual(
    expect.arrayContaining([
      'dist/cli.js',
      'dist/run-thread.js',
      'dist/check-worker.js',
      'dist/parsheet.html',
      'dist/THIRD-PARTY-NOTICES.txt',
    ]),
  );
  const project = mkdtempSync(path.join(folder, 'project-'));
  writeFileSync(path.join(project, 'package.json'), '{ "private": true }');
  run('npm', ['install', '--offline', '--no-audit', '--no-fund', file], project);
  expect(readdirSync(path.join(project, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['parsheet']);
  const sample = path.join('node_modules', 'parsheet', 'assets', 'samples', 'cu-jut-2024');
  const out = run(
    'npx',
    ['--offline', 'parsheet', 'consolidate', sample, '--period', '2024-H1', '--json', '--out', 'report.xlsx'],
    project,
  );
  expect((JSON.parse(out) as { total: { totals: unknown } }).total.totals).toMatchObject({ c3: 7149, c7: 6919 });
  expect(readdirSync(project)).toContain('report.xlsx');
});

test('a package is never made from a folder without a build', () => {
  const { scripts, dependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
    dependencies?: Record<string, string>;
  };
  expect(scripts['prepack']).toBe('npm run build');
  expect(dependencies).toBeUndefined();
});

test('each build names the packages it contains, with their licences', () => {
  const notices = (name: string): string => readFileSync(path.join(root, 'dist', name), 'utf8');
  for (const name of ['THIRD-PARTY-NOTICES.txt', 'web/THIRD-PARTY-NOTICES.txt', 'parsheet.html']) {
    expect(notices(name)).toMatch(/^fflate \d/m);
    expect(notices(name)).toMatch(/^@e965\/xlsx \d[^]*Apache License/m);
    expect(notices(name)).not.toContain('LICENSE.txt');
  }
  expect(notices('web/THIRD-PARTY-NOTICES.txt')).toMatch(/^react-dom \d[^]*Permission is hereby granted/m);
  expect(notices('parsheet.html')).toMatch(/^@fluentui\/react-components \d/m);
});
