import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ts from 'typescript';

const root = path.resolve(__dirname, '../..');

type Probes = Readonly<Record<string, string>>;

function inChild(script: string, probes: Probes, ...args: string[]): Record<string, string[]> {
  const file = path.join(__dirname, script);
  const child = spawnSync(process.execPath, [file, ...args], {
    cwd: root,
    input: JSON.stringify(probes),
    encoding: 'utf8',
  });
  if (child.status !== 0) throw new Error(child.stderr);
  return JSON.parse(child.stdout) as Record<string, string[]>;
}

/** Error codes of one file that is not on disk, compiled under the tsconfig of `project`. */
function compile(project: string, file: string, source: string): number[] {
  const config = path.join(root, project, 'tsconfig.json');
  const read = ts.readConfigFile(config, (name) => ts.sys.readFile(name));
  const { options } = ts.parseJsonConfigFileContent(read.config, ts.sys, path.dirname(config));
  const host = ts.createCompilerHost({ ...options, noEmit: true });
  const virtual = path.join(root, file);
  const original = host.getSourceFile.bind(host);
  const exists = host.fileExists.bind(host);
  host.fileExists = (name) => name === virtual || exists(name);
  host.getSourceFile = (name, ...rest) =>
    name === virtual ? ts.createSourceFile(name, source, ts.ScriptTarget.ES2022) : original(name, ...rest);
  const program = ts.createProgram({ rootNames: [virtual], options, host });
  return ts.getPreEmitDiagnostics(program).map(({ code }) => code);
}

describe('TypeScript projects', () => {
  const cannotFindName = [2304, 2584, 2591, 2580];

  test.each([
    ['src/core', 'process.cwd();'],
    ['src/core', 'document.title;'],
    ['src/core', "fetch('https://example.com');"],
    ['src/core', 'new TextDecoder();'],
    ['src/app', 'setTimeout(() => 1, 2);'],
    ['src/hosts/file', 'document.title;'],
    ['src/hosts/file', 'process.cwd();'],
    ['src/hosts/file', "Buffer.from('a');"],
  ])('%s does not know %s', (project, source) => {
    const codes = compile(project, `${project}/probe.ts`, `export const probe = ${source}`);
    expect(codes.some((code) => cannotFindName.includes(code))).toBe(true);
  });

  test.each([
    ['src/core', 'export const probe: number = [1].length;'],
    ['src/hosts/file', 'export const probe = new TextDecoder();'],
    ['src/hosts/file/node', 'export const probe = process.cwd();'],
    ['src/cli', 'export const probe = process.cwd();'],
  ])('%s accepts %s', (project, source) => {
    expect(compile(project, `${project}/probe.ts`, source)).toEqual([]);
  });
});

describe('eslint', () => {
  const good: Probes = {
    'src/core/table/read/good-probe.ts': "export { a } from '../../model/a';",
    'src/core/table/join/good-probe.ts': "export { a } from '../indicators/a';",
    'src/messages/good-probe.ts': "export type { A } from '../core/table/check/a';",
    'src/app/good-probe.ts': "export { a } from './ports/a';",
    'src/hosts/file/good-probe.ts': "export { unzipSync } from 'fflate';",
    'src/hosts/file/node/good-probe.ts': "export { inflateRawSync } from 'node:zlib';",
    'src/cli/good-probe.ts': "export { a } from '../hosts/file/node/a';",
  };
  const bad: Readonly<Record<string, readonly [source: string, rule: string]>> = {
    'src/core/model/imports-form.ts': ["export { a } from '../form/a';", 'house/walls'],
    'src/core/table/check/imports-join.ts': ["export { a } from '../join/a';", 'house/walls'],
    'src/core/table/read/imports-app.ts': ["export { a } from '../../../app/a';", 'house/walls'],
    'src/core/table/read/imports-node.ts': ["export { a } from 'node:fs';", 'house/walls'],
    'src/core/table/read/imports-lazily.ts': ["export const a = import('../../../app/a');", 'house/walls'],
    'src/core/table/read/clock.ts': ['export const a = Date.now();', 'no-restricted-syntax'],
    'src/messages/imports-code.ts': ["export { a } from '../core/table/check/a';", 'house/walls'],
    'src/app/imports-host.ts': ["export { a } from '../hosts/file/a';", 'house/walls'],
    'src/app/imports-messages.ts': ["export { a } from '../messages/vi';", 'house/walls'],
    'src/hosts/file/imports-node-host.ts': ["export { a } from './node/a';", 'house/walls'],
    'src/hosts/file/imports-app.ts': ["export { a } from '../../app/a';", 'house/walls'],
    'src/hosts/file/asks-network.ts': ["export const a = fetch('x');", 'no-restricted-globals'],
    'src/hosts/excel/sync-in-loop.ts': [
      'export async function a(b: Excel.RequestContext) { for (const c of [b, b]) await c.sync(); }',
      'no-restricted-syntax',
    ],
    'src/hosts/excel/sync-in-callback.ts': [
      'export const a = (b: Excel.RequestContext[]) => b.map((c) => c.sync());',
      'no-restricted-syntax',
    ],
    'src/hosts/excel/empty-load.ts': [
      'export const a = (b: Excel.RequestContext) => { const c = b.workbook.getSelectedRange(); c.load(); return c; };',
      'office-addins/no-empty-load',
    ],
    'src/hosts/excel/reaches-network.ts': ["export const a = fetch('/');", 'no-restricted-globals'],
    'src/cli/speaks-office.ts': ['export const a = Excel;', 'no-restricted-globals'],
    'src/cli/default-export.ts': ['export default 1;', 'no-restricted-syntax'],
    'src/cli/any.ts': ['export const a: any = 1;', '@typescript-eslint/no-explicit-any'],
    'src/cli/enum.ts': ['export enum A { B }', 'no-restricted-syntax'],
    'src/cli/triple-slash.ts': [
      '/// <reference types="node" />\nexport const a = 1;',
      '@typescript-eslint/triple-slash-reference',
    ],
    'src/cli/silenced.ts': [
      '// eslint-disable-next-line no-console\nconsole.log(1);',
      '@eslint-community/eslint-comments/require-description',
    ],
    'src/cli/too-long.ts': ['export const a = 1;\n'.repeat(301), 'max-lines'],
    'src/cli/CamelCase.ts': ['export const a = 1;', 'house/file-name'],
  };
  let found: Record<string, string[]> = {};
  beforeAll(() => {
    const sources = Object.entries(bad).map(([file, [source]]) => [file, source]);
    found = inChild('lint-probes.mjs', { ...good, ...(Object.fromEntries(sources) as Probes) });
  });

  test.each(Object.keys(good))('accepts %s', (file) => {
    expect(found[file]).toEqual([]);
  });

  test.each(Object.entries(bad))('refuses %s', (file, [, rule]) => {
    expect(found[file]).toContain(rule);
  });
});

describe('dependency-cruiser', () => {
  const probes: Probes = {
    'src/core/model/a.ts': "import { b } from './b';\nexport const a = () => b;",
    'src/core/model/b.ts': "import { a } from './a';\nexport const b = () => a;",
    'src/core/model/leaf.ts': 'export const leaf = 1;',
    'src/core/table/read/good.ts': "export { leaf } from '../../model/leaf';",
    'src/core/model/up.ts': "export { good } from '../table/read/good';",
    'src/core/table/read/disk.ts': "export { readFileSync } from 'node:fs';",
    'src/core/table/read/app.ts': "export { use } from '../../../app/use';",
    'src/app/use.ts': 'export const use = 1;',
    'src/app/host.ts': "export type { File } from '../hosts/file/file';",
    'src/hosts/file/file.ts': 'export type File = 1;',
    'src/hosts/file/node/disk.ts': "export { readFileSync } from 'node:fs';",
    'src/cli/main.ts': "export { readFileSync } from '../hosts/file/node/disk';",
    'src/hosts/file/leak.ts': "export { readFileSync } from './node/disk';",
    'src/messages/vi.ts': "export type { good } from '../core/table/read/good';",
    'src/messages/code.ts': "export { good } from '../core/table/read/good';",
  };
  let found: Record<string, string[]> = {};
  const folder = mkdtempSync(path.join(tmpdir(), 'parsheet-walls-'));
  beforeAll(() => {
    found = inChild('cruise-probes.mjs', probes, folder);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test.each([
    ['src/core/model/a.ts', 'no-circular'],
    ['src/core/model/up.ts', 'wall: src/core/model'],
    ['src/core/table/read/disk.ts', 'no node: src/core/table/read'],
    ['src/core/table/read/app.ts', 'core-is-pure'],
    ['src/app/host.ts', 'app-and-ui-never-reach-a-host'],
    ['src/hosts/file/leak.ts', 'node-host-from-entry-points-only'],
    ['src/messages/code.ts', 'types only: src/messages'],
  ])('%s breaks %s', (file, rule) => {
    expect(found[file]).toContain(rule);
  });

  test.each(['src/core/table/read/good.ts', 'src/hosts/file/node/disk.ts', 'src/cli/main.ts', 'src/messages/vi.ts'])(
    '%s breaks nothing',
    (file) => {
      expect(found[file]).toEqual([]);
    },
  );
});
