import type { ScoreForm, ScoreTextColumn } from '../form/score-form';
import type { ScoreColumn } from '../../model/score-sheet';
import { headPaths } from '../../sheet/head/head-paths';
import { numberRow } from '../../sheet/head/number-row';
import type { SheetGrid } from '../../sheet/cells/sheet-grid';
import { candidateHeads, type HeadRows } from '../../sheet/head/table-head';
import { isRound, scoreColumns, type ScoreRounds } from './score-columns';
import { isNumber } from './criterion-number';
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
  const heads = candidateHeads(grid, hits).flatMap((head) => widened(grid, head));
  const tables = heads.flatMap((head) => tableUnder(grid, head, form) ?? []);
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

/**
 * The head, without what stands under a row of figures in it (the head again), and the head with rows of captions in an
 * office's own words: up to two under it, one of groups over it.
 */
function widened(grid: SheetGrid, { first, last: lowest }: HeadRows): readonly HeadRows[] {
  const rows = Array.from({ length: lowest - first }, (_, index) => first + 1 + index);
  const isFigures = (row: number): boolean =>
    numberRow(grid, row) === null &&
    (grid.row(row)?.columns ?? []).some((column) => grid.cell(row, column)?.value.kind === 'number');
  const figures = rows.find(isFigures);
  const last = figures === undefined ? lowest : figures - 1;
  const below = isWords(grid, last + 1) ? (isWords(grid, last + 2) ? [0, 1, 2] : [0, 1]) : [0];
  const above = (grid.row(first - 1)?.columns ?? []).some((column) => GROUP.test(grid.folded(first - 1, column)));
  return (above && isWords(grid, first - 1) ? [0, 1] : [0]).flatMap((up) =>
    below.map((down) => ({ first: first - up, last: last + down })),
  );
}

/** A group of scores over a head. */
const GROUP = /^(?:so )?diem\b(?!.*\bnam \d)|^ket qua (?:cham|danh gia)/;
const LONGEST_CAPTION = 60;

/** A row of short texts without a figure or a criterion's number. */
function isWords(grid: SheetGrid, row: number): boolean {
  const columns = grid.row(row)?.columns ?? [];
  return (
    columns.length > 0 &&
    columns.every((column) => {
      const text = grid.text(row, column).trim();
      return text !== '' && text.length <= LONGEST_CAPTION && !/^[-+\d.,/% ]+$/.test(text) && !isNumber(text);
    })
  );
}

function tableUnder(grid: SheetGrid, captioned: HeadRows, form: ScoreForm): ScoreTable | null {
  const { first, last } = captioned;
  const under = grid.row(last + 1) === undefined || isWords(grid, last + 1) ? [last + 1, last + 2] : [last + 1];
  const numbersAt = under.find((row) => numberRow(grid, row) !== null);
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
