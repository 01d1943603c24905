import type { FormDefinition } from '../../../form/form-definition';
import type { RegisterRows } from '../../../form/form-rows';
import { matchOfRegister, type Match } from '../../../form/match';
import { headingAbove, type SheetHeading } from '../../../form/sheet-heading';
import type { SheetGrid } from '../../../sheet/cells/sheet-grid';
import { headPaths, isTranslation } from '../../../sheet/head/head-paths';
import { numberRow } from '../../../sheet/head/number-row';
import { candidateHeads, type HeadRows } from '../../../sheet/head/table-head';
import { captionHits } from '../caption-hits';
import { formCaptions } from '../form-captions';
import { matchRegister, type RegisterColumn, type RegisterMatch } from './register-columns';

/** A register of the form found on a sheet. Columns are 0-based. */
export interface FoundRegister {
  readonly grid: SheetGrid;
  readonly head: HeadRows;
  readonly heading: SheetHeading;
  /** First row under head and number row. */
  readonly firstRow: number;
  readonly matches: readonly RegisterMatch[];
  /** Where each column of the form stands; the first of two with one caption. */
  readonly columns: ReadonlyMap<RegisterColumn, number>;
  /** Column of the running number, null when the table has none. */
  readonly ordinalColumn: number | null;
  readonly match: Match;
}

/** The registers of the form on this sheet, one under another; told by code, title or captions. */
export function findRegisters(grid: SheetGrid, form: FormDefinition, rows: RegisterRows): readonly FoundRegister[] {
  const heads = candidateHeads(grid, captionHits(grid, form));
  return heads
    .flatMap((head) => withoutRecords(grid, head))
    .flatMap((head) => registerUnder(grid, head, form, rows) ?? []);
}

function registerUnder(
  grid: SheetGrid,
  { first, last }: HeadRows,
  form: FormDefinition,
  rows: RegisterRows,
): FoundRegister | null {
  const head = { first, last: lastOfHead(grid, { first, last }) };
  const below = [1, 2].map((down) => head.last + down).find((row) => numberRow(grid, row) !== null);
  const matches = matchRegister(headPaths(grid, head), form);
  const columns = new Map<RegisterColumn, number>();
  for (const { path, is } of matches) if (typeof is === 'object' && !columns.has(is)) columns.set(is, path.column);
  const heading = headingAbove(grid, first);
  const names = new Set([...columns.keys()].map(({ name }) => name));
  const match = matchOfRegister(formCaptions(form).signs, heading, {
    sheet: grid.sheet.name,
    at: { row: first, column: Math.min(...matches.map(({ path }) => path.column)) },
    known: columns.size,
    strange: matches.filter(({ is }) => is === 'unknown').length,
    hasNeeded: rows.needs.every((name) => names.has(name)),
    isTold: rows.telling.some((name) => names.has(name)),
  });
  if (match === null) return null;
  const ordinalColumn = matches.find(({ is }) => is === 'number')?.path.column ?? null;
  return { grid, head, heading, firstRow: (below ?? head.last) + 1, matches, columns, ordinalColumn, match };
}

/** Heads with a record or two between them, apart. */
function withoutRecords(grid: SheetGrid, { first, last }: HeadRows): readonly HeadRows[] {
  const isRecord = (row: number): boolean =>
    numberRow(grid, row) === null &&
    (grid.row(row)?.columns ?? []).some((column) => {
      const kind = grid.cell(row, column)?.value.kind;
      return kind === 'number' || kind === 'date';
    });
  const heads: { first: number; last: number }[] = [];
  for (let row = first; row <= last; row++) {
    if (isRecord(row)) continue;
    const open = heads.at(-1);
    if (open?.last === row - 1) open.last = row;
    else heads.push({ first: row, last: row });
  }
  return heads;
}

/** Down to where the captions' merged cells end, without a row of numbers, and over a translation. */
function lastOfHead(grid: SheetGrid, { first, last }: HeadRows): number {
  let end = numberRow(grid, last) === null ? last : last - 1;
  for (let row = first; row <= last; row++) {
    for (const { from, to } of grid.mergesFrom(row)) {
      if (to.row <= last + 2 && grid.text(from.row, from.column) !== '') end = Math.max(end, to.row);
    }
  }
  while (isTranslation(grid, end + 1)) end += 1;
  return end;
}
