import { ok, type Result } from '../../core/model/result';
import type { DefinedName, WorkbookData } from '../../core/model/sheet-data';
import { inExcel } from './in-excel';
import { readInBands } from './read-in-bands';
import { sheetDataOf } from './sheet-data-of';
import { loadCells, loadMerges, loadRange } from './sheet-loads';

/** Failures after which a sheet is read again piece by piece: too much for one answer, or too many merges at once. */
const TOO_MUCH = ['excel.too-large', 'excel.unknown'];

/**
 * The whole open workbook in two round trips, whatever the number of sheets: their names, then all of them. Only a
 * workbook too large for one answer takes more. Reads what Excel has calculated; changes nothing.
 */
export async function readWorkbook(): Promise<Result<WorkbookData>> {
  const whole = await inExcel(async (context) => {
    const { workbook } = context;
    const { worksheets } = workbook;
    workbook.load('name');
    worksheets.load('items/name,items/visibility');
    await context.sync();
    return readSheets(context, worksheets.items);
  });
  if (whole.ok || !TOO_MUCH.includes(whole.failure.code)) return whole;
  return inExcel(readInBands);
}

/** The sheet before the user, in one round trip, with the cells of the sheet named `beside` if there is one. */
export function readActiveSheet(beside: string): Promise<Result<WorkbookData>> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getActiveWorksheet();
    context.workbook.load('name');
    sheet.load('name,visibility');
    const other = worksheets.getItemOrNullObject(beside).load('name,visibility');
    const used = loadCells(other.getUsedRangeOrNullObject(true));
    const read = await readSheets(context, [sheet]);
    if (!read.ok || other.isNullObject || used.range.isNullObject) return read;
    const [active] = read.value.sheets;
    if (other.name === active?.name) return read;
    const { name, visibility } = other;
    return ok({ ...read.value, sheets: [...read.value.sheets, sheetDataOf(name, visibility, [used], [])] });
  });
}

async function readSheets(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<Result<WorkbookData>> {
  const { workbook } = context;
  const names = loadNames(workbook.names);
  const loads = sheets.map((sheet) => ({
    sheet,
    cells: loadRange(sheet.getUsedRange(true), true),
    // A merge may reach beyond the last cell that holds a value.
    merges: loadMerges(sheet.getUsedRange(false)),
    names: loadNames(sheet.names),
  }));
  await context.sync();
  return ok({
    name: workbook.name,
    sheets: loads.map(({ sheet, cells, merges }) => sheetDataOf(sheet.name, sheet.visibility, [cells], [merges])),
    definedNames: [...namesOf(names), ...loads.flatMap(({ sheet, names: own }) => namesOf(own, sheet.name))],
  });
}

function loadNames(names: Excel.NamedItemCollection): Excel.NamedItemCollection {
  return names.load('items/name,items/formula');
}

function namesOf({ items }: Excel.NamedItemCollection, sheet?: string): readonly DefinedName[] {
  return items.map(({ name, formula }) => {
    const refersTo = String(formula).replace(/^=/, '');
    return sheet === undefined ? { name, refersTo } : { name, refersTo, sheet };
  });
}
