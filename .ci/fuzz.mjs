// npm run fuzz [count [seed [first]]]: bundles tests/fuzz as the product is bundled, and reads so many files that were changed by chance.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { preparePackages, root } from './prepare.mjs';

preparePackages();
const require = createRequire(import.meta.url);
const webpack = require('webpack');
const { nodeBundle } = require('../webpack.config.js');

const built = path.join(root, '.cache/fuzz/built');
const entry = Object.fromEntries(
  ['fuzz', 'fuzz-worker'].map((name) => [name, path.join(root, 'tests/fuzz', `${name}.ts`)]),
);
const stats = await promisify(webpack)(nodeBundle({ entry, folder: built }));
if (stats.hasErrors()) {
  process.stderr.write(`${stats.toString('errors-only')}\n`);
  process.exit(1);
}
const { status } = spawnSync(process.execPath, [path.join(built, 'fuzz.js'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
