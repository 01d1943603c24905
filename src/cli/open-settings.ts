import path from 'node:path';
import { DEFAULT_SETTINGS, type Settings } from '../core/settings/settings';
import type { Finding } from '../core/model/finding';
import { readSettings } from '../core/settings/read-settings';
import { SETTINGS_CAPTIONS, SETTINGS_FORM } from '../forms';
import type { CommandLineTexts } from '../messages/command-line-texts';
import type { Command } from './command';
import type { CommandIo } from './command-io';
import { findSettings } from './find-settings';
import { HostError } from './host-error';

export interface OpenedSettings {
  readonly settings: Settings;
  readonly findings: readonly Finding[];
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
  if (found === null) return { settings: DEFAULT_SETTINGS, findings: [], path: null };
  const shown = command.settings ?? shortPath(found, io.folder);
  const opened = await io.readers.source.open({ name: shown, path: found });
  if (!opened.ok) {
    throw new HostError({ ...opened.failure, params: { ...opened.failure.params, file: shown } });
  }
  const workbook = { ...opened.value, name: shown };
  const { settings, findings } = readSettings(workbook, SETTINGS_FORM, SETTINGS_CAPTIONS);
  if (command.settings === null) io.notes.write(`${texts.settingsUsed(shown)}\n`);
  return { settings, findings, path: found };
}

/** Relative to the folder of the run where it lies below it, else in full. */
function shortPath(absolute: string, folder: string): string {
  const relative = path.relative(folder, absolute);
  return relative.startsWith('..') || path.isAbsolute(relative) ? absolute : relative;
}
