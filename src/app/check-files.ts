import { checkSubmission } from '../core/check/check-submission';
import type { CriteriaSet } from '../core/forms/criteria-set';
import type { FormDefinition } from '../core/forms/form-definition';
import type { Settings } from '../core/forms/settings';
import type { CheckedFile } from '../core/model/checked-file';
import { ok, type Result } from '../core/model/result';
import { scoreJudge } from './judge-score';
import { pairPrevious } from './pair-previous';
import type { CancelSignal } from './ports/cancel-signal';
import type { FileReading } from './ports/file-reading';
import type { ListedFile } from './ports/listed-file';
import type { Progress } from './ports/progress';
import type { SubmissionReader } from './ports/submission-reader';

export interface CheckRequest {
  readonly form: FormDefinition;
  readonly settings: Settings;
  readonly files: readonly ListedFile[];
  /** Reports of earlier periods: read to compare with, not checked themselves. */
  readonly previousFiles: readonly ListedFile[];
  /** Sets that score sheets may be made by, the office's own first; without them C4 and C5 are not judged. */
  readonly sets?: readonly CriteriaSet[];
  readonly reader: SubmissionReader;
  readonly progress: Progress;
  readonly cancel: CancelSignal;
}

export interface CheckRun {
  readonly files: readonly CheckedFile[];
  /** Read, not checked. */
  readonly previousFiles: readonly CheckedFile[];
  /** Reports of ours that lay among the files; they are in neither list above. */
  readonly reports: readonly string[];
  /** Faults of ours, one text per file. */
  readonly defects: readonly string[];
}

/**
 * Reads every file and checks each against its form: reports also against the same unit's submission for the period before,
 * score sheets by their own rules, and by the units' dossier reports among the files.
 */
export async function checkFiles(request: CheckRequest): Promise<Result<CheckRun>> {
  const { files, previousFiles, reader, progress, cancel, form, settings, sets = [] } = request;
  const read = await reader.read([...files, ...previousFiles], progress, cancel);
  if (!read.ok) return read;
  const asked = read.value.slice(0, files.length);
  const earlier = read.value.slice(files.length);
  const previousOf = pairPrevious(read.value.flatMap(({ submission }) => (submission ? [submission] : [])));
  const judge = scoreJudge({ form, settings, sets, files: read.value.filter(isSent) });
  return ok({
    files: asked.filter(isSent).map((reading) => {
      const { file, submission, scoreSheet, findings } = reading;
      if (scoreSheet) {
        const judged = judge(scoreSheet);
        const computed = judged.computed ? { computed: judged.computed } : {};
        return { file, submission, scoreSheet, ...computed, findings: [...findings, ...judged.findings] };
      }
      if (submission === null) return { file, submission, findings };
      const checked = checkSubmission(submission, form, settings, previousOf(submission));
      return { file, submission, findings: [...findings, ...checked] };
    }),
    previousFiles: earlier.filter(isSent).map(({ file, submission, scoreSheet, findings }) => ({
      file,
      submission,
      ...(scoreSheet ? { scoreSheet } : {}),
      findings,
    })),
    reports: read.value.filter(({ isReport }) => isReport).map(({ file }) => file),
    defects: read.value.flatMap(({ defect, file }) => (defect === undefined ? [] : [`${file}: ${defect}`])),
  });
}

function isSent(reading: FileReading): boolean {
  return !reading.isReport;
}
