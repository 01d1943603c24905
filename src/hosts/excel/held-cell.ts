import type { CellData } from '../../core/model/sheet-data';
import { cellData } from './sheet-data-of';

/** What has to be loaded of a range of one cell to know what it holds. */
export const LOADED = 'values,formulas,numberFormat,valueTypes';

/** What the cell holds, null for nothing. */
export function loadedCell({ values, formulas, numberFormat, valueTypes }: Excel.Range): CellData | null {
  return cellData({
    value: values[0]?.[0],
    type: valueTypes[0]?.[0] ?? '',
    formula: formulas[0]?.[0],
    numberFormat: String(numberFormat[0]?.[0] ?? 'General'),
    fontName: undefined,
  });
}

/** By value and formula; how the cell looks may have changed. */
export function isSameCell(now: CellData | null, judged: CellData | undefined): boolean {
  return (
    JSON.stringify(now?.value ?? null) === JSON.stringify(judged?.value ?? null) && now?.formula === judged?.formula
  );
}
