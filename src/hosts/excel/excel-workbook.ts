import type { CellFix, OpenWorkbook } from '../../app/ports/open-workbook';
import { formatAddress, type CellAddress } from '../../core/model/address';
import { failed, ok, type Result } from '../../core/model/result';
import { buildGrid } from '../../core/report/plan-grid';
import type { WritePlan } from '../../core/report/write-plan';
import { amendWorkbook } from './amend-workbook';
import { isSameCell, LOADED, loadedCell } from './held-cell';
import { DONE, inExcel } from './in-excel';
import { clearMarks, markFindings } from './mark-findings';
import { freeNames } from './plan/free-names';
import { guardedText } from './plan/guarded-text';
import { planSteps } from './plan/plan-steps';
import { batchesOf, type Step } from './plan/step';
import { readActiveSheet, readWorkbook } from './read-workbook';
import { removeAdded } from './remove-added';
import { watchChanges } from './watch-changes';

/**
 * Adds the sheets of a plan to the open workbook and gives their names; never writes into a sheet that was there. One
 * round trip to see which names are free, then as many as the plan has megabytes. All or none: what was added is
 * removed again when a part of it can't be done.
 */
export async function applyPlan(plan: WritePlan): Promise<Result<readonly string[]>> {
  const grid = buildGrid(plan);
  const taken = await takenNames();
  if (!taken.ok) return taken;
  const planned = { sheets: grid.sheets.map(({ name }) => name), names: grid.names.map(({ name }) => name) };
  const names = freeNames(planned, taken.value);
  const { steps, addedSheets, addedNames } = planSteps(grid, names);
  try {
    const written = await inExcel<readonly string[]>(async (context) => {
      for (const batch of batchesOf(steps)) await send(context, batch);
      return ok(planned.sheets.map(names.sheet));
    });
    const left = written.ok ? [] : await removeAdded(addedSheets(), addedNames());
    return left.length === 0 ? written : failed('excel.unfinished', { names: left.map((n) => `"${n}"`).join(', ') });
  } catch (fault) {
    await removeAdded(addedSheets(), addedNames());
    throw fault;
  }
}

function takenNames(): Promise<Result<{ readonly sheets: readonly string[]; readonly names: readonly string[] }>> {
  return inExcel(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load('items/name');
    names.load('items/name');
    await context.sync();
    return ok({ sheets: worksheets.items.map(({ name }) => name), names: names.items.map(({ name }) => name) });
  });
}

async function send(context: Excel.RequestContext, batch: readonly Step[]): Promise<void> {
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const step of batch) step.run(context);
  await context.sync();
}

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

/** Before the names under which we keep something with a workbook. */
const PREFIX = 'PARsheet.';

/** What was kept with the open workbook under this name, null for nothing. */
function keptSetting(name: string): Promise<Result<string | null>> {
  return inExcel(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(PREFIX + name);
    setting.load('value');
    await context.sync();
    return ok(setting.isNullObject ? null : String(setting.value));
  });
}

/** Keeps a text with the open workbook. It is in the file from the next time the user saves, and on no server of ours. */
function keepSetting(name: string, text: string): Promise<Result<null>> {
  return inExcel(async (context) => {
    context.workbook.settings.add(PREFIX + name, text);
    await context.sync();
    return DONE;
  });
}

/** Brings the cell before the user. A hidden sheet is not made visible: that is for the user to decide. */
function selectCell(sheet: string, cell: CellAddress): Promise<Result<null>> {
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

/** The workbook that is open in Excel. Office.js has to be ready before anything is asked of it. */
export const excelWorkbook: OpenWorkbook = {
  read: readWorkbook,
  readActiveSheet,
  select: selectCell,
  mark: markFindings,
  clearMarks,
  fix: applyFixes,
  amend: amendWorkbook,
  write: applyPlan,
  watch: (changed) => watchChanges(changed),
  kept: keptSetting,
  keep: keepSetting,
};
