import { BOOK_WORKER } from './book-messages';

// The whole page in one file. Its one script is the script of the workers too: where there is no document, it reads files.
if (typeof document === 'undefined')
  void (self.name === BOOK_WORKER ? import('./book-worker') : import('./pool-worker'));
else void start(document.currentScript?.textContent ?? '');

async function start(script: string): Promise<void> {
  const { startPage } = await import('./start-page');
  const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  startPage({
    startWorker: () => new Worker(address),
    startBook: () => new Worker(address, { name: BOOK_WORKER }),
    sample: () => {
      const packed = atob(document.getElementById('sample')?.textContent.trim() ?? '');
      return Promise.resolve(Uint8Array.from(packed, (letter) => letter.charCodeAt(0)));
    },
  });
}
