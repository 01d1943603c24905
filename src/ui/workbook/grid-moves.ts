import type { CellAddress } from '../../core/model/address';
import { isBlankAt, mergeAt, type SheetView } from '../../app/view/sheet-view';

/** What a key press moves by. */
interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The cell that a key leads to, as in a spreadsheet; null for a key that does not move. `page` is how many rows are seen. */
export function moved(view: SheetView, from: CellAddress, pressed: Pressed, page: number): CellAddress | null {
  const far = pressed.ctrlKey || pressed.metaKey;
  const step = STEPS[pressed.key];
  if (step) return far ? edge(view, from, step) : stepped(view, from, step);
  switch (pressed.key) {
    case 'Home':
      return { row: far ? 0 : from.row, column: 0 };
    case 'End':
      return far
        ? { row: Math.max(0, view.data.rowCount - 1), column: Math.max(0, view.data.columnCount - 1) }
        : { row: from.row, column: Math.max(0, view.data.columnCount - 1) };
    case 'PageDown':
      return { ...from, row: Math.min(view.rows.count - 1, from.row + page) };
    case 'PageUp':
      return { ...from, row: Math.max(0, from.row - page) };
    default:
      return null;
  }
}

/** One cell on, over hidden ones and to the other side of a merged area. */
export function stepped(view: SheetView, from: CellAddress, [down, right]: readonly [number, number]): CellAddress {
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

/** To the last cell of a run of filled cells, or the first one beyond blank ones. */
function edge(view: SheetView, from: CellAddress, [down, right]: readonly [number, number]): CellAddress {
  let { row, column } = from;
  const isBlank = (): boolean => isBlankAt(view, row, column);
  row += down;
  column += right;
  if (!isInside(view, row, column)) return from;
  const runs = !isBlank() && !isBlankAt(view, from.row, from.column);
  while (
    isInside(view, row + down, column + right) &&
    (runs ? !isBlankAt(view, row + down, column + right) : isBlank())
  ) {
    row += down;
    column += right;
  }
  return { row, column };
}

function isInside(view: SheetView, row: number, column: number): boolean {
  return row >= 0 && column >= 0 && row < view.rows.count && column < view.columns.count;
}
