import { frozenPanes } from '../../../src/app/view/sheet-panes';
import { sheetView, type SheetView } from '../../../src/app/view/sheet-view';
import { sheetWindow, type ShownRow } from '../../../src/app/view/sheet-window';
import { cellKey, type SheetData } from '../../../src/core/model/sheet-data';
import type { WorkbookLook } from '../../../src/core/model/workbook-look';
import { numberLook } from '../../../src/messages/number-look';

/** 1,000 rows of 20 pixels and 30 columns of 60; two rows and one column are frozen, A1:E1 and A3:A4 merged. */
function view(frozen: { readonly rows: number; readonly columns: number }): SheetView {
  const data: SheetData = {
    name: 'S',
    state: 'visible',
    cells: new Map([[cellKey(0, 0), { value: { kind: 'text', text: 'tiêu đề' } }]]),
    rowCount: 980,
    columnCount: 27,
    merges: [
      { from: { row: 0, column: 0 }, to: { row: 0, column: 4 } },
      { from: { row: 2, column: 0 }, to: { row: 3, column: 0 } },
    ],
    hiddenRows: new Set([501]),
    hiddenColumns: new Set(),
  };
  const none = new Map<number, number>();
  const look: WorkbookLook = {
    styles: [{ locked: true }],
    sheets: [
      {
        ...{ name: 'S', defaultColumnWidth: 60, defaultRowHeight: 20, columnWidths: none, rowHeights: none },
        ...{ columnStyles: none, rowStyles: none, frozen, isProtected: false, showsGrid: true },
        cellStyles: { keys: new Float64Array(), lengths: new Uint16Array(), styles: new Uint32Array() },
      },
    ],
  };
  const sizes = { rowHeights: none, columnWidths: none };
  return sheetView({ data, sizes, conditional: new Map() }, look, numberLook('vi'));
}

const columns = (cells: ShownRow['cells']): readonly number[] => cells.map(({ column }) => column);

test('frozen rows and columns are there wherever the rest is scrolled to', () => {
  const shown = view({ rows: 2, columns: 1 });
  const box = { left: 600, top: 10_000, width: 300, height: 200 };
  const panes = frozenPanes(shown, box);
  expect(panes).toEqual({ rows: 2, columns: 1, height: 40, width: 60 });
  const { frozen, rows } = sheetWindow(shown, box, panes);
  expect(frozen.map(({ row, top }) => [row, top])).toEqual([
    [0, 0],
    [1, 20],
  ]);
  // Row 501 is hidden; 40 pixels are under what is frozen, and six rows more are drawn at either end.
  expect(rows[0]?.row).toBe(497);
  expect(rows.map(({ row }) => row)).not.toContain(501);
  expect(rows[0]?.top).toBe(497 * 20 - 40);
  expect(columns(rows[0]!.frozen)).toEqual([0]);
  // From column 11 on 600 + 60 pixels, two more at either end.
  expect(columns(rows[0]!.cells)).toEqual([9, 10, 11, 12, 13, 14, 15, 16, 17]);
});

test('a merged area over the edge is drawn on both sides, and is itself where it begins', () => {
  const shown = view({ rows: 3, columns: 1 });
  const box = { left: 0, top: 0, width: 300, height: 200 };
  const { frozen, rows } = sheetWindow(shown, box, frozenPanes(shown, box));
  const [title] = frozen;
  expect(title!.frozen).toMatchObject([{ column: 0, columnSpan: 5, repeated: false, text: 'tiêu đề' }]);
  expect(title!.cells[0]).toMatchObject({ column: 0, repeated: true, text: 'tiêu đề', width: 300 });
  expect(frozen[2]!.frozen).toMatchObject([{ rowSpan: 2, repeated: false }]);
  expect(rows[0]).toMatchObject({ row: 2, top: -20, frozen: [{ rowSpan: 2, repeated: true }], cells: [] });
});

test('what is frozen scrolls where it would leave no room', () => {
  const shown = view({ rows: 8, columns: 3 });
  expect(frozenPanes(shown, { left: 0, top: 0, width: 280, height: 640 })).toMatchObject({ rows: 8, columns: 0 });
  expect(frozenPanes(shown, { left: 0, top: 0, width: 800, height: 200 })).toMatchObject({ rows: 0, columns: 3 });
});

test('a cell that stays on the screen stays the same object', () => {
  const shown = view({ rows: 0, columns: 0 });
  const at = (top: number): ShownRow | undefined => {
    const box = { left: 0, top, width: 300, height: 200 };
    return sheetWindow(shown, box, frozenPanes(shown, box)).rows.find(({ row }) => row === 8);
  };
  expect(at(40)?.cells[2]).toBe(at(100)?.cells[2]);
});
