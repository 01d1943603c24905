import { submissionOf, type CheckedFile, type NamedFile } from '../../model/checked-file';
import type { NotUsedFile, NotUsedReason } from '../../model/not-used-file';
import { finding, type Finding } from '../../model/finding';
import { monthsOf, type Period } from '../../model/period';
import { unitKey } from '../../model/unit-key';
import { isWithin } from './expected-units';
import type { UnitJoin } from './join-period';
import type { PlacedFiles, SentFile } from './place-files';

/** Files that are there and are in no figure of the period. */
export interface NotUsed {
  /** By the key of their unit; only where something of the unit is missing, since else there is nothing to ask for. */
  readonly byUnit: ReadonlyMap<string, readonly NotUsedFile[]>;
  /** Of reports of other periods that are given out as reports of this one. */
  readonly findings: readonly Finding[];
}

/**
 * What is there for a unit and does not count: reports of another period though they are named or lie as one of this, of no known
 * period, other forms and kinds of files, such as can't be opened.
 */
export function filesNotUsed(joins: readonly UnitJoin[], placed: PlacedFiles, period: Period): NotUsed {
  const months = monthsOf(period);
  const missing = new Set(joins.filter(({ missingMonths }) => missingMonths.length > 0).map(({ unit }) => unit.key));
  const byUnit = new Map<string, NotUsedFile[]>();
  const add = (key: string, file: string, why: NotUsedReason): void => {
    if (missing.has(key)) byUnit.set(key, [...(byUnit.get(key) ?? []), { file, why }]);
  };
  for (const checked of placed.unread) {
    const { unit, period: told } = ownerOf(checked);
    if (unit && (told === null || isWithin(told, months))) add(unitKey(unit), checked.file, notUsedReason(checked));
  }
  for (const checked of placed.unplaced) {
    const submission = submissionOf(checked);
    if (submission) add(unitKey(submission.unit), checked.file, { kind: 'no-period' });
  }
  const findings: Finding[] = [];
  for (const { key, periods } of placed.units.values()) {
    for (const { file, period: own } of givenOut([...periods.values()].flat(), months, placed, missing.has(key))) {
      add(key, file, { kind: 'period', period: own.id });
      const params = { file, period: own.id, wanted: period.id };
      const severity = missing.has(key) ? 'warning' : 'note';
      findings.push(finding({ rule: 'period', code: 'join.other-period', severity, at: { file }, params }));
    }
  }
  return { byUnit, findings };
}

/** Whose a file is in which nothing was read, and for when: by what stands on it, else by its name. */
function ownerOf(checked: CheckedFile): NamedFile {
  const { unread, named } = checked;
  const told = submissionOf(checked) ?? unread;
  if (told && told.unit.name !== '') return { unit: told.unit, period: told.period.period };
  return named ?? { unit: null, period: null };
}

/**
 * A tree holds the reports of many periods, and that is no fault. One of another period is given out as of this where its name or
 * its folder says so; and where they say nothing, something of the unit is missing, and it lies as the only one of its unit
 * among reports of this period.
 */
function givenOut(
  sent: readonly SentFile[],
  months: readonly Period[],
  placed: PlacedFiles,
  isMissing: boolean,
): readonly SentFile[] {
  const others = sent.filter(({ period }) => !isWithin(period, months));
  return others.filter(({ file, named }) => {
    if (named) return isWithin(named, months);
    const folder = folderOf(file);
    const isAlone = others.filter((other) => folderOf(other.file) === folder).length === 1;
    return isMissing && isAlone && isFolderOf(placed, folder, months);
  });
}

function isFolderOf({ units }: PlacedFiles, folder: string, months: readonly Period[]): boolean {
  return [...units.values()].some(({ periods }) =>
    [...periods.values()].flat().some(({ file, period }) => folderOf(file) === folder && isWithin(period, months)),
  );
}

function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/') + 1);
}

/** Why nothing of a file is in any figure, by what was found in it. */
export function notUsedReason({ content, unread, findings }: CheckedFile): NotUsedReason {
  if (content?.engine === 'table') return { kind: 'form', form: content.form };
  if (unread?.why === 'other-form') return { kind: 'form', form: unread.form };
  for (const each of findings) {
    if (each.code === 'read.unreadable' || each.code === 'file.passed') {
      return { kind: 'unreadable', reason: each.params.reason };
    }
  }
  return { kind: 'no-table' };
}
