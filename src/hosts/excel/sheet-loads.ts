import type { CellRange } from '../../core/model/address';

/** What is asked of a range of a sheet; readable after the next sync. */
export interface LoadedRange {
  readonly range: Excel.Range;
  /** Null where it was not asked what is hidden, for both. */
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | null;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | null;
  /** Null where fonts were not asked for: they cost most of the answer. */
  readonly fonts: OfficeExtension.ClientResult<Excel.CellProperties[][]> | null;
}

/** What is asked of the whole sheet. */
export interface LoadedMerges {
  readonly areas: Excel.RangeAreas;
}

/**
 * Asks for the cells of a range. `text` is not asked for: it is what the screen shows, cut to #### by a narrow column
 * and written by the regional settings, while `values` are numbers whatever the settings (docs/decisions/0008).
 */
export function loadRange(range: Excel.Range, withFonts: boolean): LoadedRange {
  range.load('values,formulas,numberFormat,valueTypes,rowIndex,columnIndex');
  return {
    range,
    rows: range.getRowProperties({ rowHidden: true }),
    columns: range.getColumnProperties({ columnHidden: true }),
    fonts: withFonts ? range.getCellProperties({ format: { font: { name: true } } }) : null,
  };
}

/** Asks for what stands in the cells alone, also of a range that may not be there. */
export function loadCells(range: Excel.Range): LoadedRange {
  range.load('values,formulas,numberFormat,valueTypes,rowIndex,columnIndex');
  return { range, rows: null, columns: null, fonts: null };
}

/** Asks for the merges that touch a range. Excel fails over more than 512 of them. */
export function loadMerges(range: Excel.Range): LoadedMerges {
  const areas = range.getMergedAreasOrNullObject();
  areas.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  return { areas };
}

export function mergesOf({ areas }: LoadedMerges): readonly CellRange[] {
  if (areas.isNullObject) return [];
  return areas.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
    from: { row: rowIndex, column: columnIndex },
    to: { row: rowIndex + rowCount - 1, column: columnIndex + columnCount - 1 },
  }));
}
