import type { Result } from '../../core/model/result';
import type { FileReading } from './file-reading';
import type { CancelSignal } from './cancel-signal';
import type { ListedFile } from './listed-file';
import type { Progress } from './progress';

/**
 * Reads many files into submissions. The readings come in the order of the files, one each: a file that can't be read
 * is a reading too. The only failure is `cancelled`.
 */
export interface SubmissionReader {
  readonly read: (
    files: readonly ListedFile[],
    progress: Progress,
    cancel: CancelSignal,
  ) => Promise<Result<readonly FileReading[]>>;
}
