import path from 'node:path';
import { consolidateFiles } from '../app/consolidate-files';
import type { ListedFile } from '../app/ports/listed-file';
import { writeReport, type ReportRequest } from '../app/write-report';
import { formOf } from '../core/form/form-list';
import type { Consolidation } from '../core/model/consolidation';
import { FORMS } from '../forms';
import { CATALOGUES } from '../messages/catalogues';
import { sentence } from '../messages/sentence';
import type { ConsolidateCommand } from './command';
import type { CommandIo } from './command-io';
import { EXIT, type ExitStatus } from './exit-status';
import { gather } from './gather';
import { HostError } from './host-error';
import { consolidateJson } from './json/consolidate-json';
import type { Inputs } from './inputs';
import { inputsBeside } from './may-replace';
import { noteRun } from './note-run';
import { printResult } from './print-result';
import { progressLine } from './progress-line';
import { checkTarget, fileSink } from './save-files';
import { consolidateText } from './text/consolidate-text';
import { UsageError } from './usage-error';

/** `parsheet consolidate`: checks and joins the files of one period, and writes the report where one is asked for. */
export async function consolidateCommand(command: ConsolidateCommand, io: CommandIo): Promise<ExitStatus> {
  const { folder, period, out, language } = command;
  const { commandLine } = CATALOGUES[language];
  // Before hundreds of files are read for a report that can't be written.
  if (out !== null) await checkTarget(out, command.force, io.folder);
  const gathered = await gather(command, [folder], io);
  const { previousFiles, opened } = gathered;
  const inputs = out === null ? [] : await inputsBeside(out, gathered.paths, opened.settings, io);
  const files = gathered.files.filter((file) => out === null || file.path !== path.resolve(io.folder, out));
  const chosenFiles = command.use.map((name) => chosenFile(name, folder, files, io));
  const progress = progressLine(io, commandLine.reading);
  const result = await consolidateFiles({
    forms: FORMS,
    settings: opened.settings,
    files,
    previousFiles,
    passed: gathered.passed,
    reader: io.readers.readerFor(opened.settings),
    progress: progress.step,
    cancel: io.signal,
    period,
    formId: command.form,
    chosenFiles,
  });
  progress.end();
  if (!result.ok) throw new HostError(result.failure);
  const { run, form, consolidation, found } = result.value;
  noteRun(run, language, io);
  const [joined = form.id, ...others] = found;
  if (command.form === null && others.length > 0 && joined !== FORMS[0]?.id) {
    throw new UsageError({ code: 'several-forms', folder, forms: found });
  }
  if (run.files.length === 0) throw new UsageError({ code: 'no-reports', folder });
  if (run.files.every(({ content }) => content?.engine !== 'table')) {
    throw new UsageError({ code: 'none-readable', folder, files: run.files.length });
  }
  if (consolidation.units.every((unit) => unit.files.length === 0)) {
    throw new UsageError({ code: 'none-of-period', folder, period: period.id });
  }
  if (out !== null) await save({ consolidation, form, settings: opened.settings }, out, inputs, command, io);
  const document = command.json ? consolidateJson(consolidation, form, out, run.reports, language) : null;
  const hasUnitList = opened.settings.units.length > 0;
  printResult(io, document, (output) => consolidateText(consolidation, form, hasUnitList, out, language, output));
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
  joined: Pick<ReportRequest, 'consolidation' | 'form' | 'settings'>,
  out: string,
  inputs: Inputs,
  { folder, force, language }: ConsolidateCommand,
  io: CommandIo,
): Promise<void> {
  const base = path.relative(path.dirname(path.resolve(io.folder, out)), path.resolve(io.folder, folder));
  const written = await writeReport({
    ...joined,
    definition: formOf(FORMS, joined.form.id).report,
    say: (finding) => sentence(finding, language),
    // On another drive there is no relative way to the files, so cells are no links.
    options: path.isAbsolute(base) ? {} : { linkBase: base === '' ? '.' : base.replaceAll('\\', '/') },
    sink: fileSink({ out, force, inputs, io, texts: CATALOGUES[language].commandLine }),
  });
  if (!written.ok) throw new HostError(written.failure);
}

/** Nothing wrong in the figures, and everybody's figures are in it. */
function isWhole({ units, findings }: Consolidation): boolean {
  const absent = units.some(({ status }) => status === 'missing' || status === 'duplicate');
  return !absent && findings.every(({ severity }) => severity !== 'error');
}
