import path from 'node:path';
import { directReader } from '../app/direct-reader';
import { NO_PROGRESS } from '../app/ports/progress';
import { dossierForm } from '../forms/dossier.form';
import { SETTINGS_FILE } from './find-settings';
import type { Gathered } from './gather';
import { nodeSource } from './node-source';
import { UsageError } from './usage-error';

/**
 * Refuses to write the report over the settings or over a report that a unit sent, asked to overwrite or not. A report of
 * ours among the files may be written anew.
 */
export async function keepInputs(
  out: string,
  { files, previousFiles, opened }: Gathered,
  folder: string,
  signal: AbortSignal,
): Promise<void> {
  const target = path.resolve(folder, out);
  const sent = [...files, ...previousFiles].filter((file) => file.path === target);
  const isSettings = target === opened.path || path.basename(target).toLowerCase() === SETTINGS_FILE;
  const read = await directReader(nodeSource, dossierForm, opened.settings).read(sent, NO_PROGRESS, signal);
  const isSent = read.ok && read.value.some(({ submission }) => submission !== null);
  if (isSettings || isSent) throw new UsageError({ code: 'out-is-input', file: out });
}
