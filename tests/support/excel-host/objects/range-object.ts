import { formatAddress, formatRange, type CellRange } from '../../../../src/core/model/address';
import { changedFormat } from '../cell-format';
import { flag, isHostObject, NULL_OBJECT, number, text, within, type HostObject } from '../host-object';

import { ExcelError, invalidArgument, Unknown } from '../protocol';
import { conditionalFormats } from './conditional-formats';
import { dataValidation } from './data-validation';
import { formatObject } from './format-object';
import * as cells from './range-cells';
import { addressOf, checked, indexes, overlap, size, WHOLE_SHEET, type Area } from './ranges';
import { worksheetObject } from './worksheet-object';

/** Excel gives up over merges beyond this number (documentation of Range.getMergedAreasOrNullObject). */
export const MERGED_AREAS_LIMIT = 512;

const areasOf = new WeakMap<HostObject, Area & { readonly range: CellRange }>();

/** The range that an argument is, an object or an address. */
export function areaOf(value: unknown): Area & { readonly range: CellRange } {
  const area = isHostObject(value) ? areasOf.get(value) : undefined;
  if (!area) throw new ExcelError('InvalidReference', 'A range is expected.');
  return area;
}

/** One range of cells. */
export function rangeObject(workbook: Area['workbook'], sheet: Area['sheet'], range: CellRange): HostObject {
  const area: Area = { workbook, sheet, ranges: [range] };
  const { rows, columns } = size(range);
  const another = (other: CellRange): HostObject => rangeObject(workbook, sheet, checked(other));
  const lines = (kind: 'row' | 'column'): number[] => indexes(range.from[kind], range.to[kind]);
  const hidden = (kind: 'row' | 'column') => (kind === 'row' ? sheet.hiddenRows : sheet.hiddenColumns);
  const hide = (kind: 'row' | 'column', value: unknown): void => {
    workbook.changing(sheet);
    const change = flag(value);
    for (const line of lines(kind)) {
      if (change) hidden(kind).add(line);
      else hidden(kind).delete(line);
    }
  };
  const properties = (kind: 'row' | 'column', asked: unknown): unknown[] => {
    const name = `${kind}Hidden`;
    onlyKnown(asked, { [name]: true, [`${kind}Index`]: true });
    return lines(kind).map((line) => ({ [name]: hidden(kind).has(line) }));
  };
  const result: HostObject = {
    type: 'Range',
    values: {
      Address: () => addressOf(sheet, range),
      RowIndex: () => range.from.row,
      ColumnIndex: () => range.from.column,
      RowCount: () => rows,
      ColumnCount: () => columns,
      CellCount: () => rows * columns,
      Values: () => cells.read(area, cells.valueOf),
      Formulas: () => cells.read(area, cells.formulaOf),
      Text: () => cells.read(area, cells.textOf(area)),
      NumberFormat: () => cells.read(area, ({ format }) => format.numberFormat),
      ValueTypes: () => cells.read(area, cells.valueType),
      RowHidden: () => uniform(lines('row').map((line) => sheet.hiddenRows.has(line))),
      ColumnHidden: () => uniform(lines('column').map((line) => sheet.hiddenColumns.has(line))),
      Hyperlink: () => sheet.cell(range.from).link ?? null,
    },
    setters: {
      Values: (value) => {
        cells.writeCells(area, value);
      },
      Formulas: (value) => {
        cells.writeCells(area, value);
      },
      NumberFormat: (value) => {
        cells.writeNumberFormats(area, value);
      },
      RowHidden: (value) => {
        hide('row', value);
      },
      ColumnHidden: (value) => {
        hide('column', value);
      },
      Hyperlink: (value) => {
        setLink(area, range, value);
      },
    },
    objects: {
      Format: () => formatObject(area),
      Worksheet: () => worksheetObject(workbook, sheet),
      ConditionalFormats: () => conditionalFormats(area),
      DataValidation: () => dataValidation(area, range),
    },
    methods: {
      GetCell: (row, column) => {
        const at = { row: range.from.row + number(row), column: range.from.column + number(column) };
        return another({ from: at, to: at });
      },
      GetRow: (row) => {
        const at = range.from.row + number(row);
        return another({ from: { ...range.from, row: at }, to: { ...range.to, row: at } });
      },
      GetBoundingRect: (other) => {
        const { from, to } = areaOf(other).range;
        const least = (kind: 'row' | 'column'): number => Math.min(range.from[kind], from[kind]);
        const most = (kind: 'row' | 'column'): number => Math.max(range.to[kind], to[kind]);
        return another({
          from: { row: least('row'), column: least('column') },
          to: { row: most('row'), column: most('column') },
        });
      },
      // Sent by the client when it cuts a large array into pieces.
      _ValidateArraySize: (height, width) => {
        if (height !== rows || width !== columns) throw invalidArgument('The array has not the size of the range.');
        return null;
      },
      GetUsedRange: (valuesOnly) => {
        const used = sheet.used(valuesOnly === true);
        return another((used && overlap(range, used)) ?? { from: range.from, to: range.from });
      },
      GetMergedAreasOrNullObject: () => mergedAreas(area, range),
      GetRowProperties: (asked) => properties('row', asked),
      GetColumnProperties: (asked) => properties('column', asked),
      GetCellProperties: (asked) => {
        onlyKnown(asked, { format: { font: { name: true } } });
        return cells.read(area, ({ format }) => ({ format: { font: { name: format.fontName } } }));
      },
      SetRowProperties: (given) => {
        lengths(area, given, lines('row'), sheet.heights, 'rowHeight', within(0, 409.5));
      },
      SetColumnProperties: (given) => {
        lengths(area, given, lines('column'), sheet.widths, 'columnWidth', within(0, 1342));
      },
      Merge: (across) => {
        mergeCells(area, range, across === true);
      },
      CopyFrom: (source, type, skipBlanks, transpose) => {
        if (type !== 'Formats' || skipBlanks === true || transpose === true) {
          throw new Unknown('The strict host copies formats only, cell by cell');
        }
        cells.copyFormats(area, areaOf(source));
      },
      Select: () => {
        if (sheet.visibility !== 'Visible') throw new ExcelError('InvalidOperation', 'The sheet is hidden.');
        workbook.active = sheet;
        workbook.selection = formatRange(range);
      },
    },
  };
  areasOf.set(result, { ...area, range });
  return result;
}

function uniform(values: readonly boolean[]): boolean | null {
  return values.every((value) => value === values[0]) ? (values[0] ?? null) : null;
}

/** Every name asked for must be one that is answered. */
function onlyKnown(asked: unknown, known: unknown): void {
  if (typeof asked !== 'object' || asked === null) return;
  for (const [name, value] of Object.entries(asked)) {
    const answer: unknown = typeof known === 'object' && known !== null ? Reflect.get(known, name) : undefined;
    if (answer === undefined) throw new Unknown(`The strict host does not know the cell property "${name}"`);
    onlyKnown(value, answer);
  }
}

function lengths(
  area: Area,
  given: unknown,
  lines: readonly number[],
  target: Map<number, number>,
  name: string,
  check: (value: unknown) => number,
): void {
  area.workbook.changing(area.sheet);
  if (!Array.isArray(given) || given.length !== lines.length) {
    throw invalidArgument('One entry for each row or column is expected.');
  }
  given.forEach((entry: unknown, index) => {
    const format: unknown = typeof entry === 'object' && entry !== null ? Reflect.get(entry, 'format') : undefined;
    if (typeof format !== 'object' || format === null) return;
    onlyKnown(format, { [name]: true });
    target.set(lines[index] ?? 0, check(Reflect.get(format, name)));
  });
}

function setLink({ workbook, sheet }: Area, { from }: CellRange, value: unknown): void {
  workbook.changing(sheet);
  if (typeof value !== 'object' || value === null) throw invalidArgument('A hyperlink is expected.');
  const link: Record<string, string> = {};
  for (const [name, part] of Object.entries(value)) {
    if (!['address', 'documentReference', 'screenTip', 'textToDisplay'].includes(name)) {
      throw invalidArgument(`A hyperlink has no "${name}".`);
    }
    if (part !== undefined && part !== null) link[name] = text(part);
  }
  if ((link['screenTip']?.length ?? 0) > 255) throw invalidArgument('A tip has 255 characters at most.');
  const cell = sheet.cell(from);
  const shown = link['textToDisplay'] ?? (cell.value === null ? (link['address'] ?? formatAddress(from)) : null);
  // A link turns the cell blue and underlined, as Excel's style for links does.
  const format = changedFormat(cell.format, { underline: 'Single', fontColor: '#0563C1' });
  sheet.put(from, { ...cell, ...(shown === null ? {} : { value: shown }), format, link });
}

function mergeCells({ workbook, sheet }: Area, range: CellRange, across: boolean): void {
  workbook.changing(sheet);
  const { from, to } = range;
  const parts = across
    ? indexes(from.row, to.row).map((row) => ({ from: { row, column: from.column }, to: { row, column: to.column } }))
    : [range];
  for (const part of parts) {
    sheet.merges = sheet.merges.filter((merge) => overlap(merge, part) === null);
    const { rows, columns } = size(part);
    if (rows * columns > 1) sheet.merges.push(part);
    // Only the first cell keeps what it holds.
    for (const row of indexes(part.from.row, part.to.row)) {
      for (const column of indexes(part.from.column, part.to.column)) {
        if (row === part.from.row && column === part.from.column) continue;
        sheet.put({ row, column }, { value: null, format: sheet.cell({ row, column }).format });
      }
    }
  }
}

function mergedAreas({ workbook, sheet }: Area, range: CellRange): HostObject {
  const found = range === WHOLE_SHEET ? sheet.merges : sheet.merges.filter((merge) => overlap(merge, range) !== null);
  if (found.length === 0) return NULL_OBJECT;
  if (found.length > MERGED_AREAS_LIMIT)
    throw new ExcelError('GeneralException', 'Too many merged areas in this range.');
  return {
    type: 'RangeAreas',
    values: { AreaCount: () => found.length },
    objects: { Areas: () => rangeCollection(found.map((merge) => rangeObject(workbook, sheet, merge))) },
  };
}

export function rangeCollection(ranges: readonly HostObject[]): HostObject {
  return { type: 'RangeCollection', values: {}, items: () => ranges, methods: { GetCount: () => ranges.length } };
}
