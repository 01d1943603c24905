// How much script the pane loads before its first screen, compressed, besides Office.js. Run after a build.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './prepare.mjs';

// Microsoft's own template carries 169 KB with its polyfills, for a button and a text box.
export const firstLoadLimit = 130 * 1024;

/** Sizes of the scripts named in taskpane.html, as a web server with its usual compression sends them. */
export function firstLoad() {
  const folder = path.join(root, 'dist/web');
  const html = readFileSync(path.join(folder, 'taskpane.html'), 'utf8');
  const own = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)]
    .map(([, file]) => file)
    .filter((file) => !file.startsWith('https:') && !file.startsWith('office-js/'));
  const scripts = own.map((file) => ({ file, bytes: gzipSync(readFileSync(path.join(folder, file))).length }));
  return { scripts, bytes: scripts.reduce((sum, script) => sum + script.bytes, 0) };
}

/** The gate: { ok, output }. */
export function checkFirstLoad() {
  const { scripts, bytes } = firstLoad();
  const kilobytes = (count) => `${(count / 1024).toFixed(1)} KB`;
  const lines = scripts.map((script) => `${kilobytes(script.bytes)}  ${script.file}`);
  return {
    ok: scripts.length > 0 && bytes <= firstLoadLimit,
    output: [`first load ${kilobytes(bytes)}, at most ${kilobytes(firstLoadLimit)}`, ...lines].join('\n'),
  };
}
