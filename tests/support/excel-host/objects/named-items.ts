import { columnName } from '../../../../src/core/model/address';
import { isHostObject, NULL_OBJECT, text, type HostObject } from '../host-object';
import type { HostSheet } from '../host-sheet';
import type { HostName, HostWorkbook } from '../host-workbook';
import { alreadyExists, invalidArgument, itemNotFound } from '../protocol';
import { areaOf } from './range-object';

/** Names of the workbook, or those of one sheet. */
export function namedItems(workbook: HostWorkbook, sheet: HostSheet | null): HostObject {
  const here = (): readonly HostName[] => workbook.names.filter((name) => name.sheet === sheet);
  const find = (key: unknown): HostName | undefined =>
    here().find(({ name }) => name.toLowerCase() === text(key).toLowerCase());
  const object = (found: HostName): HostObject => ({
    type: 'NamedItem',
    values: {
      Name: () => found.name,
      Formula: () => found.formula,
      Visible: () => found.visible,
      Scope: () => (found.sheet === null ? 'Workbook' : 'Worksheet'),
    },
    methods: {
      Delete: () => {
        workbook.changingStructure();
        workbook.names.splice(workbook.names.indexOf(found), 1);
        return null;
      },
    },
  });
  const item = (key: unknown): HostObject => {
    const found = find(key);
    if (!found) throw itemNotFound(`Name ${JSON.stringify(key)}.`);
    return object(found);
  };
  return {
    type: 'NamedItemCollection',
    values: {},
    items: () => here().map(object),
    item,
    methods: {
      GetItem: item,
      GetItemOrNullObject: (key) => {
        const found = find(key);
        return found === undefined ? NULL_OBJECT : object(found);
      },
      Add: (name, reference) => {
        workbook.changingStructure();
        const given = text(name);
        if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(given) || /^([A-Z]{1,3}\d+|[RC])$/i.test(given)) {
          throw invalidArgument(`"${given}" can't be a name.`);
        }
        if (find(given)) throw alreadyExists(`"${given}" is defined.`);
        const added: HostName = { name: given, formula: formulaOf(reference), visible: true, sheet };
        workbook.names.push(added);
        return object(added);
      },
    },
  };
}

function formulaOf(reference: unknown): string {
  if (!isHostObject(reference)) return text(reference);
  const { sheet, range } = areaOf(reference);
  const corner = (row: number, column: number): string => `$${columnName(column)}$${String(row + 1)}`;
  const { from, to } = range;
  return `='${sheet.name.replace(/'/g, "''")}'!${corner(from.row, from.column)}:${corner(to.row, to.column)}`;
}
