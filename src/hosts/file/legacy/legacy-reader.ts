import type { ParsingOptions, WorkBook } from '@e965/xlsx';
import type { DefinedName, SheetData, WorkbookData } from '../../../core/model/sheet-data';
import type { ReadBudget } from '../read-budget';
import { damaged } from '../read-stop';
import type { StruckCells } from './biff-struck';
import { CODE_PAGES } from './code-pages';
import { legacySheet } from './legacy-sheet';
import type { PreparedXlsb } from './prepare-xlsb';

// .xls and .xlsb are read by a library that is loaded only now. Cells, formulas, formats, merges and hidden rows come as
// in our own reader; font names don't, the library does not tell them. The limits hold for what it gets and for what it
// gives back, not while it works.

/** Reads the prepared stream of an .xls; `page` is the code page of texts that are not in Unicode. */
export async function readLegacy(
  bytes: Uint8Array,
  name: string,
  budget: ReadBudget,
  { page, struck }: { readonly page: number; readonly struck: StruckCells },
): Promise<WorkbookData> {
  const book = await readBook(bytes, { cellFormula: true, codepage: page });
  if (!book) throw damaged(name);
  return workbookOf(book, name, budget, { struck });
}

export async function readXlsb(prepared: PreparedXlsb, name: string, budget: ReadBudget): Promise<WorkbookData> {
  const { bytes, without } = prepared;
  const isWhole = (book: WorkBook): boolean => book.SheetNames.every((sheet) => book.Sheets[sheet] !== undefined);
  let book = await readBook(bytes, { cellFormula: true });
  // It drops a whole sheet over a formula that it can't put into words; the values are read all the same.
  if (book && !isWhole(book)) book = await readBook(bytes, { cellFormula: false });
  if (!book) throw damaged(name);
  return workbookOf(book, name, budget, { without });
}

/** Null for what the library can't read. */
async function readBook(bytes: Uint8Array, options: ParsingOptions): Promise<WorkBook | null> {
  const { read, set_cptable } = await import('@e965/xlsx');
  set_cptable(CODE_PAGES);
  const asked = { type: 'array', dense: true, cellNF: true, cellStyles: true, cellText: false, ...options } as const;
  try {
    return inSilence(() => read(bytes, asked));
  } catch {
    // It throws plain errors, and texts; which one makes no difference.
    return null;
  }
}

interface KnownOfSheets {
  /** Sheets without cells, such as charts. */
  readonly without?: ReadonlySet<string>;
  readonly struck?: StruckCells;
}

function workbookOf(book: WorkBook, name: string, budget: ReadBudget, known: KnownOfSheets): WorkbookData {
  budget.checkTime();
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  const sheets = book.SheetNames.flatMap((sheetName, index) => {
    if (known.without?.has(sheetName) === true) return [];
    const sheet = book.Sheets[sheetName];
    // It leaves out what it can't read, and gives an empty place for it.
    if (!sheet) throw damaged(sheetName);
    // Charts, dialogs and macros are no sheets of cells.
    if (sheet['!type'] !== undefined && sheet['!type'] !== 'sheet') return [];
    const hidden = book.Workbook?.Sheets?.find((each) => each.name === sheetName)?.Hidden ?? 0;
    const state: SheetData['state'] = hidden === 0 ? 'visible' : hidden === 1 ? 'hidden' : 'very-hidden';
    const struck = known.struck?.[index];
    return [legacySheet(sheet, { name: sheetName, state, date1904, budget, ...(struck && { struck }) })];
  });
  return { name, sheets, definedNames: definedNames(book) };
}

/** The library tells its troubles to the console, where nobody who reads a file looks for them. */
function inSilence<T>(work: () => T): T {
  const { error, warn, log } = console;
  const nothing = (): void => undefined;
  Object.assign(console, { error: nothing, warn: nothing, log: nothing });
  try {
    return work();
  } finally {
    Object.assign(console, { error, warn, log });
  }
}

function definedNames(book: WorkBook): DefinedName[] {
  return (book.Workbook?.Names ?? []).map(({ Name, Ref, Sheet }) => {
    const sheet = Sheet === undefined ? undefined : book.SheetNames[Sheet];
    return sheet === undefined ? { name: Name, refersTo: Ref } : { name: Name, refersTo: Ref, sheet };
  });
}
