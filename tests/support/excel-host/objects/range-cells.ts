import { formatRange, type CellAddress, type CellRange } from '../../../../src/core/model/address';
import { changedFormat } from '../cell-format';
import { ExcelError, invalidArgument, Unknown } from '../protocol';
import type { HostCell } from '../host-sheet';
import { shownValue } from '../shown-value';
import { typedValue } from '../typed-value';
import { checkMerges, indexes, size, type Area } from './ranges';

/** One value for each cell, row by row. Values of formulas are those after calculating. */
export function read<Value>({ workbook, sheet, ranges }: Area, pick: (cell: HostCell) => Value): Value[][] {
  workbook.recalculate();
  const [range] = ranges;
  if (!range) return [];
  const columns = indexes(range.from.column, range.to.column);
  return indexes(range.from.row, range.to.row).map((row) => columns.map((column) => pick(sheet.cell({ row, column }))));
}

export function valueOf({ value }: HostCell): unknown {
  return value ?? '';
}

/** A guarded text comes without its apostrophe, so a text "=A1" can't be told from a formula by this alone. */
export function formulaOf({ value, formula }: HostCell): unknown {
  return formula ?? value ?? '';
}

export function textOf(area: Area): (cell: HostCell) => string {
  return (cell) => shownValue(cell, area.workbook.culture);
}

export function valueType({ value, isError }: HostCell): string {
  if (value === null) return 'Empty';
  if (isError) return 'Error';
  return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
}

/** Puts values or formulas into cells; null leaves a cell as it is, one value alone goes into every cell. */
export function writeCells(area: Area, given: unknown): void {
  const [range] = area.ranges;
  if (!range) return;
  changingContent(area);
  checkMerges(area.sheet, range);
  eachGiven(area, given, (at, value) => {
    const cell = area.sheet.cell(at);
    const { format, link } = cell;
    const kept = link === undefined ? { format } : { format, link };
    if (typeof value === 'number' && format.numberFormat === '@') {
      // The format of texts makes a text of whatever comes.
      area.sheet.put(at, { ...kept, value: String(value) });
      return;
    }
    if (typeof value === 'number' || typeof value === 'boolean') {
      if (typeof value === 'number' && !Number.isFinite(value)) throw invalidArgument('Not a number.');
      area.sheet.put(at, { ...kept, value });
      return;
    }
    if (typeof value !== 'string') throw invalidArgument(`A cell can't hold ${JSON.stringify(value)}.`);
    if (value.length > 32_768) throw invalidArgument('A cell holds 32,767 characters.');
    const typed =
      format.numberFormat === '@' && !value.startsWith("'") ? { value } : typedValue(value, area.workbook.culture);
    if ((typed.formula?.length ?? 0) > 8192)
      throw new ExcelError('FormulaLengthExceedsLimit', 'The formula is too long.');
    const { numberFormat, ...content } = typed;
    const shown =
      numberFormat !== undefined && format.numberFormat === 'General'
        ? changedFormat(format, { numberFormat })
        : format;
    area.sheet.put(at, { ...kept, ...content, format: shown });
  });
  area.workbook.changed(area.sheet, formatRange(range), true);
}

/** Cells that are not locked take values in a protected sheet, though no other format. */
function changingContent({ workbook, sheet, ranges: [range] }: Area): void {
  if (range && sheet.isProtected && cellsIn(range).every((at) => !sheet.cell(at).format.locked)) {
    sheet.isProtected = false;
    workbook.changing(sheet);
    sheet.isProtected = true;
  } else workbook.changing(sheet);
}

function cellsIn({ from, to }: CellRange): readonly CellAddress[] {
  return indexes(from.row, to.row).flatMap((row) => indexes(from.column, to.column).map((column) => ({ row, column })));
}

/** Formats of a source of one cell, or of the same size; what is merged in the source would be merged here too. */
export function copyFormats(area: Area, source: Area): void {
  const [range] = area.ranges;
  const [from] = source.ranges;
  if (!range || !from) return;
  area.workbook.changing(area.sheet);
  const touches = ({ from: a, to: b }: CellRange): boolean =>
    a.row <= from.to.row && b.row >= from.from.row && a.column <= from.to.column && b.column >= from.from.column;
  if (source.sheet.merges.some(touches)) throw new Unknown('Formats of merged cells');
  const { rows, columns } = size(from);
  for (const at of cellsIn(range)) {
    const like = {
      row: from.from.row + ((at.row - range.from.row) % rows),
      column: from.from.column + ((at.column - range.from.column) % columns),
    };
    area.sheet.put(at, { ...area.sheet.cell(at), format: source.sheet.cell(like).format });
  }
}

export function writeNumberFormats(area: Area, given: unknown): void {
  area.workbook.changing(area.sheet);
  eachGiven(area, given, (at, value) => {
    if (typeof value !== 'string') throw invalidArgument('A number format is a text.');
    const cell = area.sheet.cell(at);
    area.sheet.put(at, {
      ...cell,
      format: changedFormat(cell.format, { numberFormat: value === '' ? 'General' : value }),
    });
  });
}

function eachGiven(area: Area, given: unknown, put: (at: CellAddress, value: unknown) => void): void {
  const [range] = area.ranges;
  if (!range) return;
  const { rows, columns } = size(range);
  if (!Array.isArray(given)) {
    for (const row of indexes(range.from.row, range.to.row)) {
      for (const column of indexes(range.from.column, range.to.column)) put({ row, column }, given);
    }
    return;
  }
  const matrix = given as readonly unknown[];
  if (matrix.length !== rows || !matrix.every((row) => Array.isArray(row) && row.length === columns)) {
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  (matrix as readonly (readonly unknown[])[]).forEach((row, r) => {
    row.forEach((value, c) => {
      if (value !== null) put({ row: range.from.row + r, column: range.from.column + c }, value);
    });
  });
}
