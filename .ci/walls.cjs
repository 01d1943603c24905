'use strict';
// The walls of docs/architecture.md as one table. eslint, dependency-cruiser and tests/tooling/walls.test.ts all read it.
// A folder belongs to the longest key that is a prefix of its path. A folder may always import from itself.
//   imports   folders whose code it may use (a key covers its sub-folders)
//   types     folders it may use with `import type` only
//   packages  npm packages it may use
//   node      whether node:* built-ins are allowed

const core = 'src/core';
const model = 'src/core/model';
const sheet = 'src/core/sheet';
const form = 'src/core/form';
const settings = 'src/core/settings';
const report = 'src/core/report';
const table = 'src/core/table';
const score = 'src/core/score';
const ports = 'src/app/ports';
const everything = ['src'];

/** @typedef {{ imports: string[], types?: string[], packages?: string[], node?: boolean }} Wall */
/** @type {Record<string, Wall>} */
const walls = {
  [core]: { imports: [core] },
  [model]: { imports: [] },
  [sheet]: { imports: [model] },
  [form]: { imports: [model, sheet] },
  [settings]: { imports: [model, sheet, form, report, `${score}/set`] },
  [report]: { imports: [model], types: [form, settings] },
  [`${table}/read`]: { imports: [model, sheet, form, settings] },
  [`${table}/check`]: { imports: [model, sheet, form, settings, `${table}/rules`] },
  [`${table}/rules`]: { imports: [model, sheet, form, `${table}/check`] },
  [`${table}/indicators`]: { imports: [model, form, settings] },
  [`${table}/join`]: { imports: [model, form, settings, `${table}/indicators`] },
  [`${table}/report`]: { imports: [model, form, settings, report] },
  [`${score}/set`]: { imports: [model, sheet, settings, `${score}/read`] },
  [`${score}/form`]: { imports: [model, form, `${score}/set`] },
  [`${score}/read`]: { imports: [model, sheet, settings, `${score}/form`] },
  [`${score}/check`]: { imports: [model, `${score}/form`] },
  [`${score}/rules`]: { imports: [model, `${score}/set`] },
  [`${score}/compute`]: { imports: [model, settings, `${score}/set`, `${score}/form`] },
  // What a criterion's points are is computed from the year's dossiers, too.
  [`${score}/scoring`]: {
    imports: [model, sheet, `${score}/set`, `${score}/form`, `${score}/rules`, `${score}/compute`, `${table}/join`],
  },
  [`${score}/report`]: {
    imports: [model, settings, report, `${score}/set`, `${score}/form`],
    types: [form],
  },
  [`${score}/review`]: {
    imports: [model, sheet, `${score}/set`, `${score}/form`, `${score}/read`, `${score}/compute`],
    packages: ['@noble/hashes'],
  },
  'src/core/show': { imports: [model], packages: ['numfmt'] },
  'src/forms': { imports: [model, form, settings, score] },
  'src/messages': { imports: [model], types: [core] },
  'src/app': { imports: [core, 'src/forms'], packages: ['valibot'] },
  [ports]: { imports: [core] },
  'src/hosts/file': { imports: [core, ports], packages: ['fflate', '@e965/xlsx', '@noble/hashes', '@noble/ciphers'] },
  'src/hosts/file/node': { imports: [core, ports, 'src/hosts/file'], packages: ['fflate'], node: true },
  'src/cli': { imports: everything, node: true },
  'src/hosts/excel': { imports: [core, ports] },
  'src/ui': {
    imports: ['src/app', 'src/messages', 'src/core/show'],
    types: [core],
    packages: ['react', 'react-dom', '@fluentui/*', '@tanstack/react-virtual'],
  },
  'src/shell': {
    imports: [core, 'src/forms', 'src/messages', 'src/app', 'src/hosts/file', 'src/ui'],
    packages: ['react', 'react-dom', '@fluentui/*'],
  },
  'src/taskpane': { imports: everything, packages: ['react', 'react-dom', '@fluentui/*'] },
  'src/commands': { imports: everything },
  'src/web': { imports: everything, packages: ['react', 'react-dom', '@fluentui/*'] },
};

const covers = (folder, path) => path === folder || path.startsWith(`${folder}/`);

/** The key of the table that a repository-relative path (forward slashes) belongs to, or undefined. */
function layerOf(path) {
  return Object.keys(walls)
    .filter((key) => covers(key, path))
    .sort((a, b) => b.length - a.length)[0];
}

/** Whether the layer `from` may import the file `target`; `typeOnly` says that it is an `import type`. */
function mayImport(from, target, typeOnly) {
  const to = layerOf(target);
  if (to === undefined) return false;
  if (to === from) return true;
  const { imports, types = [] } = walls[from];
  // src/hosts/file/node lies inside src/hosts/file, yet browser code must not reach it: only the entry points do.
  if (to === 'src/hosts/file/node') return imports === everything;
  if (covers(from, to)) return true;
  return imports.some((key) => covers(key, to)) || (typeOnly && types.some((key) => covers(key, to)));
}

/** Whether the layer may import a module that is not a file of the repository: an npm package or a node built-in. */
function mayUsePackage(from, name) {
  const { packages = [], node = false } = walls[from];
  if (name.startsWith('node:')) return node;
  return packages.some((allowed) =>
    allowed.endsWith('/*') ? name.startsWith(allowed.slice(0, -1)) : name === allowed || name.startsWith(`${allowed}/`),
  );
}

module.exports = { walls, layerOf, mayImport, mayUsePackage };
