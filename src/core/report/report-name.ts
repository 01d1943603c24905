import type { DefinedName, WorkbookData } from '../model/sheet-data';

/**
 * The name that every sheet of a report defines for itself, with a number after it from the second on: so that it is not
 * taken for a unit's sheet later, neither in a file of its own nor in a workbook that it was written into.
 */
export const REPORT_NAME = 'PARsheet_Report';

const OURS = /^PARsheet_Report(?:_\d+)?$/;

/** The name of the report's n-th sheet, from 0. */
export function reportName(index: number): string {
  return index === 0 ? REPORT_NAME : `${REPORT_NAME}_${String(index + 1)}`;
}

/** The workbook without the sheets of reports of ours; null when nothing else is in it. */
export function withoutReports(workbook: WorkbookData): WorkbookData | null {
  const ours = new Set(workbook.definedNames.filter(({ name }) => OURS.test(name)).map(sheetOf));
  if (ours.size === 0) return workbook;
  const sheets = workbook.sheets.filter(({ name }) => !ours.has(name));
  return sheets.length === 0 ? null : { ...workbook, sheets };
}

/** The sheet of "'Theo đơn vị'!$A$1". */
function sheetOf({ refersTo }: DefinedName): string {
  const sheet = refersTo.slice(0, refersTo.lastIndexOf('!'));
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}
