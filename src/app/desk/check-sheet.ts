import { checkSubmission } from '../../core/check/check-submission';
import type { FormDefinition } from '../../core/forms/form-definition';
import type { Settings } from '../../core/forms/settings';
import type { Finding } from '../../core/model/finding';
import type { WorkbookData } from '../../core/model/sheet-data';
import { readSubmission } from '../../core/read/read-submission';
import { appraisalLogForm } from '../../forms/appraisal-log.form';
import { checkedScore, type CheckedScore } from '../checked-score';
import { fileResult, type FileResult } from '../file-result';

export interface SheetResult extends FileResult {
  /** The score sheet, where it holds one instead of a report on dossiers. */
  readonly score: CheckedScore | null;
  /** Other sheets of the workbook with a table of the form; absent where they were not looked at. */
  readonly otherSheets?: readonly string[];
}

/**
 * Reads and checks a workbook that is already open: as a report on dossiers, else as a score sheet, with the log of its
 * appraisal where that is behind it. Rules that need the period before are left out: it is not here.
 */
export function checkSheet(workbook: WorkbookData, form: FormDefinition, settings: Settings): SheetResult {
  const file = workbook.name;
  const [, ...others] = workbook.sheets;
  const log = others.find(({ name }) => name === appraisalLogForm.sheet) ?? null;
  const alone = { ...workbook, sheets: workbook.sheets.filter((sheet) => sheet !== log) };
  const { submission, findings } = readSubmission(alone, form, settings, { file });
  if (submission === null) {
    const score = checkedScore(alone, log, form, settings);
    return { ...fileResult({ file, submission, findings: score?.findings ?? findings }, form), score };
  }
  const checked = checkSubmission(submission, form, settings, null);
  const result = fileResult({ file, submission, findings: [...findings, ...checked] }, form);
  const shown = [settings.onTimeDefinition, 'online'];
  return { ...result, findings: result.findings.filter((finding) => isAbout(finding, shown)), score: null };
}

// A rate that is not shown needs no reason why it can't be.
function isAbout(finding: Finding, indicators: readonly string[]): boolean {
  return 'indicator' in finding.params ? indicators.includes(finding.params.indicator) : true;
}
