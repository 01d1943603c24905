import { colour, flag, NULL_OBJECT, oneOf, text, type HostObject } from '../host-object';
import type { HostConditionalFormat } from '../host-sheet';
import { itemNotFound, Unknown } from '../protocol';
import { overlap, type Area } from './ranges';

/** Conditional formats that touch the range, the first in force first. */
export function conditionalFormats(area: Area): HostObject {
  const { workbook, sheet, ranges } = area;
  const here = (): readonly HostConditionalFormat[] =>
    sheet.conditionalFormats.filter(({ areas }) => areas.some((one) => ranges.some((other) => overlap(one, other))));
  const item = (key: unknown): HostObject => {
    const found = here().find(({ id }) => id === key);
    if (!found) throw itemNotFound('Conditional format.');
    return conditionalFormat(area, found);
  };
  return {
    type: 'ConditionalFormatCollection',
    values: {},
    items: () => here().map((each) => conditionalFormat(area, each)),
    item,
    methods: {
      Add: (type) => {
        workbook.changing(sheet);
        const added: HostConditionalFormat = {
          id: workbook.newId(),
          type: oneOf(['Custom'])(type),
          areas: ranges,
          formula: '',
          fill: '',
          fontColor: '',
          bold: false,
          borderColor: '',
          stopIfTrue: false,
        };
        sheet.conditionalFormats = [added, ...sheet.conditionalFormats];
        return conditionalFormat(area, added);
      },
      GetItem: item,
      ClearAll: () => {
        workbook.changing(sheet);
        const gone = here();
        sheet.conditionalFormats = sheet.conditionalFormats.filter((each) => !gone.includes(each));
        return null;
      },
      GetCount: () => here().length,
    },
  };
}

function conditionalFormat(area: Area, format: HostConditionalFormat): HostObject {
  const { workbook, sheet } = area;
  const set = (apply: () => void): void => {
    workbook.changing(sheet);
    apply();
  };
  const custom = (): HostObject => ({
    type: 'CustomConditionalFormat',
    values: {},
    objects: {
      Rule: () => ({
        type: 'ConditionalFormatRule',
        values: { Formula: () => format.formula },
        setters: {
          Formula: (value) => {
            set(() => (format.formula = text(value)));
          },
        },
      }),
      Format: () => ({
        type: 'ConditionalRangeFormat',
        values: {},
        objects: {
          Fill: () => ({
            type: 'ConditionalRangeFill',
            values: { Color: () => format.fill },
            setters: {
              Color: (value) => {
                set(() => (format.fill = colour(value)));
              },
            },
          }),
          Font: () => ({
            type: 'ConditionalRangeFont',
            values: { Color: () => format.fontColor, Bold: () => format.bold },
            setters: {
              Color: (value) => {
                set(() => (format.fontColor = colour(value)));
              },
              Bold: (value) => {
                set(() => (format.bold = flag(value)));
              },
            },
          }),
          Borders: () => ({ type: 'ConditionalRangeBorderCollection', values: {}, item: (edge) => border(edge) }),
        },
      }),
    },
  });
  const border = (edge: unknown): HostObject => {
    oneOf(['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'])(edge);
    return {
      type: 'ConditionalRangeBorder',
      values: { Color: () => format.borderColor },
      setters: {
        Style: (value) => {
          set(() => oneOf(['None', 'Continuous', 'Dash', 'Dot'])(value));
        },
        Color: (value) => {
          set(() => (format.borderColor = colour(value)));
        },
      },
    };
  };
  return {
    type: 'ConditionalFormat',
    id: format.id,
    values: {
      Id: () => format.id,
      Type: () => format.type,
      Priority: () => sheet.conditionalFormats.indexOf(format),
      StopIfTrue: () => format.stopIfTrue,
    },
    setters: {
      StopIfTrue: (value) => {
        set(() => (format.stopIfTrue = flag(value)));
      },
      Priority: () => {
        throw new Unknown('Setting the priority of a conditional format');
      },
    },
    objects: {
      Custom: () => {
        if (format.type !== 'Custom') throw new Unknown('Custom of another conditional format');
        return custom();
      },
      CustomOrNullObject: () => (format.type === 'Custom' ? custom() : NULL_OBJECT),
    },
    methods: {
      Delete: () => {
        set(() => {
          sheet.conditionalFormats = sheet.conditionalFormats.filter((each) => each !== format);
        });
        return null;
      },
    },
  };
}
