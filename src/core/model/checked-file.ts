import type { Finding } from './finding';
import type { Submission } from './submission';

/** One file after reading and checking. `submission` is null when it could not be read or holds no table of the form. */
export interface CheckedFile {
  /** The file as the user named it: a path with "/". */
  readonly file: string;
  readonly submission: Submission | null;
  /** Findings of reading and of checking. */
  readonly findings: readonly Finding[];
}
