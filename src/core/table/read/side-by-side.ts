import type { FormDefinition } from '../../form/form-definition';
import { captionText } from '../../sheet/names/caption-text';
import { formCaptions } from './form-captions';
import type { ColumnMatch } from './match-columns';
import { gridPart, type SheetGrid } from '../../sheet/cells/sheet-grid';
import { candidateHeads, type CaptionHits, type HeadRows } from '../../sheet/head/table-head';

/** Part of a sheet: the columns of one of the tables that stand side by side, from its first column. */
export interface SheetPart {
  readonly grid: SheetGrid;
  readonly from: number;
}

/** So many figures over again are a table, fewer may be columns named twice. */
const FEWEST = 4;

/** The tables that stand side by side, each beginning with a column of running numbers or names; the whole sheet where one does. */
export function besideTables(grid: SheetGrid, hits: CaptionHits, form: FormDefinition): readonly SheetPart[] {
  const starts = candidateHeads(grid, hits)
    .map((head) => tableStarts(grid, head, form))
    .reduce<readonly number[]>((most, each) => (each.length > most.length ? each : most), []);
  if (starts.length < 2) return [{ grid, from: starts[0] ?? 0 }];
  return starts.map((from, index) => {
    const first = index === 0 ? 0 : from;
    return { grid: gridPart(grid, first, starts[index + 1] ?? Infinity), from };
  });
}

function tableStarts(grid: SheetGrid, { first, last }: HeadRows, form: FormDefinition): readonly number[] {
  const { rolesOf } = formCaptions(form);
  const roles = new Map<number, 'number' | 'key' | 'figure' | null>();
  for (let row = first; row <= last; row++) {
    for (const column of grid.row(row)?.columns ?? []) {
      const role = rolesOf(captionText(grid.text(row, column)).folded)[0]?.as;
      const is = role === 'group' ? 'figure' : role === 'source' || role === 'other' || role === 'value' ? null : role;
      roles.set(column, is ?? roles.get(column) ?? null);
    }
  }
  const columns = [...roles.keys()].sort((a, b) => a - b);
  for (const role of ['number', 'key'] as const) {
    const starts = columns.filter((column) => roles.get(column) === role);
    const isTable = (start: number, index: number): boolean => {
      const end = starts[index + 1] ?? Infinity;
      return columns.filter((each) => each > start && each < end && roles.get(each) === 'figure').length >= 2;
    };
    if (starts.length > 1 && starts.every(isTable)) return starts;
  }
  return columns.slice(0, 1);
}

/** Where the figures begin again, under the same names: a second block of columns, which is no part of the table. */
export function cutAtRepeat(matches: readonly ColumnMatch[]): {
  readonly matches: readonly ColumnMatch[];
  readonly beside: readonly number[];
} {
  const told = matches.filter(({ figure, toldBy }) => figure && (toldBy === 'caption' || toldBy === 'astray'));
  const again = told.findIndex(({ figure }, index) => told.slice(0, index).some((other) => other.figure === figure));
  const before = new Set(told.slice(0, again).map(({ figure }) => figure));
  const repeated = told.slice(again).filter(({ figure }) => before.has(figure));
  const start = told[again]?.path.column;
  if (start === undefined || repeated.length < FEWEST) return { matches, beside: [] };
  return { matches: matches.filter(({ path }) => path.column < start), beside: [start] };
}
