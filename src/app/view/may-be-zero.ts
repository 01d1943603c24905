import type { Finding } from '../../core/model/finding';

/** Whether it is about a row into which nothing was entered, and nothing on the sheet says that something should be there. */
export function mayBeZero(finding: Finding): boolean {
  return finding.code === 'check.row.not-entered' && !finding.params.inTotal;
}
