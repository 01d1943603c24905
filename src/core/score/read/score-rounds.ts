import { BLANK, type CellValue } from '../../model/cell-value';
import type { ScoreColumn, ScoreRow } from '../../model/score-sheet';
import type { SheetGrid } from '../../sheet/cells/sheet-grid';
import type { ScoreRounds } from './score-columns';

type RoundColumn = keyof ScoreRounds;

/** The part of a table that rounds are read by. */
interface RoundTable {
  readonly grid: SheetGrid;
  readonly columns: Readonly<Partial<Record<ScoreColumn, number>>>;
  readonly rounds: ScoreRounds;
}

const ROUND_COLUMNS: readonly RoundColumn[] = ['self', 'appraised'];

/** The last round in which anything stands; the first where nothing does. */
export function lastRounds(
  grid: SheetGrid,
  firstRow: number,
  rounds: ScoreRounds,
): Readonly<Partial<Record<RoundColumn, number>>> {
  const hasPoints = (column: number): boolean =>
    grid.rows.some(({ row }) => row >= firstRow && isEntered(grid.cell(row, column)?.value ?? BLANK));
  const entries = ROUND_COLUMNS.flatMap((name) => {
    const columns = rounds[name] ?? [];
    const used = columns.filter(hasPoints).at(-1) ?? columns[0];
    return used === undefined ? [] : [[name, used] as const];
  });
  return Object.fromEntries(entries);
}

/** A formula that adds up what nobody has scored gives 0. */
function isEntered(value: CellValue): boolean {
  if (value.kind === 'number') return value.value !== 0;
  return value.kind === 'text' ? value.text.trim() !== '' : value.kind !== 'blank';
}

/** Where a row's points stand: of several rounds in the last that has anything in this row. */
export function pointsColumn(
  { grid, columns, rounds }: RoundTable,
  name: ScoreColumn,
  row: number,
): number | undefined {
  const used = columns[name];
  const all = name === 'self' || name === 'appraised' ? (rounds[name] ?? []) : [];
  if (all.length < 2 || used === undefined) return used;
  const upTo = all.slice(0, all.indexOf(used) + 1);
  return upTo.filter((column) => (grid.cell(row, column)?.value.kind ?? 'blank') !== 'blank').at(-1) ?? used;
}

/** Where criteria take their points from different rounds, the sums of one round are no sums of theirs: they are left out. */
export function withoutMixedSums<
  Row extends Pick<ScoreRow, 'points'> & { readonly isLeaf: boolean },
  Total extends Pick<ScoreRow, 'points'>,
>(
  rows: readonly Row[],
  total: Total | null,
  { columns }: RoundTable,
): { readonly rows: readonly Row[]; readonly total: Total | null } {
  const mixed = ROUND_COLUMNS.filter((name) =>
    rows.some(
      ({ isLeaf, points }) => isLeaf && points[name]?.state === 'known' && points[name].column !== columns[name],
    ),
  );
  if (mixed.length === 0) return { rows, total };
  const blanks = Object.fromEntries(
    mixed.map((name) => [name, { state: 'blank', column: columns[name] ?? 0 } as const]),
  );
  const without = <Any extends Pick<ScoreRow, 'points'>>(row: Any): Any => ({
    ...row,
    points: { ...row.points, ...blanks },
  });
  return { rows: rows.map((row) => (row.isLeaf ? row : without(row))), total: total && without(total) };
}
