import { cellKey, keyAddress, type SheetData } from '../../core/model/sheet-data';
import { styleIndexAt, type ContentSizes, type SheetLook, type WorkbookLook } from '../../core/model/workbook-look';
import { formatCellText } from '../../core/show/format-cell-text';
import type { NumberLook } from '../../core/show/number-look';

/** Pixels of a column that nothing is said of. */
export const USUAL_COLUMN_WIDTH = 68;
const WIDEST = 260;

/**
 * Looks at every cell of a sheet, which takes long for a large one. Rows that say no height of their own are as high as
 * their wrapped texts need; without a look (formats other than .xlsx) columns are as wide as their texts need.
 */
export function contentSizes(data: SheetData, looks: WorkbookLook | null, numbers: NumberLook): ContentSizes {
  const look = looks?.sheets.find(({ name }) => name === data.name);
  const merged = new Set(data.merges.map(({ from }) => cellKey(from.row, from.column)));
  return look && looks
    ? { rowHeights: wrappedHeights(data, look, looks, numbers, merged), columnWidths: new Map() }
    : { rowHeights: new Map(), columnWidths: textWidths(data, numbers, merged) };
}

function textWidths({ cells }: SheetData, numbers: NumberLook, merged: ReadonlySet<number>): Map<number, number> {
  const widths = new Map<number, number>();
  for (const [key, cell] of cells) {
    if (merged.has(key)) continue;
    const { column } = keyAddress(key);
    const wanted = Math.min(WIDEST, formatCellText(cell.value, cell.numberFormat, numbers).length * 7 + 16);
    widths.set(column, Math.max(widths.get(column) ?? USUAL_COLUMN_WIDTH, wanted));
  }
  return widths;
}

/** Estimated from the number of letters. */
function wrappedHeights(
  { cells }: SheetData,
  look: SheetLook,
  { styles }: WorkbookLook,
  numbers: NumberLook,
  merged: ReadonlySet<number>,
): Map<number, number> {
  const heights = new Map<number, number>();
  if (!styles.some(({ wraps }) => wraps)) return heights;
  for (const [key, cell] of cells) {
    const { row, column } = keyAddress(key);
    const style = styles[styleIndexAt(look, row, column)];
    if (style?.wraps !== true || merged.has(key) || look.rowHeights.has(row)) continue;
    const size = ((style.fontSize ?? 11) * 96) / 72;
    const width = (look.columnWidths.get(column) ?? look.defaultColumnWidth) - 6;
    const letters = formatCellText(cell.value, cell.numberFormat, numbers).length;
    const lines = Math.min(12, Math.ceil((letters * size * (style.bold ? 0.56 : 0.5)) / Math.max(width, 10)));
    const needed = lines * size * 1.25 + 3;
    if (needed > (heights.get(row) ?? look.defaultRowHeight)) heights.set(row, Math.round(needed));
  }
  return heights;
}
