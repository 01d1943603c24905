// Builds dist/cli.js when it is missing or older than what it is made of.
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { root } from './prepare.mjs';
import { runTool } from './run-tool.mjs';

export const cli = path.join(root, 'dist/cli.js');
const madeOf = ['src', 'webpack.config.js', 'tsconfig.base.json', 'package-lock.json'];

function newest(file) {
  const stat = statSync(file);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(file).map((name) => newest(path.join(file, name))));
}

export async function buildIfNeeded() {
  if (existsSync(cli)) {
    const built = statSync(cli).mtimeMs;
    if (madeOf.every((name) => newest(path.join(root, name)) < built)) return;
  }
  process.stderr.write('Đang dựng chương trình…\n  (building)\n');
  const { ok, output } = await runTool('webpack', ['--config', 'webpack.config.js', '--config-name', 'node']);
  if (!ok || !existsSync(cli)) throw new Error(`Không dựng được dist/cli.js. (build failed)\n${output}`);
}
