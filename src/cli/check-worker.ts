import { parentPort, workerData } from 'node:worker_threads';
import type { ListedFile } from '../app/ports/listed-file';
import { readFile } from '../app/read-file';
import type { Settings } from '../core/forms/settings';
import { dossierForm } from '../forms/dossier.form';
import { nodeSource } from './node-source';

// Entry of one thread of the pool (reader-pool.ts): a file comes in, its reading goes out.
const settings = workerData as Settings;
parentPort?.on('message', (file: ListedFile) => {
  void readFile(file, nodeSource, dossierForm, settings).then((reading) => {
    parentPort?.postMessage(reading);
  });
});
