import { joinInWorker } from './join-in-worker';

joinInWorker(() => new Worker(new URL('./pool-worker.ts', import.meta.url)));
