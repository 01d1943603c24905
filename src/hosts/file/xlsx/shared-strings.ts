import type { CellValue } from '../../../core/model/cell-value';
import type { ReadBudget } from '../read-budget';
import { nameCode } from '../xml/name-code';
import type { XmlScanner } from '../xml/xml-scanner';
import { readStringItem } from './rich-text';

/** The strings of a workbook by index; each is one value that all its cells share. */
export interface SharedStrings {
  readonly values: readonly (CellValue & { readonly kind: 'text' })[];
  /** Fonts of rich texts, see `StringItem`. */
  readonly fonts: ReadonlyMap<number, string>;
}

const SI = nameCode('si');

export const NO_STRINGS: SharedStrings = { values: [], fonts: new Map() };

export function readSharedStrings(xml: XmlScanner, budget: ReadBudget): SharedStrings {
  const values: (CellValue & { kind: 'text' })[] = [];
  const fonts = new Map<number, string>();
  xml.root();
  while (xml.nextChild(1)) {
    if (xml.name !== SI) continue;
    budget.take('strings');
    const { text, font } = readStringItem(xml);
    if (font !== undefined) fonts.set(values.length, font);
    values.push({ kind: 'text', text });
  }
  return { values, fonts };
}
