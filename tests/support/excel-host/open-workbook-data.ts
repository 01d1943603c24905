import { keyAddress, type CellData, type SheetData, type WorkbookData } from '../../../src/core/model/sheet-data';
import { changedFormat, PLAIN } from './cell-format';
import type { HostCell, HostSheet } from './host-sheet';
import type { StrictHost } from './strict-host';

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', 'very-hidden': 'VeryHidden' } as const;

/** Makes the workbook the one that is open, as if the user had opened its file. Formulas without a value are calculated. */
export function openWorkbookData(host: StrictHost, data: WorkbookData): void {
  const { workbook } = host;
  workbook.name = data.name;
  workbook.sheets.length = 0;
  workbook.names.length = 0;
  for (const sheet of data.sheets) fill(workbook.addSheet(sheet.name), sheet);
  workbook.active = workbook.sheets.find(({ visibility }) => visibility === 'Visible') ?? workbook.active;
  for (const { name, refersTo, sheet } of data.definedNames) {
    const scope = sheet === undefined ? null : workbook.sheet(sheet);
    workbook.names.push({ name, formula: `=${refersTo}`, visible: !name.startsWith('_'), sheet: scope });
  }
  const incomplete = data.sheets.some(({ cells }) =>
    [...cells.values()].some(({ value }) => value.kind === 'formula-without-value'),
  );
  if (incomplete) workbook.changed(workbook.active, 'A1', false);
  workbook.recalculate();
}

function fill(sheet: HostSheet, data: SheetData): void {
  sheet.visibility = VISIBILITY[data.state];
  sheet.merges = [...data.merges];
  for (const row of data.hiddenRows) sheet.hiddenRows.add(row);
  for (const column of data.hiddenColumns) sheet.hiddenColumns.add(column);
  for (const [key, cell] of data.cells) sheet.put(keyAddress(key), hostCell(cell));
}

function hostCell({ value, formula, numberFormat, fontName }: CellData): HostCell {
  const format = changedFormat(PLAIN, {
    numberFormat: numberFormat ?? 'General',
    ...(fontName === undefined ? {} : { fontName }),
  });
  const written = formula === undefined ? { format } : { format, formula: `=${formula}` };
  switch (value.kind) {
    case 'blank':
    case 'formula-without-value':
      return { ...written, value: null };
    case 'date':
      return { ...written, value: value.serial };
    case 'text':
      return { ...written, value: value.text };
    case 'error':
      return { ...written, value: value.error, isError: true };
    case 'number':
    case 'boolean':
      return { ...written, value: value.value };
    default:
      return value satisfies never;
  }
}
