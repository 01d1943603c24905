import { matchingSet } from '../core/compute/score/matching-set';
import { scoreUnits } from '../core/compute/score/score-units';
import type { FormDefinition } from '../core/forms/form-definition';
import { DEFAULT_POLICY, type Settings } from '../core/forms/settings';
import type { Decimal } from '../core/model/decimal';
import type { Finding } from '../core/model/finding';
import type { ScoreSheet } from '../core/model/score-sheet';
import type { SheetData, WorkbookData } from '../core/model/sheet-data';
import { readScoreSheet } from '../core/read/score/read-score-sheet';
import { checkLog } from '../core/review/check-log';
import { appraisalLogForm } from '../forms/appraisal-log.form';
import { scoreSheetForm } from '../forms/score-sheet.form';
import { scoreJudge } from './judge-score';
import { setsOf } from './known-sets';

/** A score sheet as checked, alone: what is known of it, no place among others. */
export interface CheckedScore {
  readonly sheet: ScoreSheet;
  /** The set of criteria that the sheet was made from; null where it is none that is known. */
  readonly set: { readonly title: string; readonly confirmed: boolean } | null;
  /** Each null where a point it needs is not there. */
  readonly self: Decimal | null;
  readonly appraised: Decimal | null;
  readonly survey: Decimal | null;
  readonly total: Decimal | null;
  readonly percent: Decimal | null;
  readonly findings: readonly Finding[];
}

/** Reads and checks the score sheet of a workbook against its log, without the unit's dossiers; null where there is none. */
export function checkedScore(
  workbook: WorkbookData,
  log: SheetData | null,
  form: FormDefinition,
  settings: Settings,
): CheckedScore | null {
  const { sheet, findings } = readScoreSheet(workbook, scoreSheetForm, settings, { file: workbook.name });
  if (sheet === null) return null;
  const policy = settings.notApplicable ?? DEFAULT_POLICY;
  const whole = log ? { ...workbook, sheets: [...workbook.sheets, log] } : workbook;
  const logged = checkLog(whole, sheet, appraisalLogForm);
  const sets = setsOf(settings);
  const judge = scoreJudge({ form, settings, sets, files: [] });
  const set = matchingSet(sheet, sets);
  const [unit] = scoreUnits([sheet], { policy, bands: [] });
  return {
    sheet,
    set: set && { title: set.title, confirmed: set.basis.confirmed },
    self: unit?.self ?? null,
    appraised: unit?.appraised ?? null,
    survey: unit?.survey ?? null,
    total: unit?.total ?? null,
    percent: unit?.percent ?? null,
    findings: [...findings, ...logged.findings, ...judge(sheet).findings],
  };
}
