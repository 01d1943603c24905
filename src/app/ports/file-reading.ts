import type { CheckedFile } from '../../core/model/checked-file';

/** What became of one file. Plain data: it crosses threads. */
export interface FileReading {
  readonly file: string;
  /** One for each form that it holds; one without content where it holds none; none of a report of ours. */
  readonly read: readonly CheckedFile[];
  /** A report that this product wrote earlier: nothing is read of it, and nothing wrong. */
  readonly isReport: boolean;
  /** A fault of ours met while reading this file, for the report to the developers; the file counts as unreadable. */
  readonly defect?: string;
}
