import type { FailureParams } from '../catalogue';
import type { ExcelFailureTexts } from '../excel-failure-texts';
import { quoted } from './format';

export const excelFailures: ExcelFailureTexts = {
  'excel.cell-editing': () =>
    'Excel is waiting for a cell to be finished. Press Enter or Esc in that cell and try again.',
  'excel.protected': (p) => `${sheet(p)} is protected. Choose Review, Unprotect Sheet and try again.`,
  'excel.workbook-protected': () =>
    "The workbook's structure is protected, so no sheet can be added. Choose Review, unprotect the workbook and try again.",
  'excel.read-only': () => 'The workbook is open for reading only. Enable editing or save a copy and try again.',
  'excel.too-large': () => "Excel can't take so much data at once. Keep the report sheets only and try again.",
  'excel.api-missing': () =>
    'This Excel is too old for this. Use Excel 2021 or later, Excel on the web, or the checking page in a browser.',
  'excel.session-expired': () =>
    'The session with Excel is over. Load the Excel page again, open the pane and try again.',
  'excel.busy': () => 'Excel is busy. Wait a moment and try again.',
  'excel.sheet-hidden': (p) => `${sheet(p)} is hidden, so its cells can't be shown. Unhide it and try again.`,
  'excel.not-found': (p) => `${sheet(p)} is no longer in the workbook. Check again to read the sheets that are there.`,
  'excel.value-changed': (p) =>
    `Cell ${p.cell} is not what it was when checked, so it was not corrected. Check again and look at it.`.replace(
      / {2,}/,
      ' ',
    ),
  'excel.unfinished': (p) =>
    `The report was not finished and left ${p.names === undefined ? 'a sheet behind' : `the sheets ${p.names} behind`}. Delete what is left and write it again.`,
  'excel.settings-damaged': () =>
    'The settings kept in this workbook are damaged, so they are not used. Choose the settings file again.',
  'excel.unknown': (p) =>
    `Excel could not do this${p.code === undefined ? '' : ` (${p.code})`}. Try again; if it fails again, save, close Excel and open it again.`,
};

function sheet(p: FailureParams): string {
  return p.sheet === '' ? 'The sheet' : `The sheet ${quoted(p.sheet)}`;
}
