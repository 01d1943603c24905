import { directReader } from '../app/direct-reader';
import { FORMS } from '../forms';
import { fileSource } from '../shell/file-source';
import type { ReadAnswer, ReadRequest } from './read-messages';

// Reads the files away from the pane, so that it stays quick; it is stopped by being terminated.
addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  const files = new Map(data.files.map(({ listed, file }) => [listed.path, file]));
  const reader = directReader(fileSource(files), FORMS, data.settings);
  const answer = (message: ReadAnswer): void => {
    postMessage(message);
  };
  void reader
    .read(
      data.files.map(({ listed }) => listed),
      (done, total, file) => answer({ kind: 'progress', done, total, file }),
      { aborted: false },
    )
    .then((read) => answer({ kind: 'done', readings: read.ok ? read.value : [] }));
});
