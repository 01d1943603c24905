import type { FigureColumn, FormDefinition } from '../../form/form-definition';
import { captionText } from '../../sheet/names/caption-text';
import { formCaptions } from './form-captions';
import { headPaths, isTranslation } from '../../sheet/head/head-paths';
import { matchColumns, type ColumnMatch } from './match-columns';
import { numberRow } from '../../sheet/head/number-row';
import { parseCount } from '../../sheet/cells/parse-count';
import { matchOf, type HeadSigns, type Match } from '../../form/match';
import { headingAbove, type SheetHeading } from '../../form/sheet-heading';
import type { SheetGrid } from '../../sheet/cells/sheet-grid';
import { besideTables, cutAtRepeat, type SheetPart } from './side-by-side';
import { candidateHeads, numberedHeads, type CaptionHits, type HeadRows } from '../../sheet/head/table-head';
import { captionHits } from './caption-hits';

/** A table on a sheet whose head was compared with the form's. Columns are 0-based. */
export interface HeadedTable {
  /** The columns of the table alone, where several stand side by side. */
  readonly grid: SheetGrid;
  readonly head: HeadRows;
  readonly heading: SheetHeading;
  readonly captionHits: CaptionHits;
  /** The row of column numbers, null if absent. */
  readonly numbers: ReadonlyMap<number, number> | null;
  /** First row under head and number row. */
  readonly firstRow: number;
  readonly matches: readonly ColumnMatch[];
  readonly figures: ReadonlyMap<FigureColumn, number>;
  readonly signs: HeadSigns;
  /** What the table is recognised as; null when it is not of the form. */
  readonly match: Match | null;
  /** Column where its part of the sheet begins. */
  readonly from: number;
  /** Columns where other tables begin beside this one; a repeat has the same names of rows and columns. */
  readonly beside: readonly { readonly column: number; readonly isRepeat: boolean }[];
}

/** A table of the form found on a sheet. */
export interface FoundTable extends HeadedTable {
  readonly match: Match;
  readonly labelColumn: number;
  /** Column of the running number, null when the table has none. */
  readonly ordinalColumn: number | null;
  readonly sourceColumn: number | null;
}

/** The tables of the form on this sheet. */
export function findTables(grid: SheetGrid, form: FormDefinition): readonly FoundTable[] {
  return headedTables(grid, form).flatMap((table) => asFormTable(table) ?? []);
}

/**
 * The tables on the sheet that have captions of the form, whatever form they are of: of several heads one under another
 * the one that is recognised best.
 */
export function headedTables(grid: SheetGrid, form: FormDefinition): readonly HeadedTable[] {
  const all = captionHits(grid, form);
  return besideTables(grid, all, form).flatMap((part, index, parts) => {
    const hits = part.grid === grid ? all : captionHits(part.grid, form);
    const bestOf = (heads: readonly HeadRows[], before: HeadedTable | null): HeadedTable | null =>
      heads
        .map((head) => tableUnder(part, head, hits, form))
        .reduce((chosen, table) => (isBetter(table, chosen) ? table : chosen), before);
    const captioned = bestOf(candidateHeads(part.grid, hits), null);
    const best = captioned?.match ? captioned : bestOf(numberedHeads(part.grid), captioned);
    const others = parts.filter((_, position) => position !== index);
    const beside = others.map(({ from }) => ({ column: from, isRepeat: false }));
    return best ? [{ ...best, beside: [...best.beside, ...beside] }] : [];
  });
}

function isBetter(table: HeadedTable, chosen: HeadedTable | null): boolean {
  const confidence = (table.match?.confidence ?? 0) - (chosen?.match?.confidence ?? 0);
  return chosen === null || confidence > 0 || (confidence === 0 && table.figures.size > chosen.figures.size);
}

function asFormTable(table: HeadedTable): FoundTable | null {
  const { match } = table;
  const columnOf = (is: ColumnMatch['is']): number | null =>
    table.matches.find((each) => each.is === is)?.path.column ?? null;
  const leftmost = Math.min(...table.figures.values());
  const labelColumn = columnOf('key') ?? (leftmost > 0 ? leftmost - 1 : null);
  if (match === null || labelColumn === null) return null;
  const ordinalColumn = columnOf('number');
  return {
    ...table,
    match,
    labelColumn,
    ordinalColumn: ordinalColumn === labelColumn ? null : ordinalColumn,
    sourceColumn: columnOf('source'),
  };
}

function tableUnder(
  { grid, from }: SheetPart,
  captioned: HeadRows,
  hits: CaptionHits,
  form: FormDefinition,
): HeadedTable {
  const { first } = captioned;
  const last = lastOfHead(grid, captioned, form);
  const below = grid.rows.filter(({ row }) => row > last && row <= last + 3).map(({ row }) => row);
  const numbersAt = below.find((row) => numberRow(grid, row) !== null);
  const numbers = numbersAt === undefined ? null : numberRow(grid, numbersAt);
  // Whatever stands over the numbers is head, also captions in an office's own words.
  const head: HeadRows = { first, last: numbersAt === undefined ? last : numbersAt - 1 };
  const { matches, beside } = cutAtRepeat(matchColumns(headPaths(grid, head), numbers, form));
  const figures = new Map<FigureColumn, number>();
  for (const { figure, path } of matches) if (figure && !figures.has(figure)) figures.set(figure, path.column);
  const heading = headingAbove(grid, first);
  const signs = headSigns(grid, head, matches, numbers !== null, form);
  return {
    grid,
    from,
    head,
    heading,
    captionHits: hits,
    numbers,
    firstRow: (numbersAt ?? head.last) + 1,
    matches,
    figures,
    signs,
    match: matchOf(formCaptions(form).signs, heading, signs),
    beside: beside.map((column) => ({ column, isRepeat: true })),
  };
}

/** Down to where the captions' merged cells end, and over further rows of words above the figures. */
function lastOfHead(grid: SheetGrid, { first, last }: HeadRows, form: FormDefinition): number {
  const { rolesOf } = formCaptions(form);
  let end = numberRow(grid, last) === null ? last : last - 1;
  let names = -1;
  for (let row = first; row <= last; row++) {
    for (const { from, to } of grid.mergesFrom(row)) {
      if (to.row <= last + 2 && grid.text(from.row, from.column) !== '') end = Math.max(end, to.row);
    }
    for (const column of grid.row(row)?.columns ?? []) {
      const roles = rolesOf(captionText(grid.text(row, column)).folded);
      if (roles.some(({ as }) => as === 'key' || as === 'number')) names = Math.max(names, column);
    }
  }
  const isWords = (row: number): boolean => {
    const columns = grid.row(row)?.columns ?? [];
    return columns.length > 0 && columns.every((column) => column > names && isWord(grid, row, column));
  };
  while (isTranslation(grid, end + 1) || (names >= 0 && isWords(end + 1))) end += 1;
  return end;
}

function isWord(grid: SheetGrid, row: number, column: number): boolean {
  const text = grid.text(row, column);
  return /\p{L}/u.test(text) && parseCount(text).kind === 'not-a-number';
}

function headSigns(
  grid: SheetGrid,
  head: HeadRows,
  matches: readonly ColumnMatch[],
  hasNumbers: boolean,
  form: FormDefinition,
): HeadSigns {
  const demanded = form.figures.filter(({ optional }) => !optional);
  const told = new Map<FigureColumn, ColumnMatch>();
  for (const match of matches) {
    if (match.figure && !match.figure.optional && !told.has(match.figure)) told.set(match.figure, match);
  }
  const figures = [...told.values()];
  const isSure = ({ toldBy, figure, number }: ColumnMatch): boolean =>
    toldBy === 'caption' || (toldBy === 'wording' && number === figure?.number);
  const sure = figures.filter(isSure).length;
  const byNumber = figures.filter(({ toldBy }) => toldBy === 'number').length;
  return {
    sheet: grid.sheet.name,
    at: { row: head.first, column: Math.min(...matches.map(({ path }) => path.column), Infinity) },
    demanded: demanded.length,
    sure,
    likely: figures.length - sure - byNumber,
    contrary: matches.filter(({ isContrary }) => isContrary).length,
    strange: matches.filter(({ is }) => is === 'unknown').length,
    numbered:
      hasNumbers && figures.filter(({ figure, number }) => number === figure?.number).length * 2 > figures.length,
  };
}
