import type { CellRange } from '../../../core/model/address';
import { gridSize, ROLES, type SheetGrid } from '../../../core/report/plan-grid';
import { DEFAULT_SIZE, lookOf, REPORT_FONT, type CellLook, type StyleRole } from '../../../core/report/style-roles';
import type { SheetTarget } from './sheet-target';
import { addressesOf, CALL_BYTES, OBJECT_BYTES, RANGE_BYTES, type Step } from './step';

export const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
type Edge = (typeof EDGES)[number] | 'InsideHorizontal' | 'InsideVertical';
export const BLACK = '#000000';

/**
 * How the cells look: the font of all, then what each role adds. Many ranges of a role are one object of Excel, so the
 * requests do not grow with the rows.
 */
export function lookSteps(grid: SheetGrid, target: SheetTarget): readonly Step[] {
  const { rows, columns } = gridSize(grid);
  if (rows === 0 || columns === 0) return [];
  const roleAt = (row: number, column: number): StyleRole | undefined => {
    const index = grid.roles[row]?.[column] ?? 0;
    return index === 0 ? undefined : ROLES[index - 1];
  };
  const look = (row: number, column: number): CellLook | undefined => {
    const role = roleAt(row, column);
    return role && lookOf(role);
  };
  const byRole = rectangles(rows, columns, roleAt);
  const byFormat = rectangles(rows, columns, (row, column) => look(row, column)?.format);
  const bordered = rectangles(rows, columns, (row, column) => look(row, column)?.bordered).get(true) ?? [];
  return [
    base(target, rows, columns),
    ...[...byRole].flatMap(([role, ranges]) =>
      onAreas(target, ranges, 10, (format) => {
        applyLook(format, lookOf(role));
      }),
    ),
    ...[...byFormat].flatMap(([format, ranges]) => ranges.map((range) => numberFormat(target, range, format))),
    ...borders(target, bordered),
  ];
}

function base(target: SheetTarget, rows: number, columns: number): Step {
  return {
    bytes: RANGE_BYTES + 2 * OBJECT_BYTES + 2 * CALL_BYTES,
    run: () => {
      const { font } = target.sheet().getRangeByIndexes(0, 0, rows, columns).format;
      font.name = REPORT_FONT;
      font.size = DEFAULT_SIZE;
    },
  };
}

const SIDES = { left: 'Left', centre: 'Center', right: 'Right' } as const;
const HEIGHTS = { top: 'Top', centre: 'Center', bottom: 'Bottom' } as const;

export function applyLook(format: Excel.RangeFormat, look: CellLook): void {
  const { font } = format;
  if (look.size !== DEFAULT_SIZE) font.size = look.size;
  if (look.bold) font.bold = true;
  if (look.italic) font.italic = true;
  if (look.underline) font.underline = 'Single';
  if (look.colour !== undefined) font.color = `#${look.colour}`;
  if (look.fill !== undefined) format.fill.color = `#${look.fill}`;
  format.horizontalAlignment = SIDES[look.horizontal];
  format.verticalAlignment = HEIGHTS[look.vertical];
  if (look.wrap) format.wrapText = true;
  if (look.indented) format.indentLevel = 1;
}

function onAreas(
  target: SheetTarget,
  ranges: readonly CellRange[],
  calls: number,
  apply: (format: Excel.RangeFormat) => void,
): readonly Step[] {
  return addressesOf(ranges).map((address) => ({
    bytes: RANGE_BYTES + address.length + 4 * OBJECT_BYTES + calls * CALL_BYTES,
    run: () => {
      apply(target.sheet().getRanges(address).format);
    },
  }));
}

function numberFormat(target: SheetTarget, { from, to }: CellRange, format: string): Step {
  return {
    bytes: RANGE_BYTES + CALL_BYTES,
    run: () => {
      const range = target
        .sheet()
        .getRangeByIndexes(from.row, from.column, to.row - from.row + 1, to.column - from.column + 1);
      // One value for all cells, which the types of a list of lists don't tell.
      (range as { numberFormat: unknown }).numberFormat = format;
    },
  };
}

/** Thin lines around and between the cells. Excel has no line between the rows of a single row. */
function borders(target: SheetTarget, ranges: readonly CellRange[]): readonly Step[] {
  const tall = ranges.filter(({ from, to }) => to.row > from.row);
  const wide = ranges.filter(({ from, to }) => to.column > from.column);
  const draw = (of: readonly CellRange[], edges: readonly Edge[]): readonly Step[] =>
    onAreas(target, of, edges.length * 4, (format) => {
      for (const edge of edges) {
        const border = format.borders.getItem(edge);
        border.style = 'Continuous';
        border.color = BLACK;
      }
    });
  return [...draw(ranges, EDGES), ...draw(tall, ['InsideHorizontal']), ...draw(wide, ['InsideVertical'])];
}

/**
 * Cells of a grid with the same key as rectangles, by key: runs of a row, joined downwards while they stay as wide.
 * `key` answers undefined for cells that need nothing.
 */
export function rectangles<Key>(
  rows: number,
  columns: number,
  key: (row: number, column: number) => Key | undefined,
): ReadonlyMap<Key, readonly CellRange[]> {
  const found = new Map<Key, CellRange[]>();
  let above = new Map<number, Run<Key>>();
  const close = (run: Run<Key>, lastRow: number): void => {
    const list = found.get(run.key) ?? [];
    list.push({ from: { row: run.row, column: run.from }, to: { row: lastRow, column: run.to } });
    found.set(run.key, list);
  };
  for (let row = 0; row < rows; row += 1) {
    const here = new Map<number, Run<Key>>();
    for (const run of runsOf(row, columns, key)) {
      const open = above.get(run.from);
      here.set(run.from, open?.key === run.key && open.to === run.to ? open : run);
    }
    for (const [from, run] of above) if (here.get(from) !== run) close(run, row - 1);
    above = here;
  }
  for (const run of above.values()) close(run, rows - 1);
  return found;
}

interface Run<Key> {
  readonly key: Key;
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

function runsOf<Key>(
  row: number,
  columns: number,
  key: (row: number, column: number) => Key | undefined,
): readonly Run<Key>[] {
  const runs: Run<Key>[] = [];
  let from = 0;
  for (let column = 0; column < columns; column += 1) {
    const here = key(row, column);
    if (column + 1 < columns && key(row, column + 1) === here) continue;
    if (here !== undefined) runs.push({ key: here, row, from, to: column });
    from = column + 1;
  }
  return runs;
}
