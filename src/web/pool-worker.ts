import { readFile } from '../app/read-file';
import { DEFAULT_SETTINGS, type Settings } from '../core/settings/settings';
import { FORMS } from '../forms';
import { fileSource } from '../shell/file-source';
import type { PoolAnswer, PoolQuestion } from './pool-messages';

let settings: Settings = DEFAULT_SETTINGS;

// One of several that read files, one file after the other; stopped by being terminated.
addEventListener('message', ({ data }: MessageEvent<PoolQuestion>) => {
  if (data.kind === 'settings') {
    ({ settings } = data);
    return;
  }
  const { listed, file } = data;
  void readFile(listed, fileSource(new Map([[listed.path, file]])), FORMS, settings).then((reading: PoolAnswer) => {
    postMessage(reading);
  });
});
