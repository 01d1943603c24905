import { isBlankAt, mergeAt, type SheetView } from '../../app/view/sheet-view';
import type { CellAddress } from '../../core/model/address';

/** What a key press moves by. */
interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

type Step = readonly [number, number];

const STEPS: Readonly<Record<string, Step>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The cell that a key leads to, as in a spreadsheet; null for a key that does not move. `page`: pixels that are seen. */
export function moved(view: SheetView, from: CellAddress, pressed: Pressed, page: number): CellAddress | null {
  const far = pressed.ctrlKey || pressed.metaKey;
  const step = STEPS[pressed.key];
  if (step) return far ? edge(view, from, step) : stepped(view, from, step);
  const last = { row: Math.max(0, view.data.rowCount - 1), column: Math.max(0, view.data.columnCount - 1) };
  switch (pressed.key) {
    case 'Enter':
      return stepped(view, from, [pressed.shiftKey ? -1 : 1, 0]);
    case 'Home':
      return shownNear(view, { row: far ? 0 : from.row, column: 0 }, [far ? 1 : 0, 1]);
    case 'End':
      return shownNear(view, far ? last : { ...from, column: last.column }, [far ? -1 : 0, -1]);
    case 'PageDown':
      return shownNear(view, { ...from, row: paged(view, from.row, page) }, [1, 0]);
    case 'PageUp':
      return shownNear(view, { ...from, row: paged(view, from.row, -page) }, [-1, 0]);
    default:
      return null;
  }
}

/** One cell on, over hidden ones and to the other side of a merged area. */
export function stepped(view: SheetView, from: CellAddress, [down, right]: Step): CellAddress {
  const merge = mergeAt(view, from);
  let row = down > 0 && merge ? merge.to.row : from.row;
  let column = right > 0 && merge ? merge.to.column : from.column;
  for (;;) {
    row += down;
    column += right;
    if (!isInside(view, row, column)) return from;
    if (view.rows.size(row) === 0 || view.columns.size(column) === 0) continue;
    return mergeAt(view, { row, column })?.from ?? { row, column };
  }
}

/** The row so far away, at least one on. */
function paged({ rows }: SheetView, row: number, distance: number): number {
  const there = rows.at(Math.max(0, rows.start(row) + distance));
  return Math.min(rows.count - 1, Math.max(0, distance > 0 ? Math.max(row + 1, there) : Math.min(row - 1, there)));
}

/** The cell, or the nearest one in this direction that is not hidden; else the nearest in the other. */
function shownNear(view: SheetView, cell: CellAddress, [down, right]: Step): CellAddress {
  const near = (index: number, step: number, lines: SheetView['rows']): number => {
    for (const each of [step, -step]) {
      let at = index;
      while (each !== 0 && at >= 0 && at < lines.count && lines.size(at) === 0) at += each;
      if (at >= 0 && at < lines.count && lines.size(at) > 0) return at;
    }
    return index;
  };
  const found = { row: near(cell.row, down, view.rows), column: near(cell.column, right, view.columns) };
  return mergeAt(view, found)?.from ?? found;
}

/** To the last cell of a run of filled cells, or the first one beyond blank ones. */
function edge(view: SheetView, from: CellAddress, step: Step): CellAddress {
  const [down, right] = step;
  let { row, column } = stepped(view, from, step);
  if (row === from.row && column === from.column) return from;
  const isBlank = (): boolean => isBlankAt(view, row, column);
  const runs = !isBlank() && !isBlankAt(view, from.row, from.column);
  while (
    isInside(view, row + down, column + right) &&
    (runs ? !isBlankAt(view, row + down, column + right) : isBlank())
  ) {
    row += down;
    column += right;
  }
  return shownNear(view, { row, column }, step);
}

function isInside(view: SheetView, row: number, column: number): boolean {
  return row >= 0 && column >= 0 && row < view.rows.count && column < view.columns.count;
}
