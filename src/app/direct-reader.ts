import type { FormDefinition } from '../core/form/form-definition';
import type { Settings } from '../core/settings/settings';
import { failed, ok } from '../core/model/result';
import type { FileReading } from './ports/file-reading';
import type { SubmissionReader } from './ports/submission-reader';
import type { WorkbookSource } from './ports/workbook-source';
import { readFile } from './read-file';

/** Reads one file after the other in the thread that asks. */
export function directReader(
  source: WorkbookSource,
  forms: readonly FormDefinition[],
  settings: Settings,
): SubmissionReader {
  return {
    read: async (files, progress, cancel) => {
      const readings: FileReading[] = [];
      for (const file of files) {
        if (cancel.aborted) return failed('cancelled');
        progress(readings.length, files.length, file.name);
        readings.push(await readFile(file, source, forms, settings));
      }
      return cancel.aborted ? failed('cancelled') : ok(readings);
    },
  };
}
