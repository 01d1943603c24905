import { readFile } from '../app/read-file';
import { dossierForm } from '../forms/dossier.form';
import { fileSource } from '../taskpane/file-source';
import type { PoolAnswer, PoolQuestion } from './pool-messages';

// One of several that read files beside the page, one file after the other; stopped by being terminated.
addEventListener('message', ({ data }: MessageEvent<PoolQuestion>) => {
  const { listed, file, settings } = data;
  void readFile(listed, fileSource(new Map([[listed.path, file]])), dossierForm, settings).then(
    (reading: PoolAnswer) => {
      postMessage(reading);
    },
  );
});
