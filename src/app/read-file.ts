import { finding, type Finding } from '../core/model/finding';
import type { HostFailure, Result } from '../core/model/result';
import type { WorkbookData } from '../core/model/sheet-data';
import type { FormDefinition } from '../core/forms/form-definition';
import type { Settings } from '../core/forms/settings';
import { readScoreSheet } from '../core/read/score/read-score-sheet';
import { readSubmission } from '../core/read/read-submission';
import { withoutReports } from '../core/report/report-name';
import { checkLog } from '../core/review/check-log';
import { appraisalLogForm } from '../forms/appraisal-log.form';
import { scoreSheetForm } from '../forms/score-sheet.form';
import type { FileReading } from './ports/file-reading';
import type { ListedFile } from './ports/listed-file';
import type { WorkbookSource } from './ports/workbook-source';

/**
 * Opens and reads one file. Gives a reading whatever happens: a failure of the host is a finding, and so is a fault of
 * ours, because one bad file must not stop the others; `defect` then carries what the developers need.
 */
export async function readFile(
  file: ListedFile,
  source: WorkbookSource,
  form: FormDefinition,
  settings: Settings,
): Promise<FileReading> {
  try {
    return readOpened(file, await source.open(file), form, settings);
  } catch (error) {
    return { ...unreadable(file, damaged(file)), defect: describe(error) };
  }
}

/** The reading of a file that gave no workbook. */
export function unreadable(file: ListedFile, failure: HostFailure): FileReading {
  const { limit } = failure.params;
  const found: Finding = finding({
    rule: 'unreadable',
    code: 'read.unreadable',
    severity: 'error',
    at: { file: file.name },
    params: {
      file: file.name,
      reason: failure.code,
      ...(typeof limit === 'number' ? { limit } : {}),
    },
  });
  return { file: file.name, submission: null, findings: [found], isReport: false };
}

function readOpened(
  file: ListedFile,
  opened: Result<WorkbookData>,
  form: FormDefinition,
  settings: Settings,
): FileReading {
  if (!opened.ok) return unreadable(file, opened.failure);
  const workbook = withoutReports(opened.value);
  if (workbook === null) return { file: file.name, submission: null, findings: [], isReport: true };
  const { submission, findings } = readSubmission(workbook, form, settings, {
    file: file.name,
    ...(file.receivedOn === undefined ? {} : { receivedOn: file.receivedOn }),
    ...(file.wanted === undefined ? {} : { wantedPeriod: file.wanted }),
  });
  if (submission !== null) return { file: file.name, submission, findings, isReport: false };
  const score = readScoreSheet(workbook, scoreSheetForm, settings, { file: file.name });
  if (score.sheet === null) return { file: file.name, submission, findings, isReport: false };
  const { findings: logged, seal } = checkLog(workbook, score.sheet, appraisalLogForm);
  const scoreSheet = seal === null ? score.sheet : { ...score.sheet, seal };
  return { file: file.name, submission, scoreSheet, findings: [...score.findings, ...logged], isReport: false };
}

function damaged(file: ListedFile): HostFailure {
  return { code: 'file.damaged', retryable: false, params: { file: file.name } };
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
