import { formatAddress } from '../../../model/address';
import { finding, type Finding, type FindingPlace } from '../../../model/finding';
import type { Submission } from '../../../model/submission';
import type { FoundTable } from '../find-table';
import type { RowEvidence, TableEvidence } from './row-evidence';
import type { TableRow, TableRows } from './table-rows';

/** What is to be said of how the rows were understood, wherever their captions alone do not say it. */
export function rowFindings(
  table: FoundTable,
  { headsAgain, rows: all }: TableEvidence,
  { rows, aside, unclear }: TableRows,
  reasons: Submission['reasons'],
  place: FindingPlace,
): readonly Finding[] {
  const findings: Finding[] = [];
  const at = (row: number): FindingPlace => ({ ...place, cell: { row, column: table.labelColumn } });
  const byFigures = rows.filter((row) => row.byFigures);
  for (const { row, kind, label, adds } of byFigures) {
    const base = { rule: 'table', severity: 'note', at: { ...place, cell: label.at } } as const;
    if (kind === 'total')
      findings.push(finding({ ...base, code: 'read.row.taken-as-total', params: { row: row + 1 } }));
    else {
      const added = adds.map((each) => each + 1);
      findings.push(finding({ ...base, code: 'read.row.taken-as-sum', params: { row: row + 1, rows: added } }));
    }
  }
  const second = secondTable(headsAgain, rows, aside);
  if (second !== null) {
    const cell = { row: second, column: table.labelColumn };
    const params = { cell: formatAddress(cell) };
    findings.push(finding({ rule: 'table', code: 'read.second-table', severity: 'warning', at: at(second), params }));
  }
  const reasonsFrom = reasons?.sheet === place.sheet ? reasons?.at.row : undefined;
  const end = Math.min(second ?? Infinity, reasonsFrom ?? Infinity);
  const others = aside.filter(({ row }) => row < end);
  const [first] = others;
  if (first) {
    const forgotten = others.filter((row) => looksForgotten(row, rows, all));
    const params = { rows: others.map(({ row }) => row + 1), forgotten: forgotten.map(({ row }) => row + 1) };
    const severity = forgotten.length > 0 ? 'warning' : 'note';
    const cell = (forgotten[0] ?? first).label.at;
    findings.push(finding({ rule: 'table', code: 'read.rows.aside', severity, at: { ...place, cell }, params }));
  }
  const [doubtful] = unclear;
  if (doubtful !== undefined) {
    const params = { rows: unclear.map((row) => row + 1) };
    findings.push(finding({ rule: 'table', code: 'read.rows.unclear', severity: 'warning', at: at(doubtful), params }));
  }
  return findings;
}

/**
 * Where a second table of the form begins, as a cumulative one under a month's: the head again below the last row of the table,
 * over mostly the same names. Null if absent.
 */
function secondTable(
  headsAgain: readonly number[],
  rows: readonly TableRow[],
  aside: readonly RowEvidence[],
): number | null {
  const last = rows.at(-1)?.row ?? Infinity;
  const head = headsAgain.find((row) => row > last);
  if (head === undefined) return null;
  const names = new Set(rows.filter(({ kind }) => kind === 'field').map(({ label }) => label.folded));
  const below = aside.filter(({ row, word }) => row > head && word !== 'total');
  const again = below.filter(({ label }) => names.has(label.folded)).length;
  return again > 0 && again * 2 > below.length ? head : null;
}

/** A record that was added below the total: it goes on counting from the last one, or has a field's name that the table lacks. */
function looksForgotten(row: RowEvidence, rows: readonly TableRow[], all: readonly RowEvidence[]): boolean {
  if (row.below !== null) return false;
  const records = rows.filter(({ kind }) => kind === 'field');
  if (row.row < (records.at(-1)?.row ?? 0))
    return Object.values(row.cells.figures).filter(({ state }) => state !== 'blank').length > 2;
  if (row.again) return false;
  if (row.known) return records.every(({ label }) => label.folded !== row.label.folded);
  const last = all.find((other) => other.row === records.at(-1)?.row)?.numbering;
  return row.numbering !== null && row.numbering.rank === last?.rank && row.numbering.value === last.value + 1;
}
