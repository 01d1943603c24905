import { consolidate } from '../core/table/join/consolidate';
import { formOf } from '../core/form/form-list';
import type { FormDefinition } from '../core/form/form-definition';
import type { CheckedFile } from '../core/model/checked-file';
import type { Consolidation } from '../core/model/consolidation';
import type { Period } from '../core/model/period';
import { ok, type Result } from '../core/model/result';
import { checkFiles, type CheckRequest, type CheckRun } from './check-files';

export interface ConsolidateRequest extends CheckRequest {
  readonly period: Period;
  /** Id of the form to join; null for the one that the files are of (`formToJoin`). */
  readonly formId: string | null;
  /** Names of the files to use where a unit sent several for one month. */
  readonly chosenFiles: readonly string[];
}

export interface ConsolidateRun {
  readonly run: CheckRun;
  readonly form: FormDefinition;
  readonly consolidation: Consolidation;
  /** Ids of the forms that reports among the files are of, in the order of the registry. */
  readonly found: readonly string[];
}

/** Reads, checks and joins the files of one period. Files of other periods serve to compare with. */
export async function consolidateFiles(request: ConsolidateRequest): Promise<Result<ConsolidateRun>> {
  const { forms, settings, period, chosenFiles, formId } = request;
  const wanted = request.files.map((file) => ({ ...file, wanted: period }));
  const checked = await checkFiles({ ...request, files: wanted });
  if (!checked.ok) return checked;
  const found = formsFound(forms, checked.value.files).map(({ id }) => id);
  const form = formId === null ? formToJoin(forms, checked.value.files) : formOf(forms, formId);
  // Score sheets may lie in the same folder; they are no reports of a period.
  const isReport = ({ content }: CheckedFile): boolean => content?.engine !== 'score';
  const files = [...checked.value.files.filter(isReport), ...checked.value.passed];
  const previousFiles = checked.value.previousFiles.filter(isReport);
  const consolidation = consolidate({ form, settings, period, files, previousFiles, chosenFiles });
  return ok({ run: checked.value, form, consolidation, found });
}

/** The first form of the registry that a file is of; the first of all where none is of any. */
export function formToJoin(forms: readonly FormDefinition[], files: readonly CheckedFile[]): FormDefinition {
  const [first, ...others] = forms;
  if (!first) return formOf(forms, '');
  const isSent = ({ id }: FormDefinition): boolean => files.some(({ content }) => content?.form === id);
  return isSent(first) ? first : (others.find(isSent) ?? first);
}

/** The forms that files are of, in the order of the registry. */
export function formsFound(forms: readonly FormDefinition[], files: readonly CheckedFile[]): readonly FormDefinition[] {
  return forms.filter(({ id }) => files.some(({ content }) => content?.form === id));
}
