import path from 'node:path';
import { writeSlips } from '../app/write-slips';
import { FORMS, SLIP_REPORT } from '../forms';
import { CATALOGUES } from '../messages/catalogues';
import { sentence } from '../messages/sentence';
import type { SlipCommand } from './command';
import type { CommandIo } from './command-io';
import type { ExitStatus } from './exit-status';
import { HostError } from './host-error';
import { inputNamesIn, inputsOf } from './inputs';
import { notUsedJson } from './json/not-used-json';
import { slipJson } from './json/slip-json';
import { printResult } from './print-result';
import { checkStatus, runCheck } from './run-check';
import { checkFolder, folderSink } from './save-files';
import { slipText } from './text/slip-text';

/** `parsheet slip`: checks as `check` does, and writes a return slip for every workbook that has to be mended. */
export async function slipCommand(command: SlipCommand, io: CommandIo): Promise<ExitStatus> {
  const { out, force, language } = command;
  await checkFolder(out, io.folder);
  const checked = await runCheck(command, io);
  const { gathered, run, counts, notUsed } = checked;
  // Slips and reports of ours among the files may be written anew.
  const ours = new Set(run.reports);
  const all = [...gathered.files, ...gathered.previousFiles];
  const replaceable = new Set(all.flatMap((file) => (ours.has(file.name) ? [file.path] : [])));
  const inputs = await inputsOf(gathered.paths.filter((file) => !replaceable.has(file)));
  const written = await writeSlips({
    files: run.files,
    forms: FORMS,
    settings: gathered.opened.settings,
    definition: SLIP_REPORT,
    say: (finding) => sentence(finding, language),
    taken: await inputNamesIn(path.resolve(io.folder, out), inputs),
    sink: folderSink({ out, force, inputs, io, texts: CATALOGUES[language].commandLine }),
  });
  if (!written.ok) throw new HostError(written.failure);
  const document = command.json ? slipJson(written.value, counts, notUsedJson(notUsed, run.reports, language)) : null;
  printResult(io, document, (output) =>
    slipText({ slips: written.value, counts, notUsed, folder: out }, language, output),
  );
  return checkStatus(checked);
}
