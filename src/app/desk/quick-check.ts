import type { FormDefinition } from '../../core/forms/form-definition';
import { DEFAULT_SETTINGS } from '../../core/forms/settings';
import { ok, type Result } from '../../core/model/result';
import type { OpenWorkbook } from '../ports/open-workbook';
import { appraisalLogForm } from '../../forms/appraisal-log.form';
import { checkSheet } from './check-sheet';
import { keptSettings } from './kept-settings';
import { marksOf } from './marks-of';

/** Checks the sheet before the user, marks what it finds, and brings the first of it before the user. */
export async function quickCheck(workbook: OpenWorkbook, form: FormDefinition): Promise<Result<null>> {
  const kept = await keptSettings(workbook);
  const read = await workbook.readActiveSheet(appraisalLogForm.sheet);
  if (!read.ok) return read;
  const [sheet] = read.value.sheets;
  if (!sheet) return ok(null);
  const { findings } = checkSheet(read.value, form, kept?.settings ?? DEFAULT_SETTINGS);
  const marks = marksOf(findings, sheet.name);
  const marked = await workbook.mark([sheet.name], marks);
  const [first] = marks;
  if (!marked.ok || !first) return marked;
  return workbook.select(first.sheet, first.cell);
}
