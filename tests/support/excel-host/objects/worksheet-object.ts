import { formatRange, type CellRange } from '../../../../src/core/model/address';
import { colour, flag, isHostObject, NULL_OBJECT, number, oneOf, text, within, type HostObject } from '../host-object';
import type { HostLine, HostSheet } from '../host-sheet';
import type { HostWorkbook } from '../host-workbook';
import { accessDenied, ExcelError, invalidArgument, Unknown } from '../protocol';
import { chartCollection } from './chart-object';
import { conditionalFormats } from './conditional-formats';
import { formatObject } from './format-object';
import { namedItems } from './named-items';
import { pageLayout } from './page-layout';
import { areaOf, rangeCollection, rangeObject } from './range-object';
import { rangeOfAddress, rangeOfCounts, type Area } from './ranges';

/** Characters of an address with several ranges (documentation of Worksheet.getRanges). */
const ADDRESS_LIMIT = 8192;

export function worksheetObject(workbook: HostWorkbook, sheet: HostSheet): HostObject {
  const range = (found: CellRange): HostObject => rangeObject(workbook, sheet, found);
  const used = (valuesOnly: unknown): CellRange | null => sheet.used(valuesOnly === true);
  return {
    type: 'Worksheet',
    id: sheet.id,
    values: {
      Id: () => sheet.id,
      Name: () => sheet.name,
      Position: () => workbook.sheets.indexOf(sheet),
      Visibility: () => sheet.visibility,
      ShowGridlines: () => sheet.showGridlines,
    },
    setters: {
      Name: (value) => {
        workbook.changingStructure();
        workbook.checkName(text(value), sheet);
        sheet.name = text(value);
      },
      Visibility: (value) => {
        workbook.changingStructure();
        sheet.visibility = oneOf(['Visible', 'Hidden', 'VeryHidden'])(value);
      },
      Position: (value) => {
        workbook.changingStructure();
        const place = within(0, workbook.sheets.length - 1)(value);
        workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
        workbook.sheets.splice(place, 0, sheet);
      },
      // Travels under another name than it is loaded by.
      Gridlines: (value) => {
        workbook.changing(sheet);
        sheet.showGridlines = flag(value);
      },
    },
    objects: {
      Charts: () => chartCollection(workbook, sheet),
      Names: () => namedItems(workbook, sheet),
      PageLayout: () => pageLayout(workbook, sheet),
      FreezePanes: () => freezePanes(workbook, sheet),
      Shapes: () => shapes(workbook, sheet),
      HorizontalPageBreaks: () => pageBreaks(workbook, sheet),
      Protection: () => protection(workbook, sheet),
    },
    methods: {
      GetRange: (address) => range(rangeOfAddress(sheet, address)),
      GetRanges: (address) => rangeAreas(workbook, sheet, text(address)),
      GetRangeByIndexes: (row, column, rows, columns) => range(rangeOfCounts(row, column, rows, columns)),
      GetCell: (row, column) => range(rangeOfCounts(row, column, 1, 1)),
      GetUsedRange: (valuesOnly) =>
        range(used(valuesOnly) ?? { from: { row: 0, column: 0 }, to: { row: 0, column: 0 } }),
      GetUsedRangeOrNullObject: (valuesOnly) => {
        const found = used(valuesOnly);
        return found === null ? NULL_OBJECT : range(found);
      },
      Activate: () => {
        if (sheet.visibility !== 'Visible') throw new ExcelError('InvalidOperation', 'The sheet is hidden.');
        workbook.active = sheet;
        return null;
      },
      Delete: () => {
        workbook.changingStructure();
        const others = workbook.sheets.filter((each) => each !== sheet);
        if (!others.some(({ visibility }) => visibility === 'Visible')) {
          throw new ExcelError('InvalidOperation', 'A workbook has at least one visible sheet.');
        }
        workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
        const kept = workbook.names.filter((name) => name.sheet !== sheet);
        workbook.names.splice(0, workbook.names.length, ...kept);
        if (workbook.active === sheet) workbook.active = others[0] ?? workbook.active;
        return null;
      },
      // Registrations travel as calls; the client listens by itself.
      _RegisterDataChangedEvent: () => null,
      _UnregisterDataChangedEvent: () => null,
    },
  };
}

function rangeAreas(workbook: HostWorkbook, sheet: HostSheet, address: string): HostObject {
  if (address.length > ADDRESS_LIMIT) throw invalidArgument('The address is too long.');
  const ranges = address.split(',').map((part) => rangeOfAddress(sheet, part.trim()));
  const area: Area = { workbook, sheet, ranges };
  return {
    type: 'RangeAreas',
    values: { AreaCount: () => ranges.length, Address: () => ranges.map(formatRange).join(',') },
    objects: {
      Format: () => formatObject(area),
      ConditionalFormats: () => conditionalFormats(area),
      Areas: () => rangeCollection(ranges.map((each) => rangeObject(workbook, sheet, each))),
    },
  };
}

function freezePanes(workbook: HostWorkbook, sheet: HostSheet): HostObject {
  const freeze = (frozen: CellRange | null): null => {
    workbook.changing(sheet);
    sheet.frozen = frozen;
    return null;
  };
  return {
    type: 'WorksheetFreezePanes',
    values: {},
    methods: {
      FreezeAt: (range) => freeze(isHostObject(range) ? areaOf(range).range : rangeOfAddress(sheet, range)),
      FreezeRows: (count) => freeze(lines(rangeOfCounts(0, 0, count, 1), 'column')),
      FreezeColumns: (count) => freeze(lines(rangeOfCounts(0, 0, 1, count), 'row')),
      Unfreeze: () => freeze(null),
    },
  };
}

/** Frozen rows without a column, or columns without a row: the other count is none. */
function lines({ from, to }: CellRange, none: 'row' | 'column'): CellRange {
  return { from, to: { ...to, [none]: -1 } };
}

function pageBreaks(workbook: HostWorkbook, sheet: HostSheet): HostObject {
  return {
    type: 'PageBreakCollection',
    values: {},
    methods: {
      Add: (range) => {
        workbook.changing(sheet);
        const { from } = isHostObject(range) ? areaOf(range).range : rangeOfAddress(sheet, range);
        if (from.row === 0) throw invalidArgument('No page break above the first row.');
        sheet.breaks = [...new Set([...sheet.breaks, from.row])].sort((a, b) => a - b);
        return { type: 'PageBreak', values: {} } satisfies HostObject;
      },
    },
  };
}

function shapes(workbook: HostWorkbook, sheet: HostSheet): HostObject {
  return {
    type: 'ShapeCollection',
    values: {},
    items: () => sheet.lines.map((line) => lineShape(workbook, sheet, line)),
    methods: {
      AddLine: (left, top, toLeft, toTop, kind) => {
        workbook.changing(sheet);
        oneOf(['Straight'])(kind);
        const line: HostLine = {
          id: workbook.newId(),
          name: `Line ${String(sheet.lines.length + 1)}`,
          altText: '',
          left: number(left),
          top: number(top),
          toLeft: number(toLeft),
          toTop: number(toTop),
          color: '#4472C4',
          weight: 0.5,
          placement: 'TwoCell',
        };
        sheet.lines.push(line);
        return lineShape(workbook, sheet, line);
      },
    },
  };
}

function lineShape(workbook: HostWorkbook, sheet: HostSheet, line: HostLine): HostObject {
  const set =
    <Value>(check: (value: unknown) => Value, keep: (value: Value) => void) =>
    (value: unknown): void => {
      workbook.changing(sheet);
      keep(check(value));
    };
  return {
    type: 'Shape',
    id: line.id,
    values: { Id: () => line.id, Name: () => line.name },
    setters: {
      Name: set(text, (name) => (line.name = name)),
      AltTextDescription: set(text, (altText) => (line.altText = altText)),
      Placement: set(oneOf(['TwoCell', 'OneCell', 'Absolute']), (placement) => (line.placement = placement)),
    },
    objects: {
      LineFormat: () => ({
        type: 'ShapeLineFormat',
        values: { Color: () => line.color, Weight: () => line.weight },
        setters: {
          Color: set(colour, (value) => (line.color = value)),
          Weight: set(within(0, 1584), (value) => (line.weight = value)),
        },
      }),
    },
  };
}

function protection(workbook: HostWorkbook, sheet: HostSheet): HostObject {
  return {
    type: 'WorksheetProtection',
    values: { Protected: () => sheet.isProtected },
    methods: {
      Protect: (options) => {
        if (workbook.readOnly || sheet.isProtected) throw accessDenied('The sheet is protected already.');
        sheet.protection = protectionOptions(options);
        sheet.isProtected = true;
        return null;
      },
      Unprotect: (password) => {
        if (sheet.isProtected && sheet.password !== (password ?? '')) throw accessDenied('The password is wrong.');
        sheet.isProtected = false;
        return null;
      },
    },
  };
}

function protectionOptions(given: unknown): Readonly<Record<string, unknown>> {
  if (typeof given !== 'object' || given === null) return {};
  for (const [name, value] of Object.entries(given)) {
    if (name === 'selectionMode') oneOf(['Normal', 'Unlocked', 'None'])(value);
    else if (['allowFormatCells', 'allowFormatColumns', 'allowFormatRows'].includes(name)) flag(value);
    else throw new Unknown(`The strict host does not know the protection option "${name}"`);
  }
  return { ...given };
}
