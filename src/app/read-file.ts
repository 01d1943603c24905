import { finding, type Finding } from '../core/model/finding';
import { fewFindings } from '../core/model/few-findings';
import type { HostFailure, Result } from '../core/model/result';
import type { WorkbookData } from '../core/model/sheet-data';
import type { FormDefinition } from '../core/form/form-definition';
import type { Settings } from '../core/settings/settings';
import { readByForms } from './form-modules';
import { withoutReports } from '../core/report/report-name';
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
  forms: readonly FormDefinition[],
  settings: Settings,
): Promise<FileReading> {
  if (file.failure !== undefined) {
    return unreadable(file, { code: file.failure, retryable: true, params: { file: file.name } });
  }
  try {
    return readOpened(file, await source.open(file), forms, settings);
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
  return { file: file.name, read: [{ file: file.name, content: null, findings: [found] }], isReport: false };
}

function readOpened(
  file: ListedFile,
  opened: Result<WorkbookData>,
  forms: readonly FormDefinition[],
  settings: Settings,
): FileReading {
  if (!opened.ok) return unreadable(file, opened.failure);
  const workbook = withoutReports(opened.value);
  if (workbook === null) return { file: file.name, read: [], isReport: true };
  const read = readByForms(workbook, forms, settings, {
    file: file.name,
    ...(file.receivedOn === undefined ? {} : { receivedOn: file.receivedOn }),
    ...(file.wanted === undefined ? {} : { wantedPeriod: file.wanted }),
  }).map((reading) => ({ ...reading, file: file.name, findings: fewFindings(reading.findings) }));
  return { file: file.name, read, isReport: false };
}

function damaged(file: ListedFile): HostFailure {
  return { code: 'file.damaged', retryable: false, params: { file: file.name } };
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
