import type { CheckedFile } from '../model/checked-file';
import type { Finding } from '../model/finding';
import type { Period } from '../model/period';
import type { Submission } from '../model/submission';
import { unitKey } from '../model/unit-key';

/** A file that is known to belong to a unit and a period. */
export interface SentFile {
  readonly file: string;
  readonly submission: Submission;
  readonly period: Period;
  readonly findings: readonly Finding[];
}

/** What one unit sent, by id of the period. */
export interface SentUnit {
  readonly key: string;
  readonly code: string | null;
  readonly name: string;
  readonly periods: ReadonlyMap<string, readonly SentFile[]>;
}

export interface PlacedFiles {
  /** By `unitKey`. */
  readonly units: ReadonlyMap<string, SentUnit>;
  /** Files with a table whose period nobody knows. */
  readonly unplaced: readonly CheckedFile[];
  /** Files without a table of the form. */
  readonly unread: readonly CheckedFile[];
}

/** Sorts files out by unit and period, each file once. The order in which they are given does not matter. */
export function placeFiles(files: readonly CheckedFile[], formId: string): PlacedFiles {
  const units = new Map<string, { code: string | null; name: string; periods: Map<string, SentFile[]> }>();
  const unplaced: CheckedFile[] = [];
  const unread: CheckedFile[] = [];
  for (const checked of inOrder(files)) {
    const { file, submission, findings } = checked;
    if (submission === null || submission.formId !== formId) {
      unread.push(checked);
      continue;
    }
    const { period } = submission.period;
    if (period === null) {
      unplaced.push(checked);
      continue;
    }
    const key = unitKey(submission.unit);
    const { code, name } = submission.unit;
    const unit = units.get(key) ?? { code, name, periods: new Map<string, SentFile[]>() };
    units.set(key, unit);
    const same = unit.periods.get(period.id) ?? [];
    unit.periods.set(period.id, same);
    same.push({ file, submission, period, findings });
  }
  return { units: new Map([...units].map(([key, unit]) => [key, { key, ...unit }])), unplaced, unread };
}

/** By path, and a path given twice once. */
function inOrder(files: readonly CheckedFile[]): readonly CheckedFile[] {
  const byPath = new Map(files.map((checked) => [checked.file, checked]));
  return [...byPath.values()].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}
