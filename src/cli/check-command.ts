import { checkFiles } from '../app/check-files';
import { fileResult, type FileResult, type FileStatus } from '../app/file-result';
import { dossierForm } from '../forms/dossier.form';
import { CATALOGUES } from '../messages/catalogues';
import type { FileCounts } from '../messages/command-line-texts';
import { chooseReader } from './choose-reader';
import type { CheckCommand } from './command';
import type { CommandIo } from './command-io';
import { EXIT, type ExitStatus } from './exit-status';
import { gather } from './gather';
import { HostError } from './host-error';
import { checkJson } from './json/check-json';
import { noteRun } from './note-run';
import { printResult } from './print-result';
import { progressLine } from './progress-line';
import { checkText } from './text/check-text';
import { UsageError } from './usage-error';

/** `parsheet check`: every workbook on its own, against the form and the period before. */
export async function checkCommand(command: CheckCommand, io: CommandIo): Promise<ExitStatus> {
  const { language } = command;
  const { commandLine } = CATALOGUES[language];
  const { files, previousFiles, opened } = await gather(command, command.paths, io);
  const progress = progressLine(io, commandLine.reading);
  const checked = await checkFiles({
    form: dossierForm,
    settings: opened.settings,
    files,
    previousFiles,
    reader: chooseReader([...files, ...previousFiles], opened.settings, io.signal),
    progress: progress.step,
    cancel: io.signal,
  });
  progress.end();
  if (!checked.ok) throw new HostError(checked.failure);
  noteRun(checked.value, language, io);
  if (checked.value.files.length === 0) throw new UsageError({ code: 'no-reports', folder: command.paths.join(', ') });
  const results = checked.value.files.map((file) => fileResult(file, dossierForm));
  const counts = count(results);
  const document = command.json ? checkJson(results, counts, dossierForm, language) : null;
  printResult(io, document, (output) => checkText(results, counts, language, output));
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
