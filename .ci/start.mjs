// npm start: the main job on the embedded sample. Arguments after -- go on to the command (npm start -- --lang en).
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { buildIfNeeded, cli } from './build.mjs';
import { preparePackages, root } from './prepare.mjs';

const sample = path.join(root, 'assets/samples/cu-jut-2024');
const outFolder = 'bao-cao';

/** bao-cao-….xlsx, then …-2.xlsx, …-3.xlsx: what is there already is never overwritten. */
function freeName(stem) {
  for (let n = 1; ; n += 1) {
    const file = path.join(outFolder, `${stem}${n === 1 ? '' : `-${n}`}.xlsx`);
    if (!existsSync(file)) return file;
  }
}

try {
  preparePackages();
  await buildIfNeeded();
  mkdirSync(outFolder, { recursive: true });
  const args = ['consolidate', sample, '--settings', path.join(sample, 'danh-muc.xlsx'), '--period', '2024-H1'];
  const out = freeName('bao-cao-cu-jut-2024-H1');
  const { status } = spawnSync(process.execPath, [cli, ...args, '--out', out, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 2;
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
