import type { CellFix } from '../../app/ports/open-workbook';
import { formatAddress } from '../../core/model/address';
import { failed, type Result } from '../../core/model/result';
import type { CellData } from '../../core/model/sheet-data';
import { DONE, inExcel } from './in-excel';
import { guardedText } from './plan/guarded-text';
import { cellData } from './sheet-data-of';

/**
 * Puts a value into a cell. Looks first whether the cell still holds what was judged, and leaves it alone when it does
 * not. All is changed in one request, which is one step for the user to undo.
 */
export function applyFix({ sheet, cell, judged, value }: CellFix): Promise<Result<null>> {
  return inExcel(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(formatAddress(cell));
    range.load('values,formulas,numberFormat,valueTypes');
    await context.sync();
    if (!isSame(held(range), judged)) return failed('excel.value-changed', { sheet, cell: formatAddress(cell) });
    // A cell in the format of texts would make a text of the number again.
    if (typeof value === 'number' && range.numberFormat[0]?.[0] === '@') range.numberFormat = [['General']];
    range.values = [[typeof value === 'string' ? guardedText(value) : value]];
    await context.sync();
    return DONE;
  }, sheet);
}

function held({ values, formulas, numberFormat, valueTypes }: Excel.Range): CellData | null {
  return cellData({
    value: values[0]?.[0],
    type: valueTypes[0]?.[0] ?? '',
    formula: formulas[0]?.[0],
    numberFormat: String(numberFormat[0]?.[0] ?? 'General'),
    fontName: undefined,
  });
}

/** By value and formula; how the cell looks may have changed. */
function isSame(now: CellData | null, judged: CellData | undefined): boolean {
  return (
    JSON.stringify(now?.value ?? null) === JSON.stringify(judged?.value ?? null) && now?.formula === judged?.formula
  );
}
