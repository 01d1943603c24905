import { computeIndicators } from '../core/compute/compute-indicators';
import { sumSubmission } from '../core/compute/sum-submission';
import type { FormDefinition } from '../core/forms/form-definition';
import type { CheckedFile } from '../core/model/checked-file';
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
  /** Figures that are on the sheet, summed over its fields; empty without a submission. */
  readonly sums: FigureSums;
  readonly indicators: Indicators;
}

/** Adds totals and rates to a checked file, and says of each rate that can't be given why not. */
export function fileResult(checked: CheckedFile, form: FormDefinition): FileResult {
  const { submission, findings } = checked;
  if (submission === null) {
    const opened = !findings.some(({ code }) => code === 'read.unreadable');
    return { ...checked, status: opened ? statusOf(findings) : 'unreadable', sums: {}, indicators: {} };
  }
  const all = sumSubmission(submission, form);
  const onSheet = form.figures.map(({ name }) => name).filter((name) => Object.hasOwn(submission.columns, name));
  const sums = Object.fromEntries(onSheet.flatMap((name) => (all[name] ? [[name, all[name]]] : [])));
  const indicators = computeIndicators(form, valuesOf(sums));
  const reasons = rateReasons(form, sums, indicators, { file: checked.file, sheet: submission.sheet });
  return { ...checked, findings: [...findings, ...reasons], status: statusOf(findings), sums, indicators };
}

function statusOf(findings: readonly Finding[]): FileStatus {
  const worst = gravest(findings);
  return worst === null || worst === 'note' ? 'ok' : worst;
}

function valuesOf(sums: FigureSums): Readonly<Record<FigureName, number | null>> {
  return Object.fromEntries(Object.entries(sums).map(([name, { value }]) => [name, value]));
}
