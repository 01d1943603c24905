import type { CheckRun } from '../app/check-files';
import { CATALOGUES } from '../messages/catalogues';
import type { Language } from '../messages/language';
import type { CommandIo } from './command-io';

/** Says what was passed over, and prints faults of ours so that they can be reported. */
export function noteRun({ reports, defects }: CheckRun, language: Language, { notes }: CommandIo): void {
  const { commandLine } = CATALOGUES[language];
  for (const file of reports) notes.write(`${commandLine.ownReportSkipped(file)}\n`);
  for (const defect of defects) notes.write(`${commandLine.brokenFile(defect)}\n`);
}
