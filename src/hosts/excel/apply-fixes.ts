import type { CellFix } from '../../app/ports/open-workbook';
import { formatAddress } from '../../core/model/address';
import { failed, type Result } from '../../core/model/result';
import { isSameCell, LOADED, loadedCell } from './held-cell';
import { DONE, inExcel } from './in-excel';
import { guardedText } from './plan/guarded-text';

/**
 * Puts values into cells of a sheet, all or none, in two round trips for any number of them. Looks first whether each
 * cell still holds what was judged. All is changed in one request, which is one step for the user to undo.
 */
export function applyFixes(sheet: string, fixes: readonly CellFix[]): Promise<Result<null>> {
  return inExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const ranges = fixes.map((fix) => ({ fix, range: loadCell(worksheet, fix) }));
    await context.sync();
    const other = ranges.find(({ fix, range }) => !isSameCell(loadedCell(range), fix.judged));
    if (other) return failed('excel.value-changed', { sheet, cell: formatAddress(other.fix.cell) });
    for (const { fix, range } of ranges) {
      const { value } = fix;
      // A cell in the format of texts would make a text of the number again.
      if (typeof value === 'number' && range.numberFormat[0]?.[0] === '@') range.numberFormat = [['General']];
      range.values = [[typeof value === 'string' ? guardedText(value) : value]];
    }
    await context.sync();
    return DONE;
  }, sheet);
}

function loadCell(worksheet: Excel.Worksheet, { cell }: CellFix): Excel.Range {
  return worksheet.getRange(formatAddress(cell)).load(LOADED);
}
