import path from 'node:path';
import { isFilledIn } from '../app/is-filled-in';
import type { FileReading } from '../app/ports/file-reading';
import { NO_PROGRESS } from '../app/ports/progress';
import type { Settings } from '../core/settings/settings';
import { FORMS } from '../forms';
import type { CommandIo } from './command-io';
import { SETTINGS_FILE } from './find-settings';
import { inputsOf, isInput, withoutInput, type Inputs } from './inputs';
import { UsageError } from './usage-error';

/**
 * What the report at `out` must not replace, of the absolute paths that the run reads. Refuses at once where `out` is one of
 * them; a report of ours among them may be made anew.
 */
export async function inputsBeside(
  out: string,
  paths: readonly string[],
  settings: Settings,
  io: CommandIo,
): Promise<Inputs> {
  const target = path.resolve(io.folder, out);
  const inputs = await inputsOf(paths);
  const isSettings = path.basename(target).toLowerCase() === SETTINGS_FILE;
  if (!isSettings && !(await isInput(target, inputs))) return inputs;
  if (isSettings || !(await readingOf(target, settings, io))?.isReport) {
    throw new UsageError({ code: 'out-is-input', file: out });
  }
  return withoutInput(target, inputs);
}

/** Whether a file is a blank form, which may be made anew: never one that holds anything else, or that can't be read. */
export async function isBlankForm(file: string, settings: Settings, io: CommandIo): Promise<boolean> {
  const reading = await readingOf(file, settings, io);
  if (reading === null || reading.isReport) return reading?.isReport ?? false;
  return reading.read.every(({ content }) => content !== null && !isFilledIn(content, FORMS));
}

async function readingOf(
  file: string,
  settings: Settings,
  { readers, signal }: CommandIo,
): Promise<FileReading | null> {
  const listed = { name: path.basename(file), path: file };
  const read = await readers.readerFor(settings).read([listed], NO_PROGRESS, signal);
  return read.ok ? (read.value[0] ?? null) : null;
}
