import { MAX_COLUMNS } from '../../../core/model/address';
import type { CellChange } from '../../../core/model/cell-change';
import { cellKey } from '../../../core/model/sheet-data';
import { openPart } from '../xlsx/package-parts';
import { nameCode } from '../xml/name-code';
import type { XmlScanner } from '../xml/xml-scanner';
import type { CellEdit } from './cell-edit';
import type { OpenPackage } from './open-package';
import { cellIndex, rowIndex } from './sheet-facts';
import type { PatchedSheet } from './sheets-to-patch';

const SHEET_DATA = nameCode('sheetData');
const ROW = nameCode('row');
const C = nameCode('c');
const S = nameCode('s');

/** Cell formats that changed cells take over, and heights of rows that they are the first of; by sheet and `cellKey`. */
export type ChangedLooks = ReadonlyMap<number, ReadonlyMap<number, ChangedLook>>;

type ChangedLook = Pick<Extract<CellEdit, { readonly kind: 'value' }>, 'style' | 'height'>;

export function looksOfChanges(
  { archive, budget }: OpenPackage,
  sheets: readonly PatchedSheet[],
  changes: readonly CellChange[],
): ChangedLooks {
  const looks = new Map<number, ReadonlyMap<number, ChangedLook>>();
  for (const { index, name, part } of sheets) {
    const own = changes.filter(({ sheet, like, height }) => sheet === name && (like ?? height) !== undefined);
    if (own.length === 0) continue;
    const wanted = new Set(own.flatMap(({ like }) => (like ? [cellKey(like.row, like.column)] : [])));
    const found = stylesAt(openPart(archive, budget, part), wanted);
    const look = ({ cell, like, height }: CellChange): [number, ChangedLook] => {
      const style = like && found.get(cellKey(like.row, like.column));
      return [
        cellKey(cell.row, cell.column),
        { ...(style === undefined ? {} : { style }), ...(height === undefined ? {} : { height }) },
      ];
    };
    looks.set(index, new Map(own.map(look)));
  }
  return looks;
}

function stylesAt(xml: XmlScanner, wanted: ReadonlySet<number>): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  xml.root();
  while (xml.nextChild(1)) {
    if (xml.name !== SHEET_DATA) continue;
    let row = -1;
    while (xml.nextChild(2)) {
      if (xml.name !== ROW) continue;
      row = rowIndex(xml, row);
      let key = row * MAX_COLUMNS - 1;
      while (xml.nextChild(3)) {
        if (xml.name !== C) continue;
        key = cellIndex(xml, key);
        const style = wanted.has(key) ? xml.attribute(S) : null;
        if (style !== null) found.set(key, style);
      }
    }
  }
  return found;
}
