import type { PageTexts, PageUiTexts } from '../page-texts';
import { counted, number, period } from './format';

export const page: PageTexts = {
  startTitle: 'Check and join reports in the browser',
  startText:
    'Open a report to see, check and mend it; or choose the reports of the units to join them. The file itself is never written.',
  privacy: 'Files are read on this computer and sent nowhere.',
  openFile: 'Open a file',
  openSample: 'Open the sample Cư Jút 2024',
  joinFiles: 'Choose several files to join',
  opening: (file) => `Opening ${file}`,
  notOpened: 'The file could not be opened',
  notOpenedText: 'The reason stands where files are opened. Choose another file, or ask the unit to send it again.',
  save: 'Save the mended copy',
  saved: (file) => `The mended copy is in the downloads folder: ${file}. The file itself is unchanged.`,
  savedWith: (file, errors, warnings) =>
    errors > 0
      ? `Saved, but the file still has ${counted(errors, 'error')}: it should not be sent yet. The copy is in the downloads folder: ${file}. The file itself is unchanged.`
      : `Saved, but the file still has ${counted(warnings, 'thing')} to look at before it is sent. The copy is in the downloads folder: ${file}. The file itself is unchanged.`,
  unsaved: (file, other) => `What was mended in "${file}" is not saved. Opening "${other}" without saving loses it.`,
  saveAndOpen: 'Save the copy, then open',
  openUnsaved: 'Open without saving',
  stay: 'Stay with this file',
  undo: 'Undo',
  redo: 'Redo',
  workbook: 'Workbook',
  sheets: 'Sheets of the workbook',
  hiddenSheet: 'hidden sheet',
  hiddenRows: (first, last) => (first === last ? `row ${first} is hidden` : `rows ${first}–${last} are hidden`),
  hiddenColumns: (first, last) =>
    first === last ? `column ${first} is hidden` : `columns ${first}–${last} are hidden`,
  busy: 'Writing into the copy',
  address: 'Selected cell',
  content: 'Content of the cell',
  locked: 'locked cell',
  showFinding: 'Show what to mend',
  grid: (sheet) => `Sheet ${sheet}`,
  edit: (cell) => `Type into cell ${cell}`,
  downloadReport: 'Download the report (.xlsx)',
  downloadSlips: (count) => `Download ${number(count)} return slips (.zip)`,
  making: { report: 'Preparing the report', slips: 'Preparing the return slips' },
  given: (file) => `Downloaded: ${file}`,
  dashboard: 'What was joined',
  byUnit: 'On-time rate by unit',
  byMonth: (first, second) => `${first} and ${second} by month`,
  byRow: (name, of) => `${name} by ${of}`,
  target: (percent) => `target ${percent}`,
  unit: 'Unit',
  month: 'Month',
  field: 'Field',
  onTime: 'On time',
  partial: (rate) => `${rate} (months missing)`,
  hatched: 'Hatched: not every report of the unit is there; the rate is of what there is.',
  fewUnits: (months, all) =>
    `Not every unit is counted: ${months.map(({ periodId, units }) => `${period(periodId)} with ${number(units)} of ${number(all)}`).join('; ')}.`,
  asTable: 'As a table',
  dropToOpen: 'Drop files, a folder or a .zip here',
  checksTitle: 'What is checked',
  checks: [
    'Rows, columns and the grand total add up.',
    'Numbers typed as text, negative or not whole, formula errors, hidden rows.',
    'The form, the unit, the period and the fields can be told.',
    'Each place says which cell it is, what it says and how to mend it.',
  ],
};

export const pageUi: PageUiTexts = {
  check: {
    emptyTitle: 'No report is open',
    emptyText: 'Open a report; what was found is shown here and on the sheet beside it.',
    run: 'Check',
  },
  consolidate: {
    drop: 'Drop files, a folder or a .zip here, or',
    emptyText:
      'Choose the reports of one period, with danh-muc.xlsx where there is one. They are read on this computer and sent nowhere.',
    makeReport: 'Choose tables',
  },
  report: {
    intro: 'Each table becomes a sheet of the report. The new file is in the downloads folder.',
    write: (sheets) => `Download the report, ${number(sheets)} sheets`,
    written: 'The report is made',
    writtenText: () => 'It is in the downloads folder. Open it in Excel, WPS or LibreOffice to print.',
  },
  settings: {
    kept: 'The settings are kept until this page is closed, and sent to no server.',
    made: () => 'danh-muc-mau.xlsx is in the downloads folder. Fill in its sheet of units, then choose the file here.',
  },
  defect: {
    title: 'PARsheet has met a fault of its own',
    restart: 'Open the page again',
    text: 'The file itself is unchanged. Copy the text below and send it to the people who look after the program, then press Open the page again.',
  },
};
