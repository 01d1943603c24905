import { failed, ok } from '../core/model/result';
import { startPage } from './start-page';

startPage({
  startJoining: () => new Worker(new URL('./join-worker.ts', import.meta.url)),
  startBook: () => new Worker(new URL('./book-worker.ts', import.meta.url)),
  sample: async () => {
    try {
      const response = await fetch('sample.zip');
      if (response.ok) return ok(new Uint8Array(await response.arrayBuffer()));
    } catch {
      // No network, or it broke off: browsers do not say which.
    }
    return failed('file.no-sample', { file: 'sample.zip' }, true);
  },
});
