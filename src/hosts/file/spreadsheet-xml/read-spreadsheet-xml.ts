import type { DefinedName, SheetData, WorkbookData } from '../../../core/model/sheet-data';
import type { ReadBudget } from '../read-budget';
import { stop } from '../read-stop';
import { nameCode, prefixedCode } from '../xml/name-code';
import type { XmlScanner } from '../xml/xml-scanner';
import { a1Formula } from './a1-formula';
import { XmlStyles } from './xml-styles';
import { XmlTable } from './xml-table';

const STYLES = nameCode('Styles');
const NAMES = nameCode('Names');
const NAMED_RANGE = nameCode('NamedRange');
const WORKSHEET = nameCode('Worksheet');
const TABLE = nameCode('Table');
const OPTIONS = nameCode('WorksheetOptions');
const VISIBLE = nameCode('Visible');
const NAME = prefixedCode('Name');
const REFERS_TO = prefixedCode('RefersTo');
const STATES: Readonly<Record<string, SheetData['state']>> = {
  SheetHidden: 'hidden',
  SheetVeryHidden: 'very-hidden',
};

/** Reads the XML spreadsheet of Excel 2002 and 2003 whose root was just opened. Formulas come in the style A1. */
export function readSpreadsheetXml(xml: XmlScanner, name: string, budget: ReadBudget): WorkbookData {
  const styles = new XmlStyles();
  const sheets: SheetData[] = [];
  const definedNames: DefinedName[] = [];
  while (xml.nextChild(1)) {
    if (xml.name === STYLES) styles.read(xml);
    else if (xml.name === NAMES) readNames(xml, definedNames);
    else if (xml.name === WORKSHEET) sheets.push(readSheet(xml, styles, budget, definedNames));
  }
  // Another program's XML, whose root happens to have the name.
  if (sheets.length === 0) throw stop('file.xml');
  return { name, sheets, definedNames };
}

function readSheet(xml: XmlScanner, styles: XmlStyles, budget: ReadBudget, names: DefinedName[]): SheetData {
  const name = xml.attribute(NAME);
  if (name === null) throw xml.broken();
  const table = new XmlTable(xml, styles, budget);
  let state: SheetData['state'] = 'visible';
  while (xml.nextChild(2)) {
    if (xml.name === TABLE) table.read();
    else if (xml.name === NAMES) readNames(xml, names, name);
    else if (xml.name === OPTIONS) {
      while (xml.nextChild(3)) if (xml.name === VISIBLE) state = STATES[xml.text().trim()] ?? 'visible';
    }
  }
  return { name, state, ...table.content() };
}

function readNames(xml: XmlScanner, names: DefinedName[], sheet?: string): void {
  const level = xml.depth;
  while (xml.nextChild(level)) {
    const name = xml.attribute(NAME);
    const written = xml.attribute(REFERS_TO);
    if (xml.name !== NAMED_RANGE || name === null || written === null) continue;
    const refersTo = a1Formula(xml, written, 0, 0);
    names.push(sheet === undefined ? { name, refersTo } : { name, refersTo, sheet });
  }
}
