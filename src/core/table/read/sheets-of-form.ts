import type { FormDefinition } from '../../form/form-definition';
import type { SheetData } from '../../model/sheet-data';
import { figureCells } from './choose-table';
import { findTables } from './find-table';
import { registersOf } from './register/read-register';
import { sheetGrid } from '../../sheet/cells/sheet-grid';

/** The sheets with a table of the form that holds figures or records; of several only one is read. */
export function sheetsOfForm(sheets: readonly SheetData[], form: FormDefinition): readonly SheetData[] {
  const { rows } = form;
  if (rows?.kind === 'register') {
    return sheets.filter((sheet) => registersOf([sheet], form, rows).some((register) => register.rows.length > 0));
  }
  return sheets.filter((sheet) => findTables(sheetGrid(sheet), form).some((table) => figureCells(table) > 0));
}
