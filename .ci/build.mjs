// Builds dist/cli.js and dist/web when they are missing or older than what they are made of.
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { root } from './prepare.mjs';
import { runTool } from './run-tool.mjs';

export const cli = path.join(root, 'dist/cli.js');
const madeOf = ['src', 'webpack.config.js', 'tsconfig.base.json', 'package-lock.json'];
// The help screen shows the guide.
const pageMadeOf = [...madeOf, 'docs/huong-dan.md', 'docs/img'];

function newest(file) {
  const stat = statSync(file);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(file).map((name) => newest(path.join(file, name))));
}

const page = path.join(root, 'dist/web/index.html');

export const buildIfNeeded = () => build(cli, 'node', 'chương trình', madeOf);
export const buildPageIfNeeded = () => build(page, 'web', 'trang', pageMadeOf);

async function build(file, bundle, what, parts) {
  if (existsSync(file)) {
    const built = statSync(file).mtimeMs;
    if (parts.every((name) => newest(path.join(root, name)) < built)) return;
  }
  process.stderr.write(`Đang dựng ${what}…\n  (building)\n`);
  const { ok, output } = await runTool('webpack', ['--config', 'webpack.config.js', '--config-name', bundle]);
  if (!ok || !existsSync(file))
    throw new Error(`Không dựng được ${path.relative(root, file)}. (build failed)\n${output}`);
}
