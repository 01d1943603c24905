import { checkSubmission } from '../../core/check/check-submission';
import type { FormDefinition } from '../../core/forms/form-definition';
import type { Settings } from '../../core/forms/settings';
import type { Finding } from '../../core/model/finding';
import type { WorkbookData } from '../../core/model/sheet-data';
import { readSubmission } from '../../core/read/read-submission';
import { fileResult, type FileResult } from '../file-result';

/** Reads and checks a workbook that is already open. Rules that need the period before are left out: it is not here. */
export function checkSheet(workbook: WorkbookData, form: FormDefinition, settings: Settings): FileResult {
  const { submission, findings } = readSubmission(workbook, form, settings, { file: workbook.name });
  const checked = submission === null ? [] : checkSubmission(submission, form, settings, null);
  const result = fileResult({ file: workbook.name, submission, findings: [...findings, ...checked] }, form);
  const shown = [settings.onTimeDefinition, 'online'];
  return { ...result, findings: result.findings.filter((finding) => isAbout(finding, shown)) };
}

// A rate that is not shown needs no reason why it can't be.
function isAbout(finding: Finding, indicators: readonly string[]): boolean {
  return 'indicator' in finding.params ? indicators.includes(finding.params.indicator) : true;
}
