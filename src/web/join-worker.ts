import { joinInWorker } from './join-in-worker';

joinInWorker(() => new Worker(new URL('../shell/read-worker.ts', import.meta.url)));
