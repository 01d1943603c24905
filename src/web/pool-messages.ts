import type { FileReading } from '../app/ports/file-reading';
import type { ListedFile } from '../app/ports/listed-file';
import type { Settings } from '../core/forms/settings';

/** One file to read. */
export interface PoolQuestion {
  readonly listed: ListedFile;
  readonly file: File;
  readonly settings: Settings;
}

export type PoolAnswer = FileReading;
