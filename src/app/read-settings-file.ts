import type { FormDefinition } from '../core/forms/form-definition';
import type { SettingsCaptions } from '../core/forms/settings-captions';
import { ok, type Result } from '../core/model/result';
import { readSettings } from '../core/read/read-settings';
import type { KeptSettings } from './desk/kept-settings';
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
  if (!opened.ok) return opened;
  const { settings, findings } = readSettings({ ...opened.value, name: file.name }, form, captions);
  return ok({ settings: { ...settings, file: file.name }, findings });
}
