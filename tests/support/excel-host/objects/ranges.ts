import { MAX_COLUMNS, MAX_ROWS, parseRange, formatRange, type CellRange } from '../../../../src/core/model/address';
import { ExcelError, invalidArgument, Unknown } from '../protocol';
import type { HostSheet } from '../host-sheet';
import type { HostWorkbook } from '../host-workbook';

/** A range or several of one sheet, with the workbook they are in. */
export interface Area {
  readonly workbook: HostWorkbook;
  readonly sheet: HostSheet;
  readonly ranges: readonly CellRange[];
}

export const WHOLE_SHEET: CellRange = {
  from: { row: 0, column: 0 },
  to: { row: MAX_ROWS - 1, column: MAX_COLUMNS - 1 },
};

/** Reads an address of this sheet: "A1", "B2:D4", "Sheet1!A1", "5:9", "A:C", or nothing for the whole sheet. */
export function rangeOfAddress(sheet: HostSheet, address: unknown): CellRange {
  if (address === null || address === undefined || address === '') return WHOLE_SHEET;
  if (typeof address !== 'string') throw invalidArgument('An address is expected.');
  const bang = address.lastIndexOf('!');
  if (bang >= 0 && address.slice(0, bang).replace(/^'|'$/g, '').replace(/''/g, "'") !== sheet.name) {
    throw invalidArgument(`"${address}" is not of this sheet.`);
  }
  const cells = address.slice(bang + 1);
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(cells);
  if (rows) {
    const [first, last] = [Number(rows[1]) - 1, Number(rows[2]) - 1];
    return checked({ from: { row: first, column: 0 }, to: { row: last, column: MAX_COLUMNS - 1 } });
  }
  const range = parseRange(cells) ?? columns(cells);
  if (!range) throw invalidArgument(`"${address}" is no address.`);
  return range;
}

function columns(cells: string): CellRange | null {
  const match = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(cells);
  const range = match && parseRange(`${match[1] ?? ''}1:${match[2] ?? ''}1`);
  return range && { from: range.from, to: { row: MAX_ROWS - 1, column: range.to.column } };
}

export function rangeOfCounts(row: unknown, column: unknown, rows: unknown, cols: unknown): CellRange {
  const [r, c, height, width] = [row, column, rows, cols].map((value) => {
    if (!Number.isInteger(value)) throw invalidArgument('Whole numbers are expected.');
    return value as number;
  });
  if (r === undefined || c === undefined || height === undefined || width === undefined) throw invalidArgument('');
  if (height < 1 || width < 1) throw invalidArgument('A range has at least one cell.');
  return checked({ from: { row: r, column: c }, to: { row: r + height - 1, column: c + width - 1 } });
}

export function checked(range: CellRange): CellRange {
  const { from, to } = range;
  if (from.row < 0 || from.column < 0 || to.row >= MAX_ROWS || to.column >= MAX_COLUMNS || to.row < from.row) {
    throw invalidArgument('The range is not within the sheet.');
  }
  return range;
}

export function size({ from, to }: CellRange): { readonly rows: number; readonly columns: number } {
  return { rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
}

export function addressOf(sheet: HostSheet, range: CellRange): string {
  const quoted = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet.name) ? sheet.name : `'${sheet.name.replace(/'/g, "''")}'`;
  return `${quoted}!${formatRange(range)}`;
}

export function overlap(a: CellRange, b: CellRange): CellRange | null {
  const from = { row: Math.max(a.from.row, b.from.row), column: Math.max(a.from.column, b.from.column) };
  const to = { row: Math.min(a.to.row, b.to.row), column: Math.min(a.to.column, b.to.column) };
  return from.row <= to.row && from.column <= to.column ? { from, to } : null;
}

export function covers(outer: CellRange, inner: CellRange): boolean {
  return sameRange(overlap(outer, inner), inner);
}

export function sameRange(a: CellRange | null, b: CellRange | null): boolean {
  return a !== null && b !== null && formatRange(a) === formatRange(b);
}

/** Rows or columns of a range as a list; refuses what no test should touch. */
export function indexes(from: number, to: number): number[] {
  if (to - from > 200_000) throw new Unknown('The strict host does not go through a whole sheet');
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** A write into a part of a merge is refused; writing its first cell is writing the merge. */
export function checkMerges(sheet: HostSheet, range: CellRange): void {
  for (const merge of sheet.merges) {
    const common = overlap(merge, range);
    const first = { from: merge.from, to: merge.from };
    if (common && !covers(range, merge) && !sameRange(range, first)) {
      throw new ExcelError('MergedRangeConflict', `You can't change part of a merged cell: ${formatRange(merge)}.`);
    }
  }
}
