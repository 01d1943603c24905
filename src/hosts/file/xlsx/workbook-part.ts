import type { DefinedName, SheetData } from '../../../core/model/sheet-data';
import { damaged } from '../read-stop';
import { nameCode, prefixedCode } from '../xml/name-code';
import type { XmlScanner } from '../xml/xml-scanner';

/** What the workbook part says; sheets of every kind, in the order of their tabs. */
export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  readonly definedNames: readonly DefinedName[];
  /** Dates count from 1904 instead of 1900. */
  readonly date1904: boolean;
}

export interface SheetEntry {
  readonly name: string;
  readonly state: SheetData['state'];
  /** Id of the relationship that leads to its part. */
  readonly relationship: string;
  /** What the chain of calculation calls the sheet by. */
  readonly id: string;
}

const WORKBOOK = nameCode('workbook');
const WORKBOOK_PR = nameCode('workbookPr');
const DATE_1904 = nameCode('date1904');
const SHEETS = nameCode('sheets');
const SHEET = nameCode('sheet');
const NAME = nameCode('name');
const STATE = nameCode('state');
const SHEET_ID = nameCode('sheetId');
const ID = prefixedCode('id');
const DEFINED_NAMES = nameCode('definedNames');
const DEFINED_NAME = nameCode('definedName');
const LOCAL_SHEET_ID = nameCode('localSheetId');

/** Null when the part is no workbook: a text document or a presentation is packed the same way. */
export function readWorkbookPart(xml: XmlScanner): WorkbookPart | null {
  if (xml.root() !== WORKBOOK) return null;
  let date1904 = false;
  const sheets: SheetEntry[] = [];
  const definedNames: DefinedName[] = [];
  while (xml.nextChild(1)) {
    if (xml.name === WORKBOOK_PR) date1904 = xml.attributes.isTrue(DATE_1904);
    else if (xml.name === SHEETS) readSheets(xml, sheets);
    else if (xml.name === DEFINED_NAMES) readNames(xml, sheets, definedNames);
  }
  return { sheets, definedNames, date1904 };
}

function readSheets(xml: XmlScanner, sheets: SheetEntry[]): void {
  while (xml.nextChild(2)) {
    if (xml.name !== SHEET) continue;
    const name = xml.attribute(NAME);
    const relationship = xml.attribute(ID);
    if (name === null || relationship === null) throw damaged(xml.part);
    const id = xml.attribute(SHEET_ID) ?? '';
    sheets.push({ name, state: sheetState(xml.attribute(STATE)), relationship, id });
  }
}

function sheetState(state: string | null): SheetData['state'] {
  return state === 'hidden' ? 'hidden' : state === 'veryHidden' ? 'very-hidden' : 'visible';
}

function readNames(xml: XmlScanner, sheets: readonly SheetEntry[], names: DefinedName[]): void {
  while (xml.nextChild(2)) {
    const name = xml.attribute(NAME);
    if (xml.name !== DEFINED_NAME || name === null) continue;
    const local = xml.attribute(LOCAL_SHEET_ID);
    const refersTo = xml.text();
    const sheet = local === null ? undefined : sheets[Number(local)]?.name;
    names.push(sheet === undefined ? { name, refersTo } : { name, refersTo, sheet });
  }
}
