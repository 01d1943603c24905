// npm run bench [name...]: bundles benchmarks/*.bench.ts as the product is bundled, then runs them one after another.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { preparePackages, root } from './prepare.mjs';

preparePackages();
const require = createRequire(import.meta.url);
const webpack = require('webpack');
const { nodeBundle } = require('../webpack.config.js');

const folder = path.join(root, 'benchmarks');
const wanted = process.argv.slice(2);
const names = (existsSync(folder) ? readdirSync(folder) : [])
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.slice(0, -'.bench.ts'.length))
  .filter((name) => wanted.length === 0 || wanted.includes(name));
if (names.length === 0) {
  process.stderr.write('Không có phép đo nào. (no benchmark of that name in benchmarks/)\n');
  process.exit(2);
}

const built = path.join(root, '.cache/bench');
const config = nodeBundle({
  entry: Object.fromEntries(names.map((name) => [name, path.join(folder, `${name}.bench.ts`)])),
  folder: built,
  externals: { exceljs: 'commonjs exceljs' },
});
const stats = await promisify(webpack)(config);
if (stats.hasErrors()) {
  process.stderr.write(`${stats.toString('errors-only')}\n`);
  process.exit(1);
}
for (const name of names) {
  process.stdout.write(`== ${name}\n`);
  const { status } = spawnSync(process.execPath, ['--expose-gc', path.join(built, `${name}.js`)], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
