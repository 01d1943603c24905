import type { CellObject, Range, WorkSheet } from '@e965/xlsx';
import { MAX_COLUMNS, MAX_ROWS, type CellRange } from '../../../core/model/address';
import type { CellError, CellValue } from '../../../core/model/cell-value';
import { cellKey, type CellData, type SheetData } from '../../../core/model/sheet-data';
import { isDateFormat } from '../../../core/model/date-format';
import { DAYS_1904 } from '../../../core/model/plain-date';
import { cutValue } from '../cell-text';
import type { ReadBudget } from '../read-budget';

interface LegacySheetContext {
  readonly name: string;
  readonly state: SheetData['state'];
  readonly date1904: boolean;
  readonly budget: ReadBudget;
  /** What is left of cells with struck-out text. */
  readonly struck?: ReadonlyMap<number, string>;
}

const ERRORS: Readonly<Record<number, CellError>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
  0x2b: '#GETTING_DATA',
};

/** A sheet of the library in our terms. */
export function legacySheet(sheet: WorkSheet, context: LegacySheetContext): SheetData {
  const { name, state, budget } = context;
  const cells = new Map<number, CellData>();
  const cutTexts: number[] = [];
  let rowCount = 0;
  let columnCount = 0;
  const rows = (sheet['!data'] ?? []) as readonly (readonly (CellObject | undefined)[] | undefined)[];
  // By what there is: a row that says a place far out makes an array of millions of places.
  for (const [row, objects = []] of entriesWithin(rows, MAX_ROWS)) {
    budget.checkTime();
    for (const [column, object] of entriesWithin(objects, MAX_COLUMNS)) {
      const cell = object && legacyCell(object, context.date1904);
      if (!cell) continue;
      budget.take('cells');
      const cut = cutValue(cell.value);
      if (cut) cutTexts.push(cellKey(row, column));
      const unstruck = cut ? undefined : context.struck?.get(cellKey(row, column));
      cells.set(cellKey(row, column), {
        ...cell,
        ...(cut && { value: cut }),
        ...(unstruck !== undefined && { unstruck }),
      });
      rowCount = row + 1;
      columnCount = Math.max(columnCount, column + 1);
    }
  }
  const merges = (sheet['!merges'] ?? []).map(cellRange);
  budget.take('merges', merges.length);
  const hiddenRows = hiddenIndexes(sheet['!rows'], MAX_ROWS);
  const hiddenColumns = hiddenIndexes(sheet['!cols'], MAX_COLUMNS);
  return {
    ...{ name, state, cells, rowCount, columnCount, merges, hiddenRows, hiddenColumns },
    ...(cutTexts.length > 0 && { cutTexts }),
  };
}

function legacyCell(object: CellObject, date1904: boolean): CellData | null {
  const numberFormat = object.z === undefined || object.z === 'General' ? undefined : String(object.z);
  const isDate = numberFormat !== undefined && isDateFormat(numberFormat);
  const formula = object.f;
  const value = legacyValue(object, isDate, date1904 ? DAYS_1904 : 0);
  if (!value || (formula === undefined && value.kind === 'text' && value.text === '')) return null;
  return {
    value,
    ...(formula === undefined ? {} : { formula }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
}

function legacyValue({ t, v, f }: CellObject, isDate: boolean, shift: number): CellValue | null {
  if (typeof v === 'number') {
    if (t === 'e') return { kind: 'error', error: ERRORS[v] ?? '#UNKNOWN!' };
    return isDate ? { kind: 'date', serial: v + shift } : { kind: 'number', value: v };
  }
  if (typeof v === 'boolean') return { kind: 'boolean', value: v };
  if (typeof v === 'string') return { kind: 'text', text: v };
  return f === undefined ? null : { kind: 'formula-without-value' };
}

function cellRange({ s, e }: Range): CellRange {
  return { from: { row: s.r, column: s.c }, to: { row: e.r, column: e.c } };
}

function hiddenIndexes(infos: readonly ({ readonly hidden?: boolean } | undefined)[] = [], limit: number): Set<number> {
  const hidden = entriesWithin(infos, limit).filter(([, info]) => info?.hidden === true);
  return new Set(hidden.map(([index]) => index));
}

/** The entries that an array has, those of places beyond the sheet left out. */
function entriesWithin<T>(list: readonly T[], limit: number): (readonly [number, T])[] {
  return Object.entries(list).flatMap(([index, item]) =>
    Number(index) < limit ? [[Number(index), item] as const] : [],
  );
}
