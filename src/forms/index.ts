import type { TableForm } from '../core/form/table-form';
import { dossierForm } from './dossier.form';
import { procedureForm } from './ii-07b';

export { appraisalLogForm as APPRAISAL_LOG } from './appraisal-log.form';
export { CRITERIA_SETS, EXAMPLE_CRITERIA } from './criteria-sets';
export { scoreReportDefinition as SCORE_REPORT } from './score.report';
export { scoreSheetForm as SCORE_SHEET } from './score-sheet.form';
export { scoreTemplate as SCORE_BLANK } from './score.template';
export { settingsCaptions as SETTINGS_CAPTIONS } from './settings.captions';
export { slipReport as SLIP_REPORT } from './slip.report';

/** Every form of a table that is known here. Of a sheet that fits several, the first is taken; the first is joined where nothing else is asked for. */
export const FORMS: readonly TableForm[] = [dossierForm, procedureForm];

/** The form that the options of danh-muc.xlsx are about. */
export const SETTINGS_FORM: TableForm = dossierForm;
