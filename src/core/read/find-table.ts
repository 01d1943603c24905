import type { FigureColumn, FormDefinition } from '../forms/form-definition';
import { headPaths } from './head-paths';
import { matchColumns, type ColumnMatch } from './match-columns';
import { numberRow } from './number-row';
import type { SheetGrid } from './sheet-grid';
import { candidateHeads, captionHits, type HeadRows } from './table-head';

/** A table of the form found on a sheet. Columns are 0-based. */
export interface FoundTable {
  readonly grid: SheetGrid;
  readonly head: HeadRows;
  /** How many captions of the form stand in each row of the sheet that has any. */
  readonly captionHits: ReadonlyMap<number, number>;
  /** The row of column numbers, null when there is none. */
  readonly numbers: ReadonlyMap<number, number> | null;
  /** First row under head and number row. */
  readonly firstRow: number;
  readonly matches: readonly ColumnMatch[];
  readonly figures: ReadonlyMap<FigureColumn, number>;
  readonly labelColumn: number;
  /** Column of the running number, null when the table has none. */
  readonly ordinalColumn: number | null;
  readonly sourceColumn: number | null;
}

/** Fewer figure columns than this are no table of the form but a stray caption. */
const ENOUGH = 4;

/** The table of the form on this sheet: the head that names most of its figures; null when none names enough. */
export function findTable(grid: SheetGrid, form: FormDefinition): FoundTable | null {
  const hits = captionHits(grid, form);
  const tables = candidateHeads(grid, hits).map((head) => tableUnder(grid, head, hits, form));
  const best = tables.reduce<FoundTable | null>(
    (chosen, table) => (table && table.figures.size > (chosen?.figures.size ?? 0) ? table : chosen),
    null,
  );
  return best && best.figures.size >= ENOUGH ? best : null;
}

function tableUnder(
  grid: SheetGrid,
  captioned: HeadRows,
  hits: ReadonlyMap<number, number>,
  form: FormDefinition,
): FoundTable | null {
  const { first, last } = captioned;
  const below = grid.rows.filter(({ row }) => row > last && row <= last + 3).map(({ row }) => row);
  const numbersAt = below.find((row) => numberRow(grid, row) !== null);
  const numbers = numbersAt === undefined ? null : numberRow(grid, numbersAt);
  // Whatever stands over the numbers is head, also captions in an office's own words.
  const head: HeadRows = numbersAt === undefined ? captioned : { first, last: numbersAt - 1 };
  const matches = matchColumns(headPaths(grid, head), numbers, form);
  const figures = new Map<FigureColumn, number>();
  for (const { figure, path } of matches) if (figure && !figures.has(figure)) figures.set(figure, path.column);
  if (figures.size === 0) return null;
  const columnOf = (is: ColumnMatch['is']): number | null =>
    matches.find((match) => match.is === is)?.path.column ?? null;
  const leftmost = Math.min(...figures.values());
  const labelColumn = columnOf('key') ?? (leftmost > 0 ? leftmost - 1 : null);
  if (labelColumn === null) return null;
  const ordinalColumn = columnOf('number');
  return {
    grid,
    head,
    captionHits: hits,
    numbers,
    firstRow: (numbersAt ?? head.last) + 1,
    matches,
    figures,
    labelColumn,
    ordinalColumn: ordinalColumn === labelColumn ? null : ordinalColumn,
    sourceColumn: columnOf('source'),
  };
}
