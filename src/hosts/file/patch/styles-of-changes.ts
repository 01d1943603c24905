import { MAX_COLUMNS } from '../../../core/model/address';
import type { CellChange } from '../../../core/model/cell-change';
import { cellKey } from '../../../core/model/sheet-data';
import { openPart } from '../xlsx/package-parts';
import { nameCode } from '../xml/name-code';
import type { XmlScanner } from '../xml/xml-scanner';
import type { OpenPackage } from './open-package';
import { cellIndex, rowIndex } from './sheet-facts';
import type { PatchedSheet } from './sheets-to-patch';

const SHEET_DATA = nameCode('sheetData');
const ROW = nameCode('row');
const C = nameCode('c');
const S = nameCode('s');

/** Cell formats that changed cells take over, by the sheet's place in the workbook and `cellKey`. */
export type ChangedStyles = ReadonlyMap<number, ReadonlyMap<number, string>>;

export function stylesOfChanges(
  { archive, budget }: OpenPackage,
  sheets: readonly PatchedSheet[],
  changes: readonly CellChange[],
): ChangedStyles {
  const alike = changes.flatMap(({ sheet, cell, like }) => (like ? [{ sheet, cell, like }] : []));
  const styles = new Map<number, ReadonlyMap<number, string>>();
  for (const { index, name, part } of sheets) {
    const own = alike.filter(({ sheet }) => sheet === name);
    if (own.length === 0) continue;
    const wanted = new Set(own.map(({ like }) => cellKey(like.row, like.column)));
    const found = stylesAt(openPart(archive, budget, part), wanted);
    const taken = own.flatMap(({ cell, like }): [number, string][] => {
      const style = found.get(cellKey(like.row, like.column));
      return style === undefined ? [] : [[cellKey(cell.row, cell.column), style]];
    });
    styles.set(index, new Map(taken));
  }
  return styles;
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
