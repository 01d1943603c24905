import { formatAddress, type CellAddress } from '../../core/model/address';
import { failed, type Result } from '../../core/model/result';
import { DONE, inExcel } from './in-excel';

/** Brings the cell before the user. A hidden sheet is not made visible: that is for the user to decide. */
export function selectCell(sheet: string, cell: CellAddress): Promise<Result<null>> {
  return inExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.load('visibility');
    await context.sync();
    if (worksheet.visibility !== 'Visible') return failed('excel.sheet-hidden', { sheet });
    worksheet.activate();
    worksheet.getRange(formatAddress(cell)).select();
    await context.sync();
    return DONE;
  }, sheet);
}
