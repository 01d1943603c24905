import type { ComputedSheet } from './computed-sheet';
import type { Finding } from './finding';
import type { ScoreSheet } from './score-sheet';
import type { Submission } from './submission';

/** One file after reading and checking. `submission` is null when it could not be read or holds no table of the form. */
export interface CheckedFile {
  /** The file as the user named it: a path with "/". */
  readonly file: string;
  readonly submission: Submission | null;
  /** The file's score sheet, where it holds one instead; then `submission` is null. */
  readonly scoreSheet?: ScoreSheet;
  /** The score sheet by the criteria set that it is made by, where one is known. */
  readonly computed?: ComputedSheet;
  /** Findings of reading and of checking. */
  readonly findings: readonly Finding[];
}
