'use strict';
// Builds the gallery into .cache/gallery; with --serve serves it and prints the address:
//   node tests/ui/gallery/serve-gallery.cjs --serve
const fs = require('node:fs');
const http = require('node:http');
const path = require('node:path');
const { promisify } = require('node:util');

const root = path.resolve(__dirname, '../../..');
const folder = path.join(root, '.cache/gallery');
const roots = {
  '/assets/': path.join(root, 'assets/samples/cu-jut-2024'),
  '/scores/': path.join(root, 'tests/samples/scores-2024'),
  '/scores-messy/': path.join(root, 'tests/samples/scores-messy'),
  '/guide/': path.join(root, 'docs/img'),
  '/messy/': path.join(root, 'tests/samples/messy'),
  '/pane.css': path.join(root, 'src/taskpane/pane.css'),
};
const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css' };

/** The newest change to what the gallery is made of, or to a part of it. */
function newest(file) {
  const stat = fs.statSync(file);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...fs.readdirSync(file).map((name) => newest(path.join(file, name))));
}

function isBuilt() {
  const page = path.join(folder, 'gallery.html');
  const madeOf = ['src', 'docs/huong-dan.md', 'tests/ui/gallery', 'webpack.config.js', 'package-lock.json'];
  return fs.existsSync(page) && madeOf.every((name) => newest(path.join(root, name)) < fs.statSync(page).mtimeMs);
}

async function buildGallery() {
  if (isBuilt()) return;
  const webpack = require('webpack');
  const { webBundle } = require('../../../webpack.config.js');
  const config = webBundle({
    entry: { gallery: path.join(__dirname, 'main.tsx') },
    pages: [{ template: path.join(__dirname, 'gallery.html'), entry: 'gallery' }],
    folder,
    selfHosted: true,
  });
  const stats = await promisify(webpack)({
    ...config,
    experiments: { topLevelAwait: true },
    cache: { type: 'filesystem', cacheDirectory: path.join(root, '.cache/webpack') },
    infrastructureLogging: { level: 'error' },
  });
  if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));
}

/** Serves the built gallery on a free port. */
async function serveGallery(port = 0) {
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const name = decodeURIComponent(pathname);
    const mount = Object.keys(roots).find((key) => name.startsWith(key));
    const file = mount ? path.join(roots[mount], name.slice(mount.length)) : path.join(folder, name);
    fs.readFile(mount && !mount.endsWith('/') ? roots[mount] : file, (error, bytes) => {
      response.writeHead(error ? 404 : 200, {
        'content-type': types[path.extname(file)] ?? 'application/octet-stream',
      });
      response.end(bytes);
    });
  });
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() };
}

module.exports = { serveGallery };

if (require.main === module) {
  buildGallery()
    .then(() => (process.argv.includes('--serve') ? serveGallery(3100) : null))
    .then((served) => served && process.stdout.write(`${served.address}/gallery.html?view=check-faulty\n`))
    .catch((error) => {
      process.stderr.write(`${error.message}\n`);
      process.exitCode = 1;
    });
}
