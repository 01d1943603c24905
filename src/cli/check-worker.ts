import { readFile } from '../app/read-file';
import { DEFAULT_SETTINGS, type Settings } from '../core/settings/settings';
import { FORMS } from '../forms';
import { nodeSource } from './node-source';
import type { ReaderAnswer, ReaderQuestion } from './reader-process';

// Entry of one process that reads (reader-process.ts): a file comes in, what is in it goes out.
let settings: Settings = DEFAULT_SETTINGS;

async function answer(question: ReaderQuestion): Promise<ReaderAnswer> {
  if (question.settings) settings = question.settings;
  if (question.kind === 'open') return { kind: 'opened', workbook: await nodeSource.open(question.file) };
  return { kind: 'read', reading: await readFile(question.file, nodeSource, FORMS, settings) };
}

process.on('message', (question: ReaderQuestion) => {
  void answer(question).then((given) => process.send?.(given));
});
// Nobody is left to answer to.
process.on('disconnect', () => process.exit());
