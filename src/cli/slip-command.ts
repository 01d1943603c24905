import path from 'node:path';
import { writeSlips } from '../app/write-slips';
import { dossierForm } from '../forms/dossier.form';
import { slipReport } from '../forms/slip.report';
import { CATALOGUES } from '../messages/catalogues';
import { sentence } from '../messages/sentence';
import type { SlipCommand } from './command';
import type { CommandIo } from './command-io';
import type { ExitStatus } from './exit-status';
import { checkFolder, folderSink } from './folder-sink';
import type { Gathered } from './gather';
import { HostError } from './host-error';
import { slipJson } from './json/slip-json';
import { printResult } from './print-result';
import { checkStatus, runCheck } from './run-check';
import { slipText } from './text/slip-text';

/** `parsheet slip`: checks as `check` does, and writes a return slip for every workbook that has to be mended. */
export async function slipCommand(command: SlipCommand, io: CommandIo): Promise<ExitStatus> {
  const { out, force, language } = command;
  await checkFolder(out, io.folder);
  const checked = await runCheck(command, io);
  const { gathered, run, counts } = checked;
  const written = await writeSlips({
    files: run.files,
    form: dossierForm,
    settings: gathered.opened.settings,
    definition: slipReport,
    say: (finding) => sentence(finding, language),
    taken: inputsIn(path.resolve(io.folder, out), gathered, run.reports),
    sink: folderSink(out, force, io, CATALOGUES[language].commandLine),
  });
  if (!written.ok) throw new HostError(written.failure);
  const document = command.json ? slipJson(written.value, counts) : null;
  printResult(io, document, (output) => slipText(written.value, counts, out, language, output));
  return checkStatus(checked);
}

/** Names in a folder that belong to what the run reads; slips and reports of ours may be written anew. */
function inputsIn(
  folder: string,
  { files, previousFiles, opened }: Gathered,
  reports: readonly string[],
): readonly string[] {
  const sent = [...files, ...previousFiles].filter(({ name }) => !reports.includes(name)).map((file) => file.path);
  const all = opened.path === null ? sent : [...sent, opened.path];
  return all.filter((file) => path.dirname(file) === folder).map((file) => path.basename(file));
}
