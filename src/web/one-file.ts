import { ok } from '../core/model/result';
import { BOOK_WORKER } from './book-messages';

// The whole page in one file. Its one script is the script of the workers too: where there is no document, it works.
const JOINS = 'joins';
if (typeof document !== 'undefined') void startPage(document.currentScript?.textContent ?? '');
else if (self.name === BOOK_WORKER) void import('./book-worker');
else if (self.name === JOINS) void startJoining();
else void import('../shell/read-worker');

async function startPage(script: string): Promise<void> {
  const start = await import('./start-page');
  start.startPage({
    startJoining: () => {
      const worker = new Worker(addressOf(script), { name: JOINS });
      worker.postMessage({ kind: 'script', script });
      return worker;
    },
    startBook: () => new Worker(addressOf(script), { name: BOOK_WORKER }),
    sample: () => {
      const packed = atob(document.getElementById('sample')?.textContent.trim() ?? '');
      return Promise.resolve(ok(Uint8Array.from(packed, (letter) => letter.charCodeAt(0))));
    },
  });
}

async function startJoining(): Promise<void> {
  const { joinInWorker } = await import('./join-in-worker');
  let address: string | null = null;
  // Of a page from a disk, a worker may not use what the page made an address for: it makes its own.
  joinInWorker((script) => new Worker((address ??= addressOf(script))));
}

function addressOf(script: string): string {
  return URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
}
