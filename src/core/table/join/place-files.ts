import { submissionOf, type CheckedFile, type SetAside } from '../../model/checked-file';
import type { Finding } from '../../model/finding';
import type { Period } from '../../model/period';
import type { Submission } from '../../model/submission';
import { unitKey } from '../../model/unit-key';

/** A file that is known to belong to a unit and a period. */
export interface SentFile {
  readonly file: string;
  readonly submission: Submission;
  readonly period: Period;
  readonly findings: readonly Finding[];
  /** The period that its name or its folder tells. */
  readonly named: Period | null;
  readonly setAside?: SetAside;
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
  for (const checked of inOrder(files, formId)) {
    const { file, findings, named, setAside } = checked;
    const submission = submissionOf(checked);
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
    same.push({ file, submission, period, findings, named: named?.period ?? null, ...(setAside ? { setAside } : {}) });
  }
  return { units: new Map([...units].map(([key, unit]) => [key, { key, ...unit }])), unplaced, unread };
}

/** By path, and a path given twice once; of a workbook with several forms what it has of this one. */
function inOrder(files: readonly CheckedFile[], formId: string): readonly CheckedFile[] {
  const byPath = new Map<string, CheckedFile>();
  for (const checked of files) {
    if (checked.content?.form === formId || byPath.get(checked.file)?.content?.form !== formId) {
      byPath.set(checked.file, checked);
    }
  }
  return [...byPath.values()].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}
