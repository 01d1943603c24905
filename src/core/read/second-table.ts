import { formatAddress } from '../model/address';
import { finding, type Finding, type FindingPlace } from '../model/finding';
import type { SubmissionRow } from '../model/submission';
import type { FoundTable } from './find-table';
import type { RowLabel } from './row-labels';

interface KnownRow {
  readonly kind: SubmissionRow['kind'];
  readonly row: number;
  readonly label: RowLabel;
}

/**
 * Where a second table of the form begins on the sheet, as a cumulative one under a month's: the head again under a total,
 * over mostly the same names. A head repeated on a new page has other names under it. Null when there is none.
 */
export function secondTableAt(table: FoundTable, rows: readonly KnownRow[]): number | null {
  for (const [head, hits] of table.captionHits) {
    if (hits < 3 || head < table.firstRow) continue;
    const above = rows.filter(({ row }) => row < head);
    const names = new Set(above.filter(({ kind }) => kind === 'field').map(({ label }) => label.folded));
    const below = rows.filter(({ row, kind }) => row > head && kind === 'field');
    const again = below.filter(({ label }) => names.has(label.folded)).length;
    if (above.at(-1)?.kind === 'total' && again > 0 && again * 2 > below.length) return head;
  }
  return null;
}

/** The second table is not read. */
export function secondTableFinding(table: FoundTable, row: number, place: FindingPlace): Finding {
  const cell = { row, column: table.labelColumn };
  const params = { cell: formatAddress(cell) };
  return finding({ rule: 'table', code: 'read.second-table', severity: 'warning', at: { ...place, cell }, params });
}
