// Serves dist/web on this machine: only to this machine, only its files, with a policy for everything.
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './prepare.mjs';

const folder = path.join(root, 'dist/web');
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.zip': 'application/zip',
};

/** Names with a hash never mean anything else. The page keeps what it fetched ahead, to work when the network is gone. */
function cacheControl(file) {
  if (/\.[0-9a-f]{8}\.(?:js|png)$/.test(file)) return 'max-age=31536000, immutable';
  return file.endsWith('.zip') ? 'max-age=86400' : 'no-cache';
}

function answer(request, response) {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const file = path.join(folder, path.normalize(decodeURIComponent(pathname === '/' ? '/index.html' : pathname)));
  if (!file.startsWith(folder + path.sep)) return response.writeHead(404).end();
  try {
    const bytes = readFileSync(file);
    response.writeHead(200, {
      'content-type': types[path.extname(file)] ?? 'application/octet-stream',
      'cache-control': cacheControl(file),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
    return response.end(bytes);
  } catch {
    return response.writeHead(404).end();
  }
}

/** Listens on the first free port from `first` on; gives the address and a way to end it. */
export async function serve(first = 3000) {
  const server = createServer((request, response) => {
    try {
      answer(request, response);
    } catch {
      // An address that can't be decoded.
      response.writeHead(400).end();
    }
  });
  for (let port = first; ; port += 1) {
    const taken = await new Promise((resolve, reject) => {
      server.once('error', (error) => (error.code === 'EADDRINUSE' ? resolve(true) : reject(error)));
      server.listen(port, '127.0.0.1', () => resolve(false));
    });
    server.removeAllListeners('error');
    if (taken) continue;
    const stop = () => {
      server.closeAllConnections();
      server.close();
    };
    return { address: `http://localhost:${port}`, stop };
  }
}
