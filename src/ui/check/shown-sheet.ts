import type { CheckedSheet, CheckState } from '../../app/desk/check-state';

/** The sheet whose findings are shown: while a check runs, or after one that failed, those of the check before. */
export function shownSheet(state: CheckState): CheckedSheet | null {
  switch (state.kind) {
    case 'checked':
      return state.sheet;
    case 'working':
    case 'failed':
      return state.before;
    case 'waiting':
    case 'broken':
      return null;
    default:
      return state satisfies never;
  }
}
