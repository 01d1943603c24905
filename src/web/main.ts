import { Defect } from '../core/model/defect';
import { startPage } from './start-page';

startPage({
  startJoining: () => new Worker(new URL('./join-worker.ts', import.meta.url)),
  startBook: () => new Worker(new URL('./book-worker.ts', import.meta.url)),
  sample: async () => {
    const response = await fetch('sample.zip');
    if (!response.ok) throw new Defect(`sample.zip: ${String(response.status)}`);
    return new Uint8Array(await response.arrayBuffer());
  },
});
