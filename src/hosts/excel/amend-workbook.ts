import { formatAddress } from '../../core/model/address';
import type { Amendment, JudgedCell, RecordRows } from '../../core/model/amendment';
import { failed, type Result } from '../../core/model/result';
import { columnPoints } from '../../core/report/text-size';
import { isSameCell, loadedCell, LOADED } from './held-cell';
import { DONE, inExcel } from './in-excel';
import { guardedText } from './plan/guarded-text';
import { protect } from './protect-sheet';
import { appendRecords, makeRecordSheet } from './record-sheet';
import { removeAdded } from './remove-added';

interface Looked {
  readonly sheets: ReadonlyMap<string, Excel.Worksheet>;
  readonly cells: readonly { readonly cell: JudgedCell; readonly range: Excel.Range }[];
  readonly log: { readonly sheet: Excel.Worksheet; readonly used: Excel.Range } | null;
}

/**
 * Makes an amendment in two round trips: the first looks whether all is as it was judged and may be written, the second
 * writes. The log goes before the points and both before what closes sheets, so that an Excel that gives up in between
 * leaves nothing that the log does not know.
 */
export async function amendWorkbook(amendment: Amendment): Promise<Result<null>> {
  let added: Excel.Worksheet | null = null;
  const done = await inExcel<null>(async (context) => {
    const looked = look(context, amendment);
    await context.sync();
    const refusal = refusalOf(context, looked, amendment);
    if (refusal) return refusal;
    const { record, close } = amendment;
    if (record?.head) added = makeRecordSheet(context, record, record.head);
    else if (record && looked.log) appendRecords(looked.log.sheet, record);
    for (const { cell, range } of looked.cells) write(cell, range, looked);
    for (const name of close) {
      const sheet = looked.sheets.get(name);
      if (sheet && !sheet.protection.protected) protect(sheet);
    }
    await context.sync();
    return DONE;
  }, amendment.cells[0]?.sheet ?? amendment.record?.sheet);
  const sheet = added as Excel.Worksheet | null;
  const id = done.ok ? undefined : sheet?.toJSON().id;
  if (sheet && id !== undefined) await removeAdded([{ id, name: amendment.record?.sheet ?? '' }], []);
  return done;
}

function look(context: Excel.RequestContext, { cells, record, close }: Amendment): Looked {
  const { workbook } = context;
  workbook.load('readOnly');
  workbook.protection.load('protected');
  const names = new Set([...cells.map(({ sheet }) => sheet), ...close]);
  const sheets = new Map([...names].map((name) => [name, workbook.worksheets.getItem(name)]));
  for (const sheet of sheets.values()) sheet.protection.load('protected');
  const ranges = cells.flatMap((cell) => {
    const range = sheets.get(cell.sheet)?.getRange(formatAddress(cell.cell));
    if (!range) return [];
    range.format.protection.load('locked');
    return [{ cell, range: range.load(LOADED) }];
  });
  return { sheets, cells: ranges, log: record && lookAtLog(context, record) };
}

function lookAtLog({ workbook }: Excel.RequestContext, { sheet: name }: RecordRows): Looked['log'] {
  const sheet = workbook.worksheets.getItemOrNullObject(name);
  sheet.load('name');
  sheet.protection.load('protected');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,rowCount');
  return { sheet, used };
}

function refusalOf(
  { workbook }: Excel.RequestContext,
  { sheets, cells, log }: Looked,
  { record }: Amendment,
): Result<null> | null {
  if (workbook.readOnly) return failed('excel.read-only');
  if (record?.head && workbook.protection.protected) return failed('excel.workbook-protected');
  const closed = cells.find(
    ({ cell, range }) => sheets.get(cell.sheet)?.protection.protected === true && range.format.protection.locked,
  );
  if (closed) return failed('excel.protected', { sheet: closed.cell.sheet });
  const other = cells.find(({ cell, range }) => !isSameCell(loadedCell(range), cell.judged));
  if (other) return changed(other.cell.sheet, formatAddress(other.cell.cell));
  if (!record || !log) return null;
  const rows = log.sheet.isNullObject || log.used.isNullObject ? null : log.used.rowIndex + log.used.rowCount;
  const isAsRead = record.head ? log.sheet.isNullObject : rows === record.row;
  return isAsRead ? null : changed(record.sheet, formatAddress({ row: record.row, column: 0 }));
}

function changed(sheet: string, cell: string): Result<null> {
  return failed('excel.value-changed', { sheet, cell }, true);
}

function write({ sheet: name, value, like, width }: JudgedCell, range: Excel.Range, { sheets }: Looked): void {
  const sheet = sheets.get(name);
  if (like && sheet && !sheet.protection.protected) {
    range.copyFrom(sheet.getRange(formatAddress(like)), 'Formats');
  }
  if (width !== undefined && sheet && !sheet.protection.protected) range.format.columnWidth = columnPoints(width);
  // A cell in the format of texts would make a text of the number again.
  if (typeof value === 'number' && range.numberFormat[0]?.[0] === '@') range.numberFormat = [['General']];
  range.values = [[typeof value === 'string' ? guardedText(value) : (value ?? '')]];
}
