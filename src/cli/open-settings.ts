import path from 'node:path';
import type { CriteriaSet } from '../core/forms/criteria-set';
import { DEFAULT_SETTINGS, type Settings } from '../core/forms/settings';
import type { Finding } from '../core/model/finding';
import { readSettings } from '../core/read/read-settings';
import { readCriteriaSet } from '../core/read/score-set/read-criteria-set';
import { criteriaCaptions } from '../forms/criteria-set.captions';
import { dossierForm } from '../forms/dossier.form';
import { settingsCaptions } from '../forms/settings.captions';
import { readFile } from '../hosts/file/node/read-file';
import type { CommandLineTexts } from '../messages/command-line-texts';
import type { Command } from './command';
import type { CommandIo } from './command-io';
import { findSettings } from './find-settings';
import { HostError } from './host-error';

export interface OpenedSettings {
  readonly settings: Settings;
  /** Of the settings, and of the set of criteria in them. */
  readonly findings: readonly Finding[];
  /** The office's own set of criteria; null where the settings have none. */
  readonly criteria: CriteriaSet | null;
  /** Absolute path; null for the defaults. */
  readonly path: string | null;
}

/** Reads the settings workbook named, or the one beside `paths`, or gives the defaults; says which one is used. */
export async function openSettings(
  command: Extract<Command, { readonly settings: string | null }>,
  paths: readonly string[],
  io: CommandIo,
  texts: CommandLineTexts,
): Promise<OpenedSettings> {
  const found =
    command.settings === null ? await findSettings(paths, io.folder) : path.resolve(io.folder, command.settings);
  if (found === null) return { settings: DEFAULT_SETTINGS, findings: [], criteria: null, path: null };
  const shown = command.settings ?? shortPath(found, io.folder);
  const opened = await readFile(found);
  if (!opened.ok) {
    throw new HostError({ ...opened.failure, params: { ...opened.failure.params, file: shown } });
  }
  const workbook = { ...opened.value, name: shown };
  const { settings, findings } = readSettings(workbook, dossierForm, settingsCaptions);
  const indicators = dossierForm.indicators.map(({ name }) => name);
  const criteria = readCriteriaSet(workbook, criteriaCaptions, indicators);
  if (command.settings === null) io.notes.write(`${texts.settingsUsed(shown)}\n`);
  return { settings, findings: [...findings, ...criteria.findings], criteria: criteria.set, path: found };
}

/** Relative to the folder of the run where it lies below it, else in full. */
function shortPath(absolute: string, folder: string): string {
  const relative = path.relative(folder, absolute);
  return relative.startsWith('..') || path.isAbsolute(relative) ? absolute : relative;
}
