import type { CellAddress, CellRange } from '../../../../src/core/model/address';
import { NO_BORDER, changedFormat, type Border, type CellFormat } from '../cell-format';
import { colour, flag, number, oneOf, text, within, type HostObject } from '../host-object';
import { Unknown } from '../protocol';
import { indexes, size, type Area } from './ranges';

const CELLS = 400_000;
type Side = 'top' | 'bottom' | 'left' | 'right';

/** `format` of a range or of several. What differs among the cells is read as null. */
export function formatObject(area: Area): HostObject {
  const part = <Name extends keyof CellFormat>(name: Name, check: (value: unknown) => CellFormat[Name]) => ({
    get: () => common(area, (format) => format[name]),
    set: (value: unknown) => {
      const checked = check(value);
      change(area, () => ({ [name]: checked }));
    },
  });
  const members = {
    HorizontalAlignment: part('horizontal', oneOf(['General', 'Left', 'Center', 'Right', 'Justify'])),
    VerticalAlignment: part('vertical', oneOf(['Top', 'Center', 'Bottom', 'Justify'])),
    WrapText: part('wrap', flag),
    IndentLevel: part('indent', within(0, 250)),
    ColumnWidth: {
      get: () =>
        same(area.ranges.flatMap(({ from, to }) => indexes(from.column, to.column).map((c) => area.sheet.width(c)))),
      set: (value: unknown) => {
        area.workbook.changing(area.sheet);
        const width = within(0, 1342)(value);
        for (const { from, to } of area.ranges)
          for (const c of indexes(from.column, to.column)) area.sheet.widths.set(c, width);
      },
    },
    RowHeight: {
      get: () =>
        same(area.ranges.flatMap(({ from, to }) => indexes(from.row, to.row).map((r) => area.sheet.height(r)))),
      set: (value: unknown) => {
        area.workbook.changing(area.sheet);
        const height = within(0, 409.5)(value);
        for (const { from, to } of area.ranges)
          for (const r of indexes(from.row, to.row)) area.sheet.heights.set(r, height);
      },
    },
  };
  return {
    type: 'RangeFormat',
    ...split(members),
    objects: {
      Font: () => ({
        type: 'RangeFont',
        ...split({
          Name: part('fontName', text),
          Size: part('fontSize', within(1, 409)),
          Bold: part('bold', flag),
          Italic: part('italic', flag),
          Underline: part('underline', oneOf(['None', 'Single'])),
          Color: part('fontColor', colour),
        }),
      }),
      Protection: () => ({ type: 'FormatProtection', ...split({ Locked: part('locked', flag) }) }),
      Fill: () => ({
        type: 'RangeFill',
        ...split({ Color: part('fill', colour) }),
        methods: {
          Clear: () => {
            change(area, () => ({ fill: '' }));
          },
        },
      }),
      Borders: () => ({ type: 'RangeBorderCollection', values: {}, item: (key) => borderObject(area, text(key)) }),
    },
  };
}

interface Property {
  readonly get: () => unknown;
  readonly set: (value: unknown) => void;
}

function split(members: Readonly<Record<string, Property>>): Pick<Required<HostObject>, 'values' | 'setters'> {
  const each = <Value>(pick: (property: Property) => Value): Record<string, Value> =>
    Object.fromEntries(Object.entries(members).map(([name, property]) => [name, pick(property)]));
  return { values: each(({ get }) => get), setters: each(({ set }) => set) };
}

/** Sides of a cell that an edge of the range touches. */
const EDGES: Readonly<Record<string, (at: CellAddress, range: CellRange) => readonly Side[]>> = {
  EdgeTop: ({ row }, { from }) => (row === from.row ? ['top'] : []),
  EdgeBottom: ({ row }, { to }) => (row === to.row ? ['bottom'] : []),
  EdgeLeft: ({ column }, { from }) => (column === from.column ? ['left'] : []),
  EdgeRight: ({ column }, { to }) => (column === to.column ? ['right'] : []),
  InsideHorizontal: ({ row }, { from, to }) => [
    ...(row > from.row ? (['top'] as const) : []),
    ...(row < to.row ? (['bottom'] as const) : []),
  ],
  InsideVertical: ({ column }, { from, to }) => [
    ...(column > from.column ? (['left'] as const) : []),
    ...(column < to.column ? (['right'] as const) : []),
  ],
};

function borderObject(area: Area, edge: string): HostObject {
  const sides = EDGES[edge];
  if (!sides) throw new Unknown(`Border ${edge}`);
  const part = (name: keyof Border, check: (value: unknown) => string): Property => ({
    get: () =>
      same(
        area.ranges.flatMap((range) =>
          addresses(range).flatMap((at) => sides(at, range).map((side) => area.sheet.cell(at).format[side][name])),
        ),
      ),
    set: (value) => {
      const checked = check(value);
      change(area, (format, at, range) =>
        Object.fromEntries(
          sides(at, range).map((side) => [side, { ...format[side], ...visible(format[side], name), [name]: checked }]),
        ),
      );
    },
  });
  return {
    type: 'RangeBorder',
    ...split({
      Style: part('style', oneOf(['None', 'Continuous', 'Dash', 'Dot', 'Double'])),
      Color: part('color', colour),
      Weight: part('weight', oneOf(['Hairline', 'Thin', 'Medium', 'Thick'])),
    }),
  };
}

/** Giving a border a colour or a weight makes it visible. */
function visible(border: Border, name: keyof Border): Partial<Border> {
  return name !== 'style' && border.style === NO_BORDER.style ? { style: 'Continuous' } : {};
}

function change(area: Area, by: (format: CellFormat, at: CellAddress, range: CellRange) => Partial<CellFormat>): void {
  area.workbook.changing(area.sheet);
  for (const range of area.ranges) {
    for (const at of addresses(range)) {
      const cell = area.sheet.cell(at);
      area.sheet.put(at, { ...cell, format: changedFormat(cell.format, by(cell.format, at, range)) });
    }
  }
}

function addresses(range: CellRange): CellAddress[] {
  const { rows, columns } = size(range);
  if (rows * columns > CELLS) throw new Unknown('The strict host does not format whole sheets');
  const across = indexes(range.from.column, range.to.column);
  return indexes(range.from.row, range.to.row).flatMap((row) => across.map((column) => ({ row, column })));
}

function common(area: Area, pick: (format: CellFormat) => unknown): unknown {
  return same(area.ranges.flatMap((range) => addresses(range).map((at) => pick(area.sheet.cell(at).format))));
}

function same(values: readonly unknown[]): unknown {
  return values.every((value) => value === values[0]) ? (values[0] ?? null) : null;
}

/** For a list of row or column properties. */
export function pointsOf(value: unknown): number {
  return number(value);
}
