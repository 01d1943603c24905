import type { FormDefinition } from '../core/form/form-definition';
import type { SettingsCaptions } from '../core/settings/settings-captions';
import { ok, type Result } from '../core/model/result';
import type { WorkbookData } from '../core/model/sheet-data';
import { readSettings } from '../core/settings/read-settings';
import type { KeptSettings } from './desk/settings-schema';
import type { ListedFile } from './ports/listed-file';
import type { WorkbookSource } from './ports/workbook-source';

/** Reads a settings workbook: what it says, and what is wrong with it. */
export async function readSettingsFile(
  file: ListedFile,
  source: WorkbookSource,
  form: FormDefinition,
  captions: SettingsCaptions,
): Promise<Result<KeptSettings>> {
  const opened = await source.open(file);
  return opened.ok ? ok(settingsOf({ ...opened.value, name: file.name }, form, captions)) : opened;
}

/** What a workbook that was read says as settings. */
export function settingsOf(workbook: WorkbookData, form: FormDefinition, captions: SettingsCaptions): KeptSettings {
  const { settings, findings } = readSettings(workbook, form, captions);
  return { settings: { ...settings, file: workbook.name }, findings };
}
