import type { Submission } from '../core/model/submission';
import { reportingUnits } from '../core/model/unit';
import { scoreTemplateNames, writeScoreTemplates } from '../app/write-score-templates';
import { templateNames, writeTemplates } from '../app/write-templates';
import { criteriaCommuneIllustrative } from '../forms/criteria-commune-illustrative';
import { dossierForm } from '../forms/dossier.form';
import { dossierTemplate } from '../forms/dossier.template';
import { scoreSheetForm } from '../forms/score-sheet.form';
import { scoreTemplate } from '../forms/score.template';
import { CATALOGUES } from '../messages/catalogues';
import { chooseReader } from './choose-reader';
import type { TemplateCommand } from './command';
import type { CommandIo } from './command-io';
import { EXIT, type ExitStatus } from './exit-status';
import { checkFolder, folderSink } from './folder-sink';
import { HostError } from './host-error';
import { templateJson } from './json/template-json';
import { keepFilled } from './keep-filled';
import { listFolder } from './list-files';
import { noteSettings } from './note-settings';
import { openSettings, type OpenedSettings } from './open-settings';
import { printResult } from './print-result';
import { progressLine } from './progress-line';
import { scoreTemplateText, templateText } from './text/template-text';
import { UsageError } from './usage-error';

/** `parsheet template`: a blank workbook for every unit that reports in the period. */
export async function templateCommand(command: TemplateCommand, io: CommandIo): Promise<ExitStatus> {
  await checkFolder(command.out, io.folder);
  const opened = await settingsOf(command, io);
  return command.form === 'score' ? scoreTemplates(command, opened, io) : dossierTemplates(command, opened, io);
}

async function scoreTemplates(command: TemplateCommand, opened: OpenedSettings, io: CommandIo): Promise<ExitStatus> {
  const { period, out, force, language } = command;
  const { settings } = opened;
  const set = settings.criteria ?? criteriaCommuneIllustrative;
  if (force) await keepFilled(scoreTemplateNames(settings, period), out, settings, io);
  const sink = folderSink(out, force, io, CATALOGUES[language].commandLine);
  const written = await writeScoreTemplates({ settings, definition: scoreTemplate, set, period, sink });
  if (!written.ok) throw new HostError(written.failure);
  const templates = written.value;
  const document = command.json ? templateJson(templates, scoreSheetForm.id, period) : null;
  printResult(io, document, (output) => scoreTemplateText({ templates, period, folder: out, set }, language, output));
  return EXIT.nothingWrong;
}

async function dossierTemplates(command: TemplateCommand, opened: OpenedSettings, io: CommandIo): Promise<ExitStatus> {
  const { period, out, force, language } = command;
  const { settings } = opened;
  const previous = await previousOf(command, opened, io);
  if (force) await keepFilled(templateNames(dossierForm, settings, period), out, settings, io);
  const written = await writeTemplates({
    form: dossierForm,
    settings,
    definition: dossierTemplate,
    period,
    previous,
    sink: folderSink(out, force, io, CATALOGUES[language].commandLine),
  });
  if (!written.ok) throw new HostError(written.failure);
  const templates = written.value;
  const outcome = {
    templates,
    form: dossierForm.id,
    period,
    folder: out,
    usualFields: settings.fields.length === 0 ? dossierForm.knownKeys.length : null,
    previousGiven: command.previous !== null,
  };
  const document = command.json ? templateJson(templates, dossierForm.id, period) : null;
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

/** What the units sent before, as far as it can be read. */
async function previousOf(
  { previous, language }: TemplateCommand,
  { settings, path }: OpenedSettings,
  io: CommandIo,
): Promise<readonly Submission[]> {
  if (previous === null) return [];
  const files = (await listFolder(previous, io.folder, previous)).filter((file) => file.path !== path);
  const progress = progressLine(io, CATALOGUES[language].commandLine.reading);
  const read = await chooseReader(files, settings, io.signal).read(files, progress.step, io.signal);
  progress.end();
  if (!read.ok) throw new HostError(read.failure);
  return read.value.flatMap(({ submission }) => submission ?? []);
}
