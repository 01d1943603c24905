import { valuesOf } from '../core/table/indicators/sum-figures';
import { computeIndicators } from '../core/table/indicators/compute-indicators';
import { sumSubmission } from '../core/table/indicators/sum-submission';
import type { FormDefinition } from '../core/form/form-definition';
import { summedNames } from '../core/form/form-words';
import { formOf } from '../core/form/form-list';
import { submissionOf, type CheckedFile } from '../core/model/checked-file';
import type { FigureSums } from '../core/model/consolidation';
import { gravest, type Finding } from '../core/model/finding';
import type { FigureName } from '../core/model/figure';
import type { Indicators } from '../core/model/indicator';
import { rateReasons } from './rate-reasons';

/** How a file stands: its gravest finding, notes aside; `unreadable` when it is no workbook that can be opened. */
export type FileStatus = 'ok' | 'warning' | 'error' | 'unreadable';

/** A checked file with the unit's own totals and rates. */
export interface FileResult extends CheckedFile {
  readonly status: FileStatus;
  /** Figures that are on the sheet, summed over its fields; empty without a table. */
  readonly sums: FigureSums;
  readonly indicators: Indicators;
}

/** Adds totals and rates to a checked file, and says of each rate that can't be given why not. */
export function fileResult(checked: CheckedFile, forms: readonly FormDefinition[]): FileResult {
  const { findings } = checked;
  const submission = submissionOf(checked);
  if (submission === null) {
    const opened = !findings.some(({ code }) => code === 'read.unreadable');
    return { ...checked, status: opened ? statusOf(findings) : 'unreadable', sums: {}, indicators: {} };
  }
  const form = formOf(forms, submission.formId);
  const all = sumSubmission(submission, form);
  const isOnSheet = (name: FigureName): boolean =>
    submission.records !== undefined || Object.hasOwn(submission.columns, name);
  const onSheet = summedNames(form).filter(isOnSheet);
  const sums = Object.fromEntries(onSheet.flatMap((name) => (all[name] ? [[name, all[name]]] : [])));
  const indicators = computeIndicators(form, valuesOf(sums));
  const reasons = rateReasons(form, sums, indicators, { file: checked.file, sheet: submission.sheet });
  return { ...checked, findings: [...findings, ...reasons], status: statusOf(findings), sums, indicators };
}

/** The results of each file together: a workbook with several forms has several. */
export function byFile(results: readonly FileResult[]): readonly (readonly FileResult[])[] {
  const files = new Map<string, FileResult[]>();
  for (const result of results) files.set(result.file, [...(files.get(result.file) ?? []), result]);
  return [...files.values()];
}

const WORST_FIRST: readonly FileStatus[] = ['unreadable', 'error', 'warning', 'ok'];

/** How a file stands, by all that it holds. */
export function worstStatus(results: readonly FileResult[]): FileStatus {
  return WORST_FIRST.find((status) => results.some((result) => result.status === status)) ?? 'ok';
}

function statusOf(findings: readonly Finding[]): FileStatus {
  const worst = gravest(findings);
  return worst === null || worst === 'note' ? 'ok' : worst;
}
