import { directReader } from '../app/direct-reader';
import { dossierForm } from '../forms/dossier.form';
import { fileSource } from './file-source';
import type { ReadAnswer, ReadRequest } from './read-messages';

// Reads the files away from the pane, so that it stays quick; it is stopped by being terminated.
addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  const files = new Map(data.files.map(({ name, file }) => [name, file]));
  const reader = directReader(fileSource(files), dossierForm, data.settings);
  const listed = [...files.keys()].map((name) => ({ name, path: name }));
  const answer = (message: ReadAnswer): void => {
    postMessage(message);
  };
  void reader
    .read(listed, (done, total, file) => answer({ kind: 'progress', done, total, file }), { aborted: false })
    .then((read) => answer({ kind: 'done', readings: read.ok ? read.value : [] }));
});
