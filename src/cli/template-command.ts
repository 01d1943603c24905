import { submissionOf } from '../core/model/checked-file';
import type { Submission } from '../core/model/submission';
import { isPeriodOf } from '../core/model/period';
import { reportingUnits } from '../core/model/unit';
import { writeScoreTemplates } from '../app/write-score-templates';
import { writeTemplates } from '../app/write-templates';
import { formOf } from '../core/form/form-list';
import { EXAMPLE_CRITERIA, FORMS, SCORE_BLANK, SCORE_SHEET } from '../forms';
import { CATALOGUES } from '../messages/catalogues';
import type { TemplateCommand } from './command';
import type { CommandIo } from './command-io';
import { EXIT, type ExitStatus } from './exit-status';
import { HostError } from './host-error';
import { templateJson } from './json/template-json';
import { inputsOf } from './inputs';
import { listFolder } from './list-files';
import { isBlankForm } from './may-replace';
import { noteSettings } from './note-settings';
import { openSettings, type OpenedSettings } from './open-settings';
import { printResult } from './print-result';
import { progressLine } from './progress-line';
import { checkFolder, folderSink, type Writing } from './save-files';
import { scoreTemplateText, templateText } from './text/template-text';
import { UsageError } from './usage-error';

/** `parsheet template`: a blank workbook for every unit that reports in the period. */
export async function templateCommand(command: TemplateCommand, io: CommandIo): Promise<ExitStatus> {
  await checkFolder(command.out, io.folder);
  const opened = await settingsOf(command, io);
  return command.form === SCORE_SHEET.id ? scoreTemplates(command, opened, io) : tableTemplates(command, opened, io);
}

async function scoreTemplates(command: TemplateCommand, opened: OpenedSettings, io: CommandIo): Promise<ExitStatus> {
  const { period, out, language } = command;
  const { settings } = opened;
  const set = settings.criteria ?? EXAMPLE_CRITERIA;
  const sink = folderSink(await writingOf(command, opened, [], io));
  const written = await writeScoreTemplates({ settings, definition: SCORE_BLANK, set, period, sink });
  if (!written.ok) throw new HostError(written.failure);
  const templates = written.value;
  const document = command.json ? templateJson(templates, SCORE_SHEET.id, period) : null;
  printResult(io, document, (output) => scoreTemplateText({ templates, period, folder: out, set }, language, output));
  return EXIT.nothingWrong;
}

async function tableTemplates(command: TemplateCommand, opened: OpenedSettings, io: CommandIo): Promise<ExitStatus> {
  const { period, out, language } = command;
  const { settings } = opened;
  const form = formOf(FORMS, command.form);
  if (!isPeriodOf(form.periods, period))
    throw new UsageError({ code: 'period-not-of-form', period: period.id, form: form.id });
  const { submissions, files } = await previousOf(command, opened, io);
  const written = await writeTemplates({
    form,
    settings,
    definition: form.blank,
    period,
    previous: submissions,
    sink: folderSink(await writingOf(command, opened, files, io)),
  });
  if (!written.ok) throw new HostError(written.failure);
  const templates = written.value;
  const outcome = {
    templates,
    form: form.id,
    period,
    folder: out,
    usualFields: settings.fields.length === 0 && form.keyedBy === 'field' ? form.knownKeys.length : null,
    previousGiven: command.previous !== null,
    carries: form.rules.some(({ kind }) => kind === 'carry-over'),
  };
  const document = command.json ? templateJson(templates, form.id, period) : null;
  printResult(io, document, (output) => templateText(outcome, language, output));
  return EXIT.nothingWrong;
}

async function settingsOf(command: TemplateCommand, io: CommandIo): Promise<OpenedSettings> {
  const { previous, out, period, language } = command;
  const near = [out, ...(previous === null ? [] : [previous]), '.'];
  const opened = await openSettings(command, near, io, CATALOGUES[language].commandLine);
  noteSettings(opened, language, io);
  const { units } = opened.settings;
  if (units.length === 0) throw new UsageError({ code: 'no-units' });
  if (reportingUnits(units, period.to).length === 0) {
    throw new UsageError({ code: 'no-units-then', period: period.id });
  }
  return opened;
}

/** A form that a unit may have filled in is never replaced, asked to overwrite or not. */
async function writingOf(
  { out, force, language }: TemplateCommand,
  { settings, path }: OpenedSettings,
  previous: readonly string[],
  io: CommandIo,
): Promise<Writing> {
  const inputs = await inputsOf(path === null ? previous : [path, ...previous]);
  const mayReplace = (file: string): Promise<boolean> => isBlankForm(file, settings, io);
  return { out, force, inputs, io, texts: CATALOGUES[language].commandLine, mayReplace };
}

/** What the units sent before, as far as it can be read, and the files looked at. */
async function previousOf(
  { previous, language }: TemplateCommand,
  { settings, path }: OpenedSettings,
  io: CommandIo,
): Promise<{ readonly submissions: readonly Submission[]; readonly files: readonly string[] }> {
  if (previous === null) return { submissions: [], files: [] };
  const listing = await listFolder(previous, io.folder, previous);
  const files = listing.files.filter((file) => file.path !== path);
  const progress = progressLine(io, CATALOGUES[language].commandLine.reading);
  const read = await io.readers.readerFor(settings).read(files, progress.step, io.signal);
  progress.end();
  if (!read.ok) throw new HostError(read.failure);
  return {
    submissions: read.value.flatMap((reading) => reading.read).flatMap((file) => submissionOf(file) ?? []),
    files: listing.paths,
  };
}
