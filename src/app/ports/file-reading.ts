import type { CheckedFile } from '../../core/model/checked-file';

/** What became of one file. Plain data: it crosses threads. */
export interface FileReading extends CheckedFile {
  /** A report that this product wrote earlier: no submission, and nothing wrong. */
  readonly isReport: boolean;
  /** A fault of ours met while reading this file, for the report to the developers; the file counts as unreadable. */
  readonly defect?: string;
}
