import type { CellAddress, CellRange } from '../../core/model/address';
import { cellKey } from '../../core/model/sheet-data';
import type { CellLook } from '../../core/model/workbook-look';
import type { FrozenPanes } from './sheet-panes';
import { cellOf, isBlankAt, textOf, type SheetView } from './sheet-view';
import type { ViewBox } from './view-box';

export interface ShownCell extends CellAddress {
  readonly key: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
  readonly align: 'left' | 'center' | 'right';
  readonly isNumber: boolean;
  /** How far the text may run over blank cells to the right. */
  readonly textWidth: number;
  readonly look: CellLook;
  /** Part of a merged area that begins in another pane, where it is what it is; here it is only drawn. */
  readonly repeated: boolean;
}

export interface ShownRow {
  readonly row: number;
  readonly top: number;
  readonly height: number;
  /** Those of the frozen columns. */
  readonly frozen: readonly ShownCell[];
  readonly cells: readonly ShownCell[];
}

/** The frozen rows, and of the others those on the screen. */
export interface SheetWindow {
  readonly frozen: readonly ShownRow[];
  readonly rows: readonly ShownRow[];
}

/** Rows and columns of one pane that are on the screen, `from` and `to` included, and where the pane begins. */
interface Region {
  readonly pane: CellAddress;
  readonly from: CellAddress;
  readonly to: CellAddress;
}

/** Rows drawn beyond the edges, so that a quick scroll finds them there. */
const SPARE = { rows: 6, columns: 2 } as const;
const MOST_OVERFLOW = 12;
const MOST_KEPT = 20_000;

/**
 * The rows and cells to draw for a part of the sheet. A merged area that begins outside of it is drawn whole; one that
 * reaches from a pane into the next is drawn in both, each of which shows its part.
 */
export function sheetWindow(view: SheetView, box: ViewBox, panes: FrozenPanes): SheetWindow {
  const { rows, columns } = view;
  const body = {
    row: Math.max(panes.rows, rows.at(box.top + panes.height) - SPARE.rows),
    column: Math.max(panes.columns, columns.at(box.left + panes.width) - SPARE.columns),
  };
  const end = {
    row: Math.min(rows.count - 1, rows.at(box.top + box.height) + SPARE.rows),
    column: Math.min(columns.count - 1, columns.at(box.left + box.width) + SPARE.columns),
  };
  const band = (paneRow: number, firstRow: number, lastRow: number): readonly ShownRow[] => {
    const region = (paneColumn: number, column: number, lastColumn: number): ReadonlyMap<number, ShownCell[]> =>
      cellsIn(view, {
        pane: { row: paneRow, column: paneColumn },
        from: { row: firstRow, column },
        to: { row: lastRow, column: lastColumn },
      });
    if (lastRow < firstRow) return [];
    const frozen = region(0, 0, panes.columns - 1);
    const cells = region(panes.columns, body.column, end.column);
    return [...new Set([...cells.keys(), ...frozen.keys()])]
      .sort((a, b) => a - b)
      .map((row) => ({
        ...{ row, top: rows.start(row) - rows.start(paneRow), height: rows.size(row) },
        ...{ frozen: frozen.get(row) ?? [], cells: cells.get(row) ?? [] },
      }));
  };
  return { frozen: band(0, 0, panes.rows - 1), rows: band(panes.rows, body.row, end.row) };
}

function cellsIn(view: SheetView, { pane, from, to }: Region): ReadonlyMap<number, ShownCell[]> {
  const { rows, columns, data } = view;
  const found = new Map<number, ShownCell[]>();
  if (to.column < from.column) return found;
  const merges = data.merges.filter(
    (merge) =>
      merge.from.row <= to.row &&
      merge.to.row >= from.row &&
      merge.from.column <= to.column &&
      merge.to.column >= from.column,
  );
  const covered = (row: number, column: number): CellRange | undefined =>
    merges.find((merge) => holds(merge, row, column));
  for (const merge of merges) {
    const { row, column } = merge.from;
    if (row >= from.row && column >= from.column) continue;
    const repeated = row < pane.row || column < pane.column;
    found.set(row, [...(found.get(row) ?? []), keptCell(view, merge.from, merge, repeated)]);
  }
  for (let row = from.row; row <= to.row; row += 1) {
    if (rows.size(row) === 0) continue;
    const cells = found.get(row) ?? [];
    found.set(row, cells);
    for (let column = from.column; column <= to.column; column += 1) {
      const merge = merges.length > 0 ? covered(row, column) : undefined;
      if (merge ? merge.from.row !== row || merge.from.column !== column : columns.size(column) === 0) continue;
      cells.push(keptCell(view, { row, column }, merge ?? null, false));
    }
  }
  return found;
}

function holds({ from, to }: CellRange, row: number, column: number): boolean {
  return row >= from.row && row <= to.row && column >= from.column && column <= to.column;
}

const kept = new WeakMap<SheetView, Map<number, ShownCell>>();

/** The same object for the same cell, so that a scroll draws only what comes into sight. */
function keptCell(view: SheetView, cell: CellAddress, merge: CellRange | null, repeated: boolean): ShownCell {
  if (repeated) return { ...shownCell(view, cell, merge), repeated };
  const cells = kept.get(view) ?? new Map<number, ShownCell>();
  kept.set(view, cells);
  if (cells.size > MOST_KEPT) cells.clear();
  const key = cellKey(cell.row, cell.column);
  const shown = cells.get(key) ?? shownCell(view, cell, merge);
  cells.set(key, shown);
  return shown;
}

function shownCell(view: SheetView, { row, column }: CellAddress, merge: CellRange | null): ShownCell {
  const { rows, columns } = view;
  const to = merge?.to ?? { row, column };
  const look = view.lookAt(row, column);
  const text = textOf(view, { row, column });
  const width = columns.start(to.column + 1) - columns.start(column);
  const align = alignment(view, { row, column }, look);
  const kind = cellOf(view, { row, column })?.value.kind;
  const runs = text !== '' && align === 'left' && look.wraps !== true && merge === null && look.rotation === undefined;
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
    isNumber: kind === 'number' || kind === 'date',
    textWidth: runs ? width + roomAfter(view, row, column) : width,
    look,
    repeated: false,
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
