// How much script the pane and the page load before their first screen, compressed, besides Office.js, and how large the
// page in one file is. Run after a build.
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './prepare.mjs';

// Microsoft's own template carries 169 KB with its polyfills, for a button and a text box.
const limits = { 'taskpane.html': 130 * 1024, 'index.html': 200 * 1024 };
const oneFileLimit = 3 * 1024 * 1024;

/** Sizes of the scripts named in a page, as a web server with its usual compression sends them. */
export function firstLoad(page) {
  const folder = path.join(root, 'dist/web');
  const html = readFileSync(path.join(folder, page), 'utf8');
  const own = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)]
    .map(([, file]) => file)
    .filter((file) => !file.startsWith('https:') && !file.startsWith('office-js/'));
  const scripts = own.map((file) => ({ file, bytes: gzipSync(readFileSync(path.join(folder, file))).length }));
  return { scripts, bytes: scripts.reduce((sum, script) => sum + script.bytes, 0) };
}

/** The gate: { ok, output }. */
export function checkFirstLoad() {
  const kilobytes = (count) => `${(count / 1024).toFixed(1)} KB`;
  const pages = Object.entries(limits).map(([page, limit]) => ({ page, limit, ...firstLoad(page) }));
  const oneFile = statSync(path.join(root, 'dist/parsheet.html')).size;
  return {
    ok: pages.every(({ scripts, bytes, limit }) => scripts.length > 0 && bytes <= limit) && oneFile <= oneFileLimit,
    output: [
      ...pages.flatMap(({ page, limit, scripts, bytes }) => [
        `${page}: first load ${kilobytes(bytes)}, at most ${kilobytes(limit)}`,
        ...scripts.map((script) => `${kilobytes(script.bytes)}  ${script.file}`),
      ]),
      `parsheet.html: ${kilobytes(oneFile)}, at most ${kilobytes(oneFileLimit)}`,
    ].join('\n'),
  };
}
