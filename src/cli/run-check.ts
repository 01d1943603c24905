import { checkFiles, type CheckRun } from '../app/check-files';
import { fileResult, type FileResult, type FileStatus } from '../app/file-result';
import { setsOf } from '../app/known-sets';
import { dossierForm } from '../forms/dossier.form';
import { CATALOGUES } from '../messages/catalogues';
import type { FileCounts } from '../messages/command-line-texts';
import { chooseReader } from './choose-reader';
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
}

/** Checks the workbooks that a command names, each on its own, against the form and the period before. */
export async function runCheck(command: CheckCommand | SlipCommand, io: CommandIo): Promise<Checked> {
  const { language, paths } = command;
  const gathered = await gather(command, paths, io);
  const { files, previousFiles, opened } = gathered;
  const progress = progressLine(io, CATALOGUES[language].commandLine.reading);
  const checked = await checkFiles({
    form: dossierForm,
    settings: opened.settings,
    files,
    previousFiles,
    sets: setsOf(opened.settings),
    reader: chooseReader([...files, ...previousFiles], opened.settings, io.signal),
    progress: progress.step,
    cancel: io.signal,
  });
  progress.end();
  if (!checked.ok) throw new HostError(checked.failure);
  noteRun(checked.value, language, io);
  if (checked.value.files.length === 0) throw new UsageError({ code: 'no-reports', folder: paths.join(', ') });
  const results = checked.value.files.map((file) => fileResult(file, dossierForm));
  return { gathered, run: checked.value, results, counts: count(results) };
}

/** How a command that checks ends. */
export function checkStatus({ results, counts }: Checked): ExitStatus {
  if (results.every(({ submission, scoreSheet }) => submission === null && !scoreSheet)) return EXIT.unusable;
  return counts.error + counts.unreadable > 0 ? EXIT.dataWrong : EXIT.nothingWrong;
}

function count(results: readonly FileResult[]): FileCounts {
  const of = (wanted: FileStatus): number => results.filter(({ status }) => status === wanted).length;
  return {
    files: results.length,
    ok: of('ok'),
    warning: of('warning'),
    error: of('error'),
    unreadable: of('unreadable'),
  };
}
