import type { RecordRows, WorkbookChange } from '../../../core/model/amendment';

/**
 * The same changes in as few as give the same outcome: what is asked cell by cell is patched at once. A change after a
 * sheet was closed has to find it closed, and rows join only those they follow.
 */
export function joinChanges(changes: readonly WorkbookChange[]): readonly WorkbookChange[] {
  const joined: WorkbookChange[] = [];
  for (const next of changes) {
    const last = joined.at(-1);
    const both = last ? join(last, next) : null;
    if (both) joined[joined.length - 1] = both;
    else joined.push(next);
  }
  return joined;
}

function join(last: WorkbookChange, next: WorkbookChange): WorkbookChange | null {
  if (last.close.length > 0) return null;
  const record = last.record && next.record ? joinRows(last.record, next.record) : (last.record ?? next.record);
  // Cells go before rows: an edit of the sheet that the rows make has to come after them.
  const made = last.record?.sheet;
  if (!record && (last.record || next.record)) return null;
  if (made !== undefined && next.cells.some(({ sheet }) => sheet === made)) return null;
  if (next.record && last.cells.some(({ sheet }) => sheet === next.record?.sheet)) return null;
  return { cells: [...last.cells, ...next.cells], record, close: next.close };
}

function joinRows(last: RecordRows, next: RecordRows): RecordRows | null {
  const follows = last.sheet === next.sheet && next.head === null && next.row === last.row + last.rows.length;
  return follows ? { ...last, rows: [...last.rows, ...next.rows] } : null;
}
