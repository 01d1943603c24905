import path from 'node:path';
import { consolidateFiles } from '../app/consolidate-files';
import type { ListedFile } from '../app/ports/listed-file';
import { writeReport } from '../app/write-report';
import type { Consolidation } from '../core/model/consolidation';
import type { Settings } from '../core/forms/settings';
import { dossierForm } from '../forms/dossier.form';
import { dossierReport } from '../forms/dossier.report';
import { CATALOGUES } from '../messages/catalogues';
import { sentence } from '../messages/sentence';
import { chooseReader } from './choose-reader';
import type { ConsolidateCommand } from './command';
import type { CommandIo } from './command-io';
import { EXIT, type ExitStatus } from './exit-status';
import { gather } from './gather';
import { HostError } from './host-error';
import { consolidateJson } from './json/consolidate-json';
import { keepInputs } from './keep-inputs';
import { noteRun } from './note-run';
import { printResult } from './print-result';
import { progressLine } from './progress-line';
import { checkTarget, fileSink } from './report-file';
import { consolidateText } from './text/consolidate-text';
import { UsageError } from './usage-error';

/** `parsheet consolidate`: checks and joins the files of one period, and writes the report where one is asked for. */
export async function consolidateCommand(command: ConsolidateCommand, io: CommandIo): Promise<ExitStatus> {
  const { folder, period, out, language } = command;
  const { commandLine } = CATALOGUES[language];
  // Before hundreds of files are read for a report that can't be written.
  if (out !== null) await checkTarget(out, command.force, io.folder);
  const gathered = await gather(command, [folder], io);
  if (out !== null) await keepInputs(out, gathered, io.folder, io.signal);
  const { previousFiles, opened } = gathered;
  const files = gathered.files.filter((file) => out === null || file.path !== path.resolve(io.folder, out));
  const chosenFiles = command.use.map((name) => chosenFile(name, folder, files, io));
  const progress = progressLine(io, commandLine.reading);
  const result = await consolidateFiles({
    form: dossierForm,
    settings: opened.settings,
    files,
    previousFiles,
    reader: chooseReader([...files, ...previousFiles], opened.settings, io.signal),
    progress: progress.step,
    cancel: io.signal,
    period,
    chosenFiles,
  });
  progress.end();
  if (!result.ok) throw new HostError(result.failure);
  const { run, consolidation } = result.value;
  noteRun(run, language, io);
  if (run.files.length === 0) throw new UsageError({ code: 'no-reports', folder });
  if (run.files.every(({ submission }) => submission === null)) {
    throw new UsageError({ code: 'none-readable', folder, files: run.files.length });
  }
  if (consolidation.units.every((unit) => unit.files.length === 0)) {
    throw new UsageError({ code: 'none-of-period', folder, period: period.id });
  }
  if (out !== null) await save(consolidation, opened.settings, out, command, io);
  const document = command.json ? consolidateJson(consolidation, dossierForm, out, language) : null;
  const hasUnitList = opened.settings.units.length > 0;
  printResult(io, document, (output) => consolidateText(consolidation, hasUnitList, out, language, output));
  return isWhole(consolidation) ? EXIT.nothingWrong : EXIT.dataWrong;
}

/** The name among the listed files of a file given after `--use`, by path or by name. */
function chosenFile(given: string, folder: string, files: readonly ListedFile[], io: CommandIo): string {
  const places = [path.resolve(io.folder, given), path.resolve(io.folder, folder, given)];
  const found = files.find((file) => places.includes(file.path));
  if (found === undefined) throw new UsageError({ code: 'use-not-found', file: given });
  return found.name;
}

async function save(
  consolidation: Consolidation,
  settings: Settings,
  out: string,
  { folder, force, language }: ConsolidateCommand,
  io: CommandIo,
): Promise<void> {
  const base = path.relative(path.dirname(path.resolve(io.folder, out)), path.resolve(io.folder, folder));
  const written = await writeReport({
    consolidation,
    form: dossierForm,
    settings,
    definition: dossierReport,
    say: (finding) => sentence(finding, language),
    // On another drive there is no relative way to the files, so cells are no links.
    options: path.isAbsolute(base) ? {} : { linkBase: base === '' ? '.' : base.replaceAll('\\', '/') },
    sink: fileSink(out, force, io, CATALOGUES[language].commandLine),
  });
  if (!written.ok) throw new HostError(written.failure);
}

/** Nothing wrong in the figures, and everybody's figures are in it. */
function isWhole({ units, findings }: Consolidation): boolean {
  const absent = units.some(({ status }) => status === 'missing' || status === 'duplicate');
  return !absent && findings.every(({ severity }) => severity !== 'error');
}
