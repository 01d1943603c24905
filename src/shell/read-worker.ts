import { readFile } from '../app/read-file';
import { DEFAULT_SETTINGS, type Settings } from '../core/settings/settings';
import { FORMS } from '../forms';
import { fileSource } from './file-source';
import type { ReadQuestion } from './worker-reader';

let settings: Settings = DEFAULT_SETTINGS;

// Entry of a worker that reads files, one after the other; stopped by being terminated.
addEventListener('message', ({ data }: MessageEvent<ReadQuestion>) => {
  if (data.settings) ({ settings } = data);
  const { listed, file } = data;
  const source = fileSource(new Map([[listed.path, file]]));
  void readFile(listed, source, FORMS, settings).then((reading) => postMessage(reading));
});
