'use strict';
const { walls } = require('./.ci/walls.cjs');

const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const inside = (folder) => `^${escape(folder)}/`;
const keys = Object.keys(walls);
const nestedIn = (folder) => keys.filter((key) => key.startsWith(`${folder}/`));
const nodeHost = 'src/hosts/file/node';
const entryPoints = keys.filter((key) => walls[key].imports.includes('src'));
const packagePath = (name) => `^node_modules/${escape(name.replace(/\/\*$/, ''))}/`;

/** The rules of one row of the table. A nested folder has its own row, so it is left out of its parent's. */
function rulesOf(folder) {
  const { imports, types = [], packages = [], node = false } = walls[folder];
  const from = { path: inside(folder), pathNot: nestedIn(folder).map(inside) };
  const allowed = [folder, ...imports].map(inside);
  const rules = [
    {
      name: `wall: ${folder}`,
      comment: 'docs/architecture.md, walls; the table is .ci/walls.cjs',
      severity: 'error',
      from,
      to: { path: '^(src|tests|benchmarks)/', pathNot: [...allowed, ...types.map(inside)] },
    },
    {
      name: `packages: ${folder}`,
      severity: 'error',
      from,
      to: { path: 'node_modules/', pathNot: packages.map(packagePath) },
    },
  ];
  if (types.length > 0) {
    rules.push({
      name: `types only: ${folder}`,
      severity: 'error',
      from,
      to: { path: types.map(inside), pathNot: allowed, dependencyTypesNot: ['type-only'] },
    });
  }
  if (!node) rules.push({ name: `no node: ${folder}`, severity: 'error', from, to: { dependencyTypes: ['core'] } });
  return rules;
}

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'not-resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'declared-packages-only',
      comment: 'Every package is a development dependency: the build puts into the bundles what they need.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'node-host-from-entry-points-only',
      severity: 'error',
      from: { path: '^src/', pathNot: [nodeHost, ...entryPoints].map(inside) },
      to: { path: inside(nodeHost) },
    },
    {
      name: 'app-and-ui-never-reach-a-host',
      comment: 'Not even through other modules.',
      severity: 'error',
      from: { path: '^src/(core|forms|messages|app|ui)/' },
      to: { path: '^src/hosts/', reachable: true },
    },
    {
      name: 'core-is-pure',
      comment:
        'Not even through other modules. A hash, and a number by its format, are functions of their input and nothing else.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: {
        path: ['^src/(?!core/)', 'node_modules/'],
        pathNot: '^node_modules/(?:@noble/hashes|numfmt)/',
        reachable: true,
      },
    },
    ...keys.flatMap(rulesOf),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // A worktree may link to the packages of another.
    preserveSymlinks: true,
    exclude: { path: '^(dist|\\.cache)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
