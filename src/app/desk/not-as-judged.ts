import type { CellAddress } from '../../core/model/address';
import type { Amendment } from '../../core/model/amendment';
import { cellKey, type CellData, type WorkbookData } from '../../core/model/sheet-data';

/** The first cell that is not what an amendment was decided upon, or where rows were added meanwhile; null for none. */
export function notAsJudged(
  { sheets }: WorkbookData,
  { cells, record }: Amendment,
): { readonly sheet: string; readonly cell: CellAddress } | null {
  const named = (name: string) => sheets.find((sheet) => sheet.name === name);
  const changed = cells.find(({ sheet, cell, judged }) => {
    const held = named(sheet)?.cells.get(cellKey(cell.row, cell.column));
    return !isSame(held, judged);
  });
  if (changed) return { sheet: changed.sheet, cell: changed.cell };
  if (!record) return null;
  const log = named(record.sheet);
  const isAsRead = record.head ? log === undefined : log?.rowCount === record.row;
  return isAsRead ? null : { sheet: record.sheet, cell: { row: record.row, column: 0 } };
}

/** By value and formula; how the cell looks may have changed. */
function isSame(held: CellData | undefined, judged: CellData | undefined): boolean {
  return (
    held === judged ||
    (JSON.stringify(held?.value ?? null) === JSON.stringify(judged?.value ?? null) && held?.formula === judged?.formula)
  );
}
