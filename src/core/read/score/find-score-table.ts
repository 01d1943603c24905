import type { ScoreForm, ScoreTextColumn } from '../../forms/score-form';
import type { ScoreColumn } from '../../model/score-sheet';
import { headPaths } from '../head-paths';
import { numberRow } from '../number-row';
import type { SheetGrid } from '../sheet-grid';
import { candidateHeads, type HeadRows } from '../table-head';
import { isRound, scoreColumns, type ScoreRounds } from './score-columns';
import { exactColumn } from './score-captions';
import { lastRounds } from './score-rounds';

/** A score sheet's table. Columns are 0-based. */
export interface ScoreTable {
  readonly grid: SheetGrid;
  readonly head: HeadRows;
  /** First row under head and number row. */
  readonly firstRow: number;
  readonly columns: Readonly<Partial<Record<ScoreColumn | ScoreTextColumn, number>>>;
  readonly nameColumn: number;
  /** Where there were several rounds of scoring: all of them, first first. Of `columns` it is the last that has points. */
  readonly rounds: ScoreRounds;
  /** Every column of notes, `columns.note` among them. */
  readonly notes: readonly number[];
}

/** The table on this sheet whose head names most of the form's columns; null when none has a maximum and a score. */
export function findScoreTable(grid: SheetGrid, form: ScoreForm): ScoreTable | null {
  const hits = captionHits(grid, form);
  const tables = candidateHeads(grid, hits).flatMap((head) => tableUnder(grid, head, form) ?? []);
  const size = ({ columns }: ScoreTable): number => Object.keys(columns).length;
  return tables.reduce<ScoreTable | null>(
    (best, table) => (best === null || size(table) > size(best) ? table : best),
    null,
  );
}

/** How many different columns each row names in the form's own captions, or as rounds of scoring. */
function captionHits(grid: SheetGrid, form: ScoreForm): ReadonlyMap<number, number> {
  const hits = new Map<number, number>();
  for (const { row, columns } of grid.rows) {
    const named = new Set(
      columns.flatMap((column) => {
        const folded = grid.folded(row, column);
        return exactColumn(grid.text(row, column), form) ?? (isRound(folded) ? folded : []);
      }),
    );
    if (named.size > 0) hits.set(row, named.size);
  }
  return hits;
}

function tableUnder(grid: SheetGrid, captioned: HeadRows, form: ScoreForm): ScoreTable | null {
  const { first, last } = captioned;
  const numbersAt = grid.rows.find(({ row }) => row > last && row <= last + 2 && numberRow(grid, row) !== null)?.row;
  const head: HeadRows = numbersAt === undefined ? captioned : { first, last: numbersAt - 1 };
  const firstRow = (numbersAt ?? head.last) + 1;
  const found = scoreColumns(headPaths(grid, head), form);
  const columns = withName({ ...found.columns, ...lastRounds(grid, firstRow, found.rounds) });
  const { maximum, self, appraised, survey, achieved, number } = columns;
  const scored = self ?? appraised ?? survey ?? achieved;
  const nameColumn = columns.name ?? (number === undefined ? undefined : number + 1);
  if (maximum === undefined || scored === undefined || nameColumn === undefined || nameColumn === maximum) return null;
  const { rounds, notes } = found;
  return { grid, head, firstRow, columns: { ...columns, name: nameColumn }, nameColumn, rounds, notes };
}

/** "STT | Chỉ tiêu": right behind the numbers, and where nothing else is a name, the word means the criteria. */
function withName(columns: ScoreTable['columns']): ScoreTable['columns'] {
  const { name, number, target, ...others } = columns;
  if (name !== undefined || number === undefined || target !== number + 1) return columns;
  return { ...others, number, name: target };
}
