import type { CellAddress, CellRange } from '../../core/model/address';
import { cellKey } from '../../core/model/sheet-data';
import type { CellLook } from '../../core/model/workbook-look';
import { cellOf, isBlankAt, textOf, type SheetView } from './sheet-view';

/** What of a sheet is on the screen, in pixels from its first cell. */
export interface ViewBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface ShownCell extends CellAddress {
  readonly key: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
  readonly align: 'left' | 'center' | 'right';
  /** How far the text may run over blank cells to the right. */
  readonly textWidth: number;
  readonly look: CellLook;
}

export interface ShownRow {
  readonly row: number;
  readonly top: number;
  readonly height: number;
  readonly cells: readonly ShownCell[];
}

/** Rows drawn beyond the edges, so that a quick scroll finds them there. */
const SPARE = { rows: 6, columns: 2 } as const;
const MOST_OVERFLOW = 12;

/** The rows and cells to draw for a part of the sheet; a merged area that begins outside of it is drawn whole. */
export function sheetWindow(view: SheetView, box: ViewBox): readonly ShownRow[] {
  const { rows, columns, data } = view;
  const top = Math.max(0, rows.at(box.top) - SPARE.rows);
  const bottom = Math.min(rows.count - 1, rows.at(box.top + box.height) + SPARE.rows);
  const left = Math.max(0, columns.at(box.left) - SPARE.columns);
  const right = Math.min(columns.count - 1, columns.at(box.left + box.width) + SPARE.columns);
  const merges = data.merges.filter(
    ({ from, to }) => from.row <= bottom && to.row >= top && from.column <= right && to.column >= left,
  );
  const heads = new Map(merges.map((merge) => [cellKey(merge.from.row, merge.from.column), merge]));
  const isCovered = (row: number, column: number): boolean =>
    merges.some(({ from, to }) => row >= from.row && row <= to.row && column >= from.column && column <= to.column);
  const shown: ShownRow[] = [];
  const rowOf = (row: number, places: readonly number[]): void => {
    const cells = places.flatMap((column) => {
      const merge = heads.get(cellKey(row, column)) ?? null;
      if (columns.size(column) === 0 && !merge) return [];
      return merge === null && isCovered(row, column) ? [] : [shownCell(view, { row, column }, merge)];
    });
    shown.push({ row, top: rows.start(row), height: rows.size(row), cells });
  };
  for (const row of new Set(merges.map(({ from }) => from.row).filter((each) => each < top))) {
    rowOf(row, columnsOf(merges, row));
  }
  for (let row = top; row <= bottom; row += 1) {
    if (rows.size(row) === 0) continue;
    const before = columnsOf(merges, row).filter((column) => column < left);
    rowOf(row, [...before, ...Array.from({ length: right - left + 1 }, (_, index) => left + index)]);
  }
  return shown;
}

function columnsOf(merges: readonly CellRange[], row: number): number[] {
  return merges.filter(({ from }) => from.row === row).map(({ from }) => from.column);
}

function shownCell(view: SheetView, { row, column }: CellAddress, merge: CellRange | null): ShownCell {
  const { rows, columns } = view;
  const to = merge?.to ?? { row, column };
  const look = view.lookAt(row, column);
  const text = textOf(view, { row, column });
  const width = columns.start(to.column + 1) - columns.start(column);
  const align = alignment(view, { row, column }, look);
  const runs = text !== '' && align === 'left' && look.wraps !== true && merge === null;
  return {
    row,
    column,
    key: cellKey(row, column),
    left: columns.start(column),
    width,
    height: rows.start(to.row + 1) - rows.start(row),
    rowSpan: to.row - row + 1,
    columnSpan: to.column - column + 1,
    text,
    align,
    textWidth: runs ? width + roomAfter(view, row, column) : width,
    look,
  };
}

function roomAfter(view: SheetView, row: number, column: number): number {
  let room = 0;
  for (let next = column + 1; next <= column + MOST_OVERFLOW && next < view.columns.count; next += 1) {
    if (!isBlankAt(view, row, next)) break;
    room += view.columns.size(next);
  }
  return room;
}

function alignment(view: SheetView, cell: CellAddress, { horizontal }: CellLook): ShownCell['align'] {
  if (horizontal === 'right' || horizontal === 'left') return horizontal;
  if (horizontal === 'center' || horizontal === 'center-across' || horizontal === 'distributed') return 'center';
  const kind = cellOf(view, cell)?.value.kind;
  if (horizontal === undefined && (kind === 'number' || kind === 'date')) return 'right';
  return horizontal === undefined && (kind === 'boolean' || kind === 'error') ? 'center' : 'left';
}
