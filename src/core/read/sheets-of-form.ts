import type { FormDefinition } from '../forms/form-definition';
import type { SheetData } from '../model/sheet-data';
import { figureCells } from './choose-table';
import { findTable } from './find-table';
import { sheetGrid } from './sheet-grid';

/** The sheets with a table of the form that holds figures; of several only one is read. */
export function sheetsOfForm(sheets: readonly SheetData[], form: FormDefinition): readonly SheetData[] {
  return sheets.filter((sheet) => {
    const table = findTable(sheetGrid(sheet), form);
    return table !== null && figureCells(table) > 0;
  });
}
