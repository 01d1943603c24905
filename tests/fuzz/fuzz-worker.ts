import { parentPort } from 'node:worker_threads';
import { readFile } from '../../src/app/read-file';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { FORMS } from '../../src/forms';
import { NODE_INFLATER } from '../../src/hosts/file/node/node-inflater';
import { readLook } from '../../src/hosts/file/read-look';
import { readWorkbook } from '../../src/hosts/file/read-workbook';
import type { FuzzAnswer, FuzzQuestion } from './fuzz-messages';

// One thread of the fuzzing: bytes come in, what became of them goes out. All that a file goes through is tried: reading,
// its look, the form's table.
const options = { inflater: NODE_INFLATER };

async function outcome(bytes: Uint8Array): Promise<FuzzAnswer> {
  const name = 'a.xlsx';
  const before = Buffer.from(bytes);
  const opened = await readWorkbook(bytes, name, options);
  const source = { open: () => Promise.resolve(opened) };
  const reading = await readFile({ name, path: name }, source, FORMS, DEFAULT_SETTINGS);
  await readLook(bytes, name, options);
  if (!before.equals(bytes)) return { crash: 'The bytes were changed.' };
  return reading.defect === undefined
    ? { outcome: opened.ok ? 'read' : opened.failure.code }
    : { crash: reading.defect };
}

parentPort?.on('message', ({ bytes }: FuzzQuestion) => {
  outcome(bytes).then(
    (answer) => parentPort?.postMessage(answer),
    (error: unknown) => parentPort?.postMessage({ crash: error instanceof Error ? error.stack : String(error) }),
  );
});
