// Runs one of the project's own tools and keeps its output, so that tools running side by side do not mix their lines.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { root } from './prepare.mjs';

const scripts = {
  prettier: 'prettier/bin/prettier.cjs',
  eslint: 'eslint/bin/eslint.js',
  tsc: 'typescript/bin/tsc',
  depcruise: 'dependency-cruiser/bin/dependency-cruise.mjs',
  webpack: 'webpack/bin/webpack.js',
  jest: 'jest/bin/jest.js',
};

/** `show` lets the tool write to the terminal at once; otherwise its output comes back when it has ended. */
export function runTool(tool, args, { show = false, env = {} } = {}) {
  const script = path.join(root, 'node_modules', scripts[tool]);
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: root,
      env: { ...process.env, ...env },
      // jest reports on stderr; one stream keeps its lines in order with ours.
      stdio: show ? ['ignore', 1, 1] : ['ignore', 'pipe', 'pipe'],
    });
    const chunks = [];
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    const end = (ok, more = '') => resolve({ ok, output: Buffer.concat(chunks).toString('utf8') + more });
    child.on('error', (error) => end(false, String(error)));
    child.on('close', (code) => end(code === 0));
  });
}
