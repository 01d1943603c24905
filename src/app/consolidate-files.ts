import { consolidate } from '../core/consolidate/consolidate';
import type { CheckedFile } from '../core/model/checked-file';
import type { Consolidation } from '../core/model/consolidation';
import type { Period } from '../core/model/period';
import { ok, type Result } from '../core/model/result';
import { checkFiles, type CheckRequest, type CheckRun } from './check-files';

export interface ConsolidateRequest extends CheckRequest {
  readonly period: Period;
  /** Names of the files to use where a unit sent several for one month. */
  readonly chosenFiles: readonly string[];
}

export interface ConsolidateRun {
  readonly run: CheckRun;
  readonly consolidation: Consolidation;
}

/** Reads, checks and joins the files of one period. Files of other periods serve to compare with. */
export async function consolidateFiles(request: ConsolidateRequest): Promise<Result<ConsolidateRun>> {
  const { form, settings, period, chosenFiles } = request;
  const wanted = request.files.map((file) => ({ ...file, wanted: period }));
  const checked = await checkFiles({ ...request, files: wanted });
  if (!checked.ok) return checked;
  // Score sheets may lie in the same folder; they are no reports of a period.
  const isReport = ({ scoreSheet }: CheckedFile): boolean => scoreSheet === undefined;
  const files = checked.value.files.filter(isReport);
  const previousFiles = checked.value.previousFiles.filter(isReport);
  const consolidation = consolidate({ form, settings, period, files, previousFiles, chosenFiles });
  return ok({ run: checked.value, consolidation });
}
