import type { ListedFile, PassedFile } from '../app/ports/listed-file';
import { CATALOGUES } from '../messages/catalogues';
import type { CheckCommand, ConsolidateCommand, ScoreCommand, SlipCommand } from './command';
import type { CommandIo } from './command-io';
import { listFiles, listFolder, type Listing } from './list-files';
import { noteSettings } from './note-settings';
import { openSettings, type OpenedSettings } from './open-settings';
import { UsageError } from './usage-error';

/** What a run works on. */
export interface Gathered {
  readonly files: readonly ListedFile[];
  readonly previousFiles: readonly ListedFile[];
  /** What lay among the files, those of `--previous` aside, and is not opened. */
  readonly passed: readonly PassedFile[];
  readonly opened: OpenedSettings;
  /** Absolute paths of everything that was given. */
  readonly paths: readonly string[];
}

/** Lists the files named and those of `--previous`, and opens the settings. A file is in one list only. */
export async function gather(
  command: CheckCommand | ConsolidateCommand | ScoreCommand | SlipCommand,
  paths: readonly string[],
  io: CommandIo,
): Promise<Gathered> {
  const { previous, language } = command;
  const listed =
    command.kind === 'consolidate' ? await listFolder(command.folder, io.folder) : await listFiles(paths, io.folder);
  if (listed.files.length === 0) throw new UsageError({ code: 'no-reports', folder: paths.join(', ') });
  const earlier: Listing | null = previous === null ? null : await listFolder(previous, io.folder, previous);
  const near = [...paths, ...(previous === null ? [] : [previous])];
  const opened = await openSettings(command, near, io, CATALOGUES[language].commandLine);
  noteSettings(opened, language, io);
  const isOther = ({ path }: PassedFile | ListedFile): boolean => path !== opened.path;
  const given = new Set(listed.paths);
  return {
    files: listed.files.filter(isOther),
    previousFiles: (earlier?.files ?? []).filter((file) => isOther(file) && !given.has(file.path)),
    passed: listed.passed.filter(isOther),
    opened,
    paths: [...listed.paths, ...(earlier?.paths ?? []), ...(opened.path === null ? [] : [opened.path])],
  };
}
