import type { TableForm } from '../core/form/table-form';
import { dossierForm } from './dossier.form';
import { procedureForm } from './ii-07b';

/** Every form of a table that is known here. Of a sheet that fits several, the first is taken; the first is joined where nothing else is asked for. */
export const FORMS: readonly TableForm[] = [dossierForm, procedureForm];

/** The form that the options of danh-muc.xlsx are about. */
export const SETTINGS_FORM: TableForm = dossierForm;
