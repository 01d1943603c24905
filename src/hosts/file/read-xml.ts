import type { WorkbookData } from '../../core/model/sheet-data';
import { readDocument } from './ods/read-ods';
import { OdsStyles } from './ods/ods-styles';
import type { ReadBudget } from './read-budget';
import { stop } from './read-stop';
import { readSpreadsheetXml } from './spreadsheet-xml/read-spreadsheet-xml';
import { nameCode } from './xml/name-code';
import { XmlScanner } from './xml/xml-scanner';

const PART = 'xml';
const WORKBOOK = nameCode('Workbook');
const DOCUMENT = nameCode('document');
const UOF = nameCode('UOF');

/** Reads a workbook written as one XML: that of Excel 2003, and an OpenDocument one (.fods). */
export function readXml(bytes: Uint8Array, name: string, budget: ReadBudget): WorkbookData {
  const xml = new XmlScanner(bytes, PART, budget);
  switch (xml.root()) {
    case WORKBOOK:
      return readSpreadsheetXml(xml, name, budget);
    case DOCUMENT:
      return readDocument(xml, new OdsStyles(), budget, name);
    case UOF:
      throw stop('file.other-program');
    default:
      throw stop('file.xml');
  }
}
