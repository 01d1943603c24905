import { NULL_OBJECT, isHostObject, text, type HostObject } from '../host-object';
import type { HostSheet } from '../host-sheet';
import type { HostWorkbook } from '../host-workbook';
import { itemNotFound } from '../protocol';
import { namedItems } from './named-items';
import { worksheetObject } from './worksheet-object';

/** The root of every request: the workbook, and the application as the client sees it. */
export function workbookObject(workbook: HostWorkbook): HostObject {
  return {
    type: 'Workbook',
    values: { Name: () => workbook.name, ReadOnly: () => workbook.readOnly },
    objects: {
      Worksheets: () => worksheets(workbook),
      Names: () => namedItems(workbook, null),
      Settings: () => settings(workbook),
      Application: () => application(workbook),
      Protection: () => ({ type: 'WorkbookProtection', values: { Protected: () => workbook.isProtected } }),
    },
    methods: {},
  };
}

function worksheets(workbook: HostWorkbook): HostObject {
  const object = (sheet: HostSheet): HostObject => worksheetObject(workbook, sheet);
  return {
    type: 'WorksheetCollection',
    values: {},
    items: () => workbook.sheets.map(object),
    item: (key) => object(workbook.sheet(key)),
    methods: {
      GetItem: (key) => object(workbook.sheet(key)),
      GetItemOrNullObject: (key) => {
        const found = workbook.findSheet(key);
        return found === null ? NULL_OBJECT : object(found);
      },
      GetActiveWorksheet: () => object(workbook.active),
      GetCount: () => workbook.sheets.length,
      Add: (name) => {
        workbook.changingStructure();
        let given = name === null || name === undefined ? '' : text(name);
        for (let count = workbook.sheets.length + 1; given === ''; count += 1) {
          const free = `Sheet${String(count)}`;
          if (!workbook.findSheet(free)) given = free;
        }
        workbook.checkName(given, null);
        return object(workbook.addSheet(given));
      },
      _RegisterDataChangedEvent: () => null,
      _UnregisterDataChangedEvent: () => null,
    },
  };
}

function settings(workbook: HostWorkbook): HostObject {
  const object = (key: string): HostObject => ({
    type: 'Setting',
    values: { Key: () => key, Value: () => workbook.settings.get(key) ?? null },
    setters: {
      Value: (value) => {
        workbook.changingStructure();
        workbook.settings.set(key, value);
      },
    },
    methods: {
      Delete: () => {
        workbook.changingStructure();
        workbook.settings.delete(key);
        return null;
      },
    },
  });
  const item = (key: unknown): HostObject => {
    if (!workbook.settings.has(text(key))) throw itemNotFound(`Setting ${JSON.stringify(key)}.`);
    return object(text(key));
  };
  return {
    type: 'SettingCollection',
    values: {},
    items: () => [...workbook.settings.keys()].map(object),
    item,
    methods: {
      GetItem: item,
      GetItemOrNullObject: (key) => (workbook.settings.has(text(key)) ? object(text(key)) : NULL_OBJECT),
      Add: (key, value) => {
        workbook.changingStructure();
        // What is kept is a copy: it travels as JSON and comes back as such.
        workbook.settings.set(text(key), isHostObject(value) ? null : (JSON.parse(JSON.stringify(value)) as unknown));
        return object(text(key));
      },
    },
  };
}

function application(workbook: HostWorkbook): HostObject {
  return {
    type: 'Application',
    values: { CalculationMode: () => 'Automatic' },
    objects: {
      CultureInfo: () => ({ type: 'CultureInfo', values: { Name: () => workbook.culture } }),
    },
    methods: {
      Calculate: () => null,
      SuspendApiCalculationUntilNextSync: () => null,
      SuspendScreenUpdatingUntilNextSync: () => null,
    },
  };
}
