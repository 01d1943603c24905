import type { SheetView } from './sheet-view';
import type { ViewBox } from './view-box';

/** The rows and columns that stay while the rest scrolls, and what room they take. */
export interface FrozenPanes {
  readonly rows: number;
  readonly columns: number;
  readonly height: number;
  readonly width: number;
}

/** Frozen rows or columns that would leave little room to scroll in scroll too. */
const MOST = 0.6;

/** What of the sheet's frozen panes is kept in a view of this size. */
export function frozenPanes({ rows, columns, frozen }: SheetView, { width, height }: ViewBox): FrozenPanes {
  const keptRows = rows.start(frozen.rows) <= height * MOST ? Math.min(frozen.rows, rows.count) : 0;
  const keptColumns = columns.start(frozen.columns) <= width * MOST ? Math.min(frozen.columns, columns.count) : 0;
  return {
    rows: keptRows,
    columns: keptColumns,
    height: rows.start(keptRows),
    width: columns.start(keptColumns),
  };
}
