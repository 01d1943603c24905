import type { CellObject, Range, WorkSheet } from '@e965/xlsx';
import { MAX_COLUMNS, MAX_ROWS, type CellRange } from '../../../core/model/address';
import type { CellError, CellValue } from '../../../core/model/cell-value';
import { cellKey, type CellData, type SheetData } from '../../../core/model/sheet-data';
import { isDateFormat } from '../../../core/model/date-format';
import { DAYS_1904 } from '../../../core/model/plain-date';
import type { ReadBudget } from '../read-budget';

interface LegacySheetContext {
  readonly name: string;
  readonly state: SheetData['state'];
  readonly date1904: boolean;
  readonly budget: ReadBudget;
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
  let rowCount = 0;
  let columnCount = 0;
  const rows = (sheet['!data'] ?? []) as readonly (readonly (CellObject | undefined)[] | undefined)[];
  rows.forEach((row, rowIndex) => {
    row?.forEach((object, column) => {
      const cell = object && legacyCell(object, context.date1904);
      if (!cell || rowIndex >= MAX_ROWS || column >= MAX_COLUMNS) return;
      budget.take('cells');
      cells.set(cellKey(rowIndex, column), cell);
      rowCount = rowIndex + 1;
      columnCount = Math.max(columnCount, column + 1);
    });
  });
  const merges = (sheet['!merges'] ?? []).map(cellRange);
  budget.take('merges', merges.length);
  const hiddenRows = hiddenIndexes(sheet['!rows'], MAX_ROWS);
  const hiddenColumns = hiddenIndexes(sheet['!cols'], MAX_COLUMNS);
  return { name, state, cells, rowCount, columnCount, merges, hiddenRows, hiddenColumns };
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
  const hidden = new Set<number>();
  infos.forEach((info, index) => {
    if (info?.hidden === true && index < limit) hidden.add(index);
  });
  return hidden;
}
