import { formatAddress, type CellRange } from '../model/address';
import { Defect } from '../model/defect';
import { countText } from './format-text';
import type { CellReference, ReportCell, ReportTable } from './report-table';
import { sheetName } from './sheet-name';
import { columnPoints, neededCharacters } from './text-size';
import type { SheetRange } from './write-plan';

/** Rows that one chart takes, and their height in points: with its head it fills the first A4 landscape page. */
export const CHART_ROWS = 18;
export const CHART_ROW_HEIGHT = 21;

/** Where everything of a table stands on its sheet; rows and columns count from 0. */
export interface TableLayout {
  readonly table: ReportTable;
  readonly sheet: string;
  readonly columns: ReadonlyMap<string, number>;
  /** Width of every column in characters, and in points. */
  readonly widths: readonly number[];
  readonly points: readonly number[];
  /** Columns of the left half of head and signatures; the right half begins after them. */
  readonly leftColumns: number;
  readonly headDepth: number;
  readonly titleRow: number;
  readonly chartRow: number;
  readonly captionRow: number;
  readonly bodyRow: number;
  readonly noteRow: number;
  readonly lastColumn: number;
}

/** Rows of an official head with the gap under it. */
const HEAD_ROWS = 5;

/** Places all tables; names of sheets are made fit and different. */
export function layoutTables(tables: readonly ReportTable[]): readonly TableLayout[] {
  const taken: string[] = [];
  return tables.map((table) => {
    const sheet = sheetName(table.sheet, taken);
    taken.push(sheet);
    return layoutTable(table, sheet);
  });
}

function layoutTable(table: ReportTable, sheet: string): TableLayout {
  const widths = columnWidths(table);
  const points = widths.map(columnPoints);
  const headDepth = Math.max(...table.columns.map(({ path }) => path.length));
  const titleRow = headRows(table);
  const addressee = table.addressee === undefined ? 0 : 1;
  const chartRow = titleRow + 1 + table.subtitles.length + 1 + addressee + table.summary.length;
  const captionRow = chartRow + table.charts.length * (CHART_ROWS + 1) + (table.unitOfCount === '' ? 0 : 1);
  const bodyRow = captionRow + headDepth + (table.numbered ? 1 : 0);
  return {
    table,
    sheet,
    columns: new Map(table.columns.map(({ key }, index) => [key, index])),
    widths,
    points,
    leftColumns: leftColumns(points),
    headDepth,
    titleRow,
    chartRow,
    captionRow,
    bodyRow,
    noteRow: bodyRow + table.rows.length + 1,
    lastColumn: table.columns.length - 1,
  };
}

function headRows({ head }: ReportTable): number {
  if (head === null) return 0;
  return head.kind === 'official' ? HEAD_ROWS : Math.max(head.left.length, head.right.length) + 1;
}

/** As many columns as come closest to 45 per cent of the width, at least one on each side. */
function leftColumns(points: readonly number[]): number {
  const half = points.reduce((sum, each) => sum + each, 0) * 0.45;
  let used = 0;
  for (const [index, width] of points.entries()) {
    if (used + width / 2 > half) return Math.min(Math.max(index, 1), points.length - 1);
    used += width;
  }
  return Math.max(points.length - 1, 1);
}

/** The range that a reference means, on the sheet where it is. */
export function rangeOf(reference: CellReference, own: TableLayout, all: readonly TableLayout[]): SheetRange {
  const layout = reference.table === undefined ? own : findLayout(reference.table, all);
  const from = { row: layout.bodyRow + reference.row, column: columnOf(layout, reference.column) };
  const to = {
    row: layout.bodyRow + (reference.toRow ?? reference.row),
    column: columnOf(layout, reference.toColumn ?? reference.column),
  };
  return { sheet: layout.sheet, range: { from, to } };
}

/** "C12", "C12:C20" or "'Theo đơn vị'!N12" as a formula writes it. */
export function referenceText(reference: CellReference, own: TableLayout, all: readonly TableLayout[]): string {
  const { sheet, range } = rangeOf(reference, own, all);
  const { from, to } = range;
  const single = from.row === to.row && from.column === to.column;
  const cells = single ? formatAddress(from) : `${formatAddress(from)}:${formatAddress(to)}`;
  return reference.table === undefined ? cells : `'${sheet.replace(/'/g, "''")}'!${cells}`;
}

/** From one corner to another. */
export function range(row: number, column: number, toRow = row, toColumn = column): CellRange {
  return { from: { row, column }, to: { row: toRow, column: toColumn } };
}

/** Layouts by key, kept for as long as their list: a report of many units refers to its sheets thousands of times. */
const known = new WeakMap<readonly TableLayout[], ReadonlyMap<string, TableLayout>>();

function findLayout(key: string, all: readonly TableLayout[]): TableLayout {
  const byKey = known.get(all) ?? new Map(all.map((layout) => [layout.table.key, layout]));
  known.set(all, byKey);
  const found = byKey.get(key);
  if (!found) throw new Defect(`A formula refers to the table "${key}", which the report has not`);
  return found;
}

function columnOf(layout: TableLayout, key: string): number {
  const column = layout.columns.get(key);
  if (column === undefined) throw new Defect(`The table "${layout.table.key}" has no column "${key}"`);
  return column;
}

/** Widths in characters: as the table has them, or more where a number of the column needs it. */
function columnWidths({ columns, rows }: ReportTable): readonly number[] {
  const largest = columns.map(() => 0);
  for (const { cells } of rows) {
    cells.forEach((cell, column) => {
      const value = countOf(cell);
      // One place more than digits stands for the sign.
      const size = value < 0 ? -value * 10 : value;
      if (size > (largest[column] ?? 0)) largest[column] = size;
    });
  }
  return columns.map(({ width }, index) => Math.max(width, neededCharacters(countText(largest[index] ?? 0))));
}

function countOf(cell: ReportCell): number {
  if (typeof cell === 'number') return cell;
  if (cell === null || typeof cell === 'string') return 0;
  if (cell.kind === 'input') return cell.value ?? 0;
  if (cell.kind !== 'formula') return 0;
  return cell.format === 'count' && typeof cell.value === 'number' ? cell.value : 0;
}
