import { formatRange, type CellRange } from '../../core/model/address';
import { cellError } from '../../core/model/cell-error';
import type { CellValue } from '../../core/model/cell-value';
import { isDateFormat } from '../../core/model/date-format';
import { cellKey, type CellData, type SheetData } from '../../core/model/sheet-data';
import { mergesOf, type LoadedMerges, type LoadedRange } from './sheet-loads';

const STATES: Readonly<Record<string, SheetData['state']>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'very-hidden',
};

/** One sheet from the pieces that were loaded of it, from the top down. */
export function sheetDataOf(
  name: string,
  visibility: string,
  pieces: readonly LoadedRange[],
  merged: readonly LoadedMerges[],
): SheetData {
  const cells = new Map<number, CellData>();
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  let rowCount = 0;
  let columnCount = 0;
  for (const { range, rows, columns, fonts } of pieces) {
    const { values, formulas, numberFormat, valueTypes, rowIndex, columnIndex } = range;
    values.forEach((row, r) => {
      row.forEach((value: unknown, c) => {
        const cell = cellData({
          value,
          type: valueTypes[r]?.[c] ?? '',
          formula: formulas[r]?.[c],
          numberFormat: String(numberFormat[r]?.[c] ?? 'General'),
          fontName: fonts?.value[r]?.[c]?.format?.font?.name,
        });
        if (!cell) return;
        cells.set(cellKey(rowIndex + r, columnIndex + c), cell);
        rowCount = Math.max(rowCount, rowIndex + r + 1);
        columnCount = Math.max(columnCount, columnIndex + c + 1);
      });
    });
    rows?.value.forEach(({ rowHidden }, r) => rowHidden && hiddenRows.add(rowIndex + r));
    columns?.value.forEach(({ columnHidden }, c) => columnHidden && hiddenColumns.add(columnIndex + c));
  }
  const state = STATES[visibility] ?? 'visible';
  const merges = withoutRepeats(merged.flatMap(mergesOf));
  return { name, state, cells, rowCount, columnCount, merges, hiddenRows, hiddenColumns };
}

interface LoadedCell {
  readonly value: unknown;
  readonly type: string;
  readonly formula: unknown;
  readonly numberFormat: string;
  readonly fontName: string | undefined;
}

/** What a cell holds; null for one that holds nothing. */
export function cellData({ value, type, formula, numberFormat, fontName }: LoadedCell): CellData | null {
  const own = formulaText(value, type, formula);
  if (type === 'Empty' && own === undefined) return null;
  return {
    value: cellValue(value, type, numberFormat),
    ...(own === undefined ? {} : { formula: own }),
    ...(numberFormat === 'General' || numberFormat === '' ? {} : { numberFormat }),
    ...(fontName === undefined ? {} : { fontName }),
  };
}

function cellValue(value: unknown, type: string, numberFormat: string): CellValue {
  if (type === 'Error') return { kind: 'error', error: cellError(String(value)) };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (typeof value !== 'number') return { kind: 'text', text: String(value) };
  return isDateFormat(numberFormat) ? { kind: 'date', serial: value } : { kind: 'number', value };
}

/** A text typed behind an apostrophe comes without it, so "=A1" as text looks like a formula; its value is the same text. */
function formulaText(value: unknown, type: string, formula: unknown): string | undefined {
  if (typeof formula !== 'string' || !formula.startsWith('=')) return undefined;
  return type === 'String' && value === formula ? undefined : formula.slice(1);
}

/** A merge that crosses from one piece into the next is told by both. */
function withoutRepeats(merges: readonly CellRange[]): readonly CellRange[] {
  return [...new Map(merges.map((merge) => [formatRange(merge), merge])).values()];
}
