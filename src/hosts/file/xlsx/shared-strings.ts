import type { CellValue } from '../../../core/model/cell-value';
import type { ReadBudget } from '../read-budget';
import { nameCode } from '../xml/name-code';
import type { XmlScanner } from '../xml/xml-scanner';
import { readStringItem, type RunLooks } from './rich-text';

/** The strings of a workbook by index; each is one value that all its cells share. */
export interface SharedStrings {
  readonly values: readonly (CellValue & { readonly kind: 'text' })[];
  /** Of rich texts. */
  readonly looks: ReadonlyMap<number, RunLooks>;
  readonly cut: ReadonlySet<number>;
}

const SI = nameCode('si');

export const NO_STRINGS: SharedStrings = { values: [], looks: new Map(), cut: new Set() };

export function readSharedStrings(xml: XmlScanner, budget: ReadBudget): SharedStrings {
  const values: (CellValue & { kind: 'text' })[] = [];
  const richLooks = new Map<number, RunLooks>();
  const cut = new Set<number>();
  xml.root();
  while (xml.nextChild(1)) {
    if (xml.name !== SI) continue;
    budget.take('strings');
    const { text, looks, isCut } = readStringItem(xml);
    if (looks) richLooks.set(values.length, looks);
    if (isCut) cut.add(values.length);
    values.push({ kind: 'text', text });
  }
  return { values, looks: richLooks, cut };
}
