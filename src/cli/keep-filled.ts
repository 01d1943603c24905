import { stat } from 'node:fs/promises';
import path from 'node:path';
import { directReader } from '../app/direct-reader';
import { isFilledIn, isScored } from '../app/is-filled-in';
import { NO_PROGRESS } from '../app/ports/progress';
import type { Settings } from '../core/forms/settings';
import { dossierForm } from '../forms/dossier.form';
import type { CommandIo } from './command-io';
import { nodeSource } from './node-source';
import { UsageError } from './usage-error';

/** Refuses to write blank forms over those that a unit has filled in, asked to overwrite or not. */
export async function keepFilled(
  names: readonly string[],
  out: string,
  settings: Settings,
  { folder, signal }: CommandIo,
): Promise<void> {
  for (const name of names) {
    const file = { name: path.join(out, name), path: path.resolve(folder, out, name) };
    const isThere = await stat(file.path).then(
      (found) => found.isFile(),
      () => false,
    );
    if (!isThere) continue;
    const read = await directReader(nodeSource, dossierForm, settings).read([file], NO_PROGRESS, signal);
    const { submission = null, scoreSheet = null } = (read.ok ? read.value[0] : undefined) ?? {};
    if ((submission && isFilledIn(submission, dossierForm)) || (scoreSheet && isScored(scoreSheet))) {
      throw new UsageError({ code: 'out-is-input', file: file.name });
    }
  }
}
