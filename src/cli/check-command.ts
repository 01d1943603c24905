import { FORMS } from '../forms';
import type { CheckCommand } from './command';
import type { CommandIo } from './command-io';
import type { ExitStatus } from './exit-status';
import { checkJson } from './json/check-json';
import { notUsedJson } from './json/not-used-json';
import { printResult } from './print-result';
import { checkStatus, runCheck } from './run-check';
import { checkText } from './text/check-text';

/** `parsheet check`: every workbook on its own, against the form and the period before. */
export async function checkCommand(command: CheckCommand, io: CommandIo): Promise<ExitStatus> {
  const { language } = command;
  const checked = await runCheck(command, io);
  const { results, counts, run, notUsed } = checked;
  const document = command.json
    ? checkJson(results, counts, notUsedJson(notUsed, run.reports, language), FORMS, language)
    : null;
  printResult(io, document, (output) => checkText(results, counts, notUsed, language, output));
  return checkStatus(checked);
}
