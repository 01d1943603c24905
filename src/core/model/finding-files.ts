import type { CheckedFile } from './checked-file';
import { finding, type Finding, type FindingCode } from './finding';

/** What is said of files that are in no figure. */
const NOT_USED: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'read.unreadable',
  'read.no-table',
  'read.other-form',
  'join.other-form',
  'join.other-period',
  'join.unplaced',
  'file.passed',
  'file.settings',
  'file.copy',
  'file.blank',
]);

/** Names of the files that a finding says not to be used; empty where it says something else. */
export function filesNotUsed(found: Finding): readonly string[] {
  if (found.code === 'file.passed') return found.params.files;
  return NOT_USED.has(found.code) ? [found.at.file] : [];
}

/** That another file stands for this one; null where none does. */
export function setAsideFinding({ file, setAside }: Pick<CheckedFile, 'file' | 'setAside'>): Finding | null {
  if (!setAside) return null;
  const said = { rule: 'not-used', severity: 'note', at: { file }, params: { file, used: setAside.used } } as const;
  return setAside.why === 'copy' ? finding({ ...said, code: 'file.copy' }) : finding({ ...said, code: 'file.blank' });
}
