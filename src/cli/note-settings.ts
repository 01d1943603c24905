import { formatAddress } from '../core/model/address';
import { CATALOGUES } from '../messages/catalogues';
import type { Language } from '../messages/language';
import { sentence } from '../messages/sentence';
import type { CommandIo } from './command-io';
import type { OpenedSettings } from './open-settings';

/** Says what is wrong in the settings, before anything is made by them. */
export function noteSettings({ findings }: OpenedSettings, language: Language, { notes }: CommandIo): void {
  const { commandLine, names } = CATALOGUES[language];
  for (const finding of findings) {
    if (finding.severity === 'note') continue;
    const cell = finding.at.cell ? formatAddress(finding.at.cell) : '';
    const head = commandLine.findingAt(names.severities[finding.severity], finding.at.file, cell);
    notes.write(`${head}: ${sentence(finding, language)}\n`);
  }
}
