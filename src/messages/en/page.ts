import type { PageTexts, PageUiTexts } from '../page-texts';
import { number } from './format';

export const page: PageTexts = {
  startTitle: 'Check and join reports in the browser',
  startText:
    'Open a report to see, check and mend it; or choose the reports of the units to join them. The file itself is never written.',
  privacy: 'Files are read on this computer and sent nowhere.',
  openFile: 'Open a file',
  openSample: 'Open the sample Cư Jút 2024',
  joinFiles: 'Join several files',
  opening: (file) => `Opening ${file}`,
  openingSample: 'Opening the sample',
  save: 'Save the mended copy',
  saved: (file) => `The mended copy is in the downloads folder: ${file}. The file itself is unchanged.`,
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
  byMonth: 'Received and resolved by month',
  byField: 'Pending by field',
  target: (percent) => `target ${percent}`,
  unit: 'Unit',
  month: 'Month',
  field: 'Field',
  onTime: 'On time',
  received: 'Received',
  resolved: 'Resolved',
  pending: 'Pending',
  asTable: 'As a table',
  dropToOpen: 'Drop files, a folder or a .zip here',
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
  settings: { kept: 'The settings are kept until this page is closed, and sent to no server.' },
  defect: {
    title: 'PARsheet has met a fault of its own',
    restart: 'Open the page again',
    text: 'The file itself is unchanged. Copy the text below and send it to whoever looks after the program, then press Open the page again.',
  },
};
