import type { ListedFile } from '../app/ports/listed-file';
import { CATALOGUES } from '../messages/catalogues';
import type { CheckCommand, ConsolidateCommand, SlipCommand } from './command';
import type { CommandIo } from './command-io';
import { listFiles, listFolder } from './list-files';
import { noteSettings } from './note-settings';
import { openSettings, type OpenedSettings } from './open-settings';
import { UsageError } from './usage-error';

/** What a run works on. */
export interface Gathered {
  readonly files: readonly ListedFile[];
  readonly previousFiles: readonly ListedFile[];
  readonly opened: OpenedSettings;
}

/** Lists the files named and those of `--previous`, and opens the settings. A file is in one list only. */
export async function gather(
  command: CheckCommand | ConsolidateCommand | SlipCommand,
  paths: readonly string[],
  io: CommandIo,
): Promise<Gathered> {
  const { previous, language } = command;
  const files =
    command.kind === 'consolidate' ? await listFolder(command.folder, io.folder) : await listFiles(paths, io.folder);
  if (files.length === 0) throw new UsageError({ code: 'no-reports', folder: paths.join(', ') });
  const earlier = previous === null ? [] : await listFolder(previous, io.folder, previous);
  const near = [...paths, ...(previous === null ? [] : [previous])];
  const opened = await openSettings(command, near, io, CATALOGUES[language].commandLine);
  noteSettings(opened, language, io);
  const isReport = ({ path }: ListedFile): boolean => path !== opened.path;
  const given = new Set(files.map(({ path }) => path));
  return {
    files: files.filter(isReport),
    previousFiles: earlier.filter((file) => isReport(file) && !given.has(file.path)),
    opened,
  };
}
