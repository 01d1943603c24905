import { formOf } from '../../core/form/form-list';
import type { FormDefinition } from '../../core/form/form-definition';
import type { Settings } from '../../core/settings/settings';
import type { Finding } from '../../core/model/finding';
import type { WorkbookData } from '../../core/model/sheet-data';
import { checkedScore, type CheckedScore } from '../checked-score';
import { moduleOf, readByForms } from '../form-modules';
import { scoreComputer } from '../judge-score';
import { setsOf } from '../known-sets';
import { tilesOf } from './sheet-tiles';
import { fileResult, type FileResult } from '../file-result';

export interface SheetResult extends FileResult {
  /** The points of a score sheet, where it holds one. */
  readonly score: CheckedScore | null;
  /** Other sheets of the workbook with a table of a form; absent where they were not looked at. */
  readonly otherSheets?: readonly string[];
}

/**
 * Reads and checks a sheet that is already open, with the log of its appraisal where that is behind it, by the first form that it
 * holds. What compares with the period before, or with other files, is left out: they are not here.
 */
export function checkSheet(workbook: WorkbookData, forms: readonly FormDefinition[], settings: Settings): SheetResult {
  const file = workbook.name;
  const [{ content, findings, ...read }] = readByForms(workbook, forms, settings, { file });
  if (content === null) return { ...fileResult({ ...read, file, content, findings }, forms), score: null };
  const computedOf = scoreComputer({ forms, settings, sets: setsOf(settings), files: [] });
  const context = { settings, previousOf: () => null, computedOf };
  const checked = moduleOf(forms, content.form).check(content, context);
  const found = [...findings, ...checked.findings];
  const result = fileResult({ file, content: checked.content, findings: found }, forms);
  if (content.engine === 'score') return { ...result, score: checkedScore(content.reading, found, settings) };
  const shown = tilesOf(formOf(forms, content.form), settings);
  return { ...result, findings: result.findings.filter((finding) => isAbout(finding, shown)), score: null };
}

// A rate that is not shown needs no reason why it can't be.
function isAbout(finding: Finding, indicators: readonly string[]): boolean {
  return 'indicator' in finding.params ? indicators.includes(finding.params.indicator) : true;
}
