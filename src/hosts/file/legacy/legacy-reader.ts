import type { WorkBook } from '@e965/xlsx';
import type { DefinedName, SheetData, WorkbookData } from '../../../core/model/sheet-data';
import type { ReadBudget } from '../read-budget';
import { damaged, stop } from '../read-stop';
import { legacySheet } from './legacy-sheet';

/**
 * Reads .xls and .xlsb by a library that is loaded only now. Cells, formulas, formats, merges and hidden rows come as in
 * our own reader; font names don't, the library does not tell them. The limits hold for what it gives back, not while
 * it works: these formats don't grow far beyond the size of their file.
 */
export async function readLegacy(bytes: Uint8Array, name: string, budget: ReadBudget): Promise<WorkbookData> {
  const { read } = await import('@e965/xlsx');
  let book: WorkBook;
  try {
    book = read(bytes, {
      type: 'array',
      dense: true,
      cellFormula: true,
      cellNF: true,
      cellStyles: true,
      cellText: false,
    });
  } catch (error) {
    throw isAboutPassword(error) ? stop('file.encrypted') : damaged(name);
  }
  budget.checkTime();
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  const sheets = book.SheetNames.map((sheetName, index) => {
    const hidden = book.Workbook?.Sheets?.[index]?.Hidden ?? 0;
    const state: SheetData['state'] = hidden === 0 ? 'visible' : hidden === 1 ? 'hidden' : 'very-hidden';
    return legacySheet(book.Sheets[sheetName] ?? {}, { name: sheetName, state, date1904, budget });
  });
  return { name, sheets, definedNames: definedNames(book) };
}

// The library throws plain errors; their text is all there is to tell them by.
function isAboutPassword(error: unknown): boolean {
  return error instanceof Error && /password|encrypt/i.test(error.message);
}

function definedNames(book: WorkBook): DefinedName[] {
  return (book.Workbook?.Names ?? []).map(({ Name, Ref, Sheet }) => {
    const sheet = Sheet === undefined ? undefined : book.SheetNames[Sheet];
    return sheet === undefined ? { name: Name, refersTo: Ref } : { name: Name, refersTo: Ref, sheet };
  });
}
