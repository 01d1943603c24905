import type { FileState } from '../app/desk/file-state';
import { cellsOf, type Finding } from '../core/model/finding';

const WEIGHT = { error: 2, warning: 1, note: 0 } as const;

/** The gravest finding of the selected cell; null if absent. */
export function findingAt(state: FileState, findings: readonly Finding[]): Finding | null {
  if (state.kind !== 'open') return null;
  const { selected, view } = state.file;
  return findings
    .filter(
      (finding) =>
        (finding.at.sheet ?? view.data.name) === view.data.name &&
        cellsOf(finding).some(({ row, column }) => row === selected.row && column === selected.column),
    )
    .reduce<Finding | null>(
      (gravest, each) => (gravest && WEIGHT[gravest.severity] >= WEIGHT[each.severity] ? gravest : each),
      null,
    );
}
