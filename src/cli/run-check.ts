import { checkFiles, type CheckRun } from '../app/check-files';
import { byFile, fileResult, worstStatus, type FileResult, type FileStatus } from '../app/file-result';
import { setsOf } from '../app/known-sets';
import { FORMS } from '../forms';
import type { Finding } from '../core/model/finding';
import { setAsideFinding } from '../core/model/finding-files';
import { CATALOGUES } from '../messages/catalogues';
import type { FileCounts } from '../messages/command-line-texts';
import type { CheckCommand, SlipCommand } from './command';
import type { CommandIo } from './command-io';
import { EXIT, type ExitStatus } from './exit-status';
import { gather, type Gathered } from './gather';
import { HostError } from './host-error';
import { noteRun } from './note-run';
import { progressLine } from './progress-line';
import { UsageError } from './usage-error';

/** What checking gave, before anything is printed or written. */
export interface Checked {
  readonly gathered: Gathered;
  readonly run: CheckRun;
  readonly results: readonly FileResult[];
  readonly counts: FileCounts;
  /** Of files that were not opened, and of those for which another one stands. */
  readonly notUsed: readonly Finding[];
}

/** Checks the workbooks that a command names, each on its own, against the form and the period before. */
export async function runCheck(command: CheckCommand | SlipCommand, io: CommandIo): Promise<Checked> {
  const { language, paths } = command;
  const gathered = await gather(command, paths, io);
  const { files, previousFiles, passed, opened } = gathered;
  const progress = progressLine(io, CATALOGUES[language].commandLine.reading);
  const checked = await checkFiles({
    forms: FORMS,
    settings: opened.settings,
    files,
    previousFiles,
    passed,
    sets: setsOf(opened.settings),
    reader: io.readers.readerFor(opened.settings),
    progress: progress.step,
    cancel: io.signal,
  });
  progress.end();
  if (!checked.ok) throw new HostError(checked.failure);
  noteRun(checked.value, language, io);
  if (checked.value.files.length === 0) throw new UsageError({ code: 'no-reports', folder: paths.join(', ') });
  const { files: own, passed: others } = checked.value;
  const notUsed = [
    ...own.flatMap((file) => setAsideFinding(file) ?? []),
    ...others.flatMap(({ findings }) => findings),
  ];
  const results = own.map((file) => fileResult(file, FORMS));
  return { gathered, run: checked.value, results, counts: count(results), notUsed };
}

/** How a command that checks ends. */
export function checkStatus({ results, counts, notUsed }: Checked): ExitStatus {
  if (results.every(({ content }) => content === null)) return EXIT.unusable;
  const isFolderUnread = notUsed.some(({ severity }) => severity === 'error');
  return isFolderUnread || counts.error + counts.unreadable > 0 ? EXIT.dataWrong : EXIT.nothingWrong;
}

function count(results: readonly FileResult[]): FileCounts {
  const statuses = byFile(results).map(worstStatus);
  const of = (wanted: FileStatus): number => statuses.filter((status) => status === wanted).length;
  return {
    files: statuses.length,
    ok: of('ok'),
    warning: of('warning'),
    error: of('error'),
    unreadable: of('unreadable'),
  };
}
