import type { FormDefinition } from '../../core/form/form-definition';
import { DEFAULT_SETTINGS } from '../../core/settings/settings';
import { ok, type Result } from '../../core/model/result';
import type { OpenWorkbook } from '../ports/open-workbook';
import type { SettingsTrust } from '../ports/settings-trust';
import { APPRAISAL_LOG } from '../../forms';
import { checkSheet } from './check-sheet';
import { broughtSettings } from './kept-settings';
import { marksOf } from './marks-of';

/** Checks the sheet before the user, marks what it finds, and brings the first of it before the user. */
export async function quickCheck(
  workbook: OpenWorkbook,
  forms: readonly FormDefinition[],
  settingsForm: FormDefinition,
  trust: SettingsTrust,
): Promise<Result<null>> {
  // There is nowhere to ask here: settings of somebody else are not used.
  const brought = await broughtSettings(workbook, settingsForm, trust);
  const settings = brought.kind === 'own' ? brought.kept.settings : DEFAULT_SETTINGS;
  const read = await workbook.readActiveSheet(APPRAISAL_LOG.sheet);
  if (!read.ok) return read;
  const [sheet] = read.value.sheets;
  if (!sheet) return ok(null);
  const { findings } = checkSheet(read.value, forms, settings);
  const marks = marksOf(findings, sheet.name);
  const marked = await workbook.mark([sheet.name], marks);
  const [first] = marks;
  if (!marked.ok || !first) return marked;
  return workbook.select(first.sheet, first.cell);
}
