import type { DefinedName, SheetData, WorkbookData } from '../../../core/model/sheet-data';
import type { ReadBudget } from '../read-budget';
import { MAX_FORMULA_LENGTH } from '../read-options';
import { damaged, stop } from '../read-stop';
import { nameCode, prefixedCode } from '../xml/name-code';
import { XmlScanner } from '../xml/xml-scanner';
import type { ZipArchive } from '../zip/zip-archive';
import { excelFormula, excelReference } from './ods-formula';
import { OdsStyles } from './ods-styles';
import { OdsTable } from './ods-table';

const CONTENT = 'content.xml';
const MANIFEST = 'META-INF/manifest.xml';
const BODY = nameCode('body');
const SPREADSHEET = nameCode('spreadsheet');
const TABLE = nameCode('table');
const NAMED_EXPRESSIONS = nameCode('named-expressions');
const NAME = prefixedCode('name');
const RANGE = prefixedCode('cell-range-address');
const EXPRESSION = prefixedCode('expression');

/** Reads an OpenDocument spreadsheet. Formulas and references come as Excel writes them. */
export function readOds(archive: ZipArchive, budget: ReadBudget, name: string): WorkbookData {
  if (isEncrypted(archive)) throw stop('file.encrypted');
  const styles = new OdsStyles();
  const stylesPart = archive.read('styles.xml');
  if (stylesPart) styles.readPart(new XmlScanner(stylesPart, 'styles.xml', budget));
  const content = archive.read(CONTENT);
  if (!content) throw damaged(CONTENT);
  const xml = new XmlScanner(content, CONTENT, budget);
  xml.root();
  return readDocument(xml, styles, budget, name);
}

/** Reads the document whose root was just opened: the content of a package, or a document in one file (.fods). */
export function readDocument(xml: XmlScanner, styles: OdsStyles, budget: ReadBudget, name: string): WorkbookData {
  const sheets: SheetData[] = [];
  const definedNames: DefinedName[] = [];
  while (xml.nextChild(1)) {
    if (xml.name !== BODY) {
      styles.readSection(xml);
      continue;
    }
    while (xml.nextChild(2)) {
      // OpenOffice 1 has its tables right here.
      if (xml.name !== SPREADSHEET) throw stop(xml.name === TABLE ? 'file.other-program' : 'file.document');
      while (xml.nextChild(3)) {
        if (xml.name === TABLE) sheets.push(new OdsTable(xml, styles, budget).read());
        else if (xml.name === NAMED_EXPRESSIONS) readNames(xml, definedNames);
      }
    }
  }
  return { name, sheets, definedNames };
}

function isEncrypted(archive: ZipArchive): boolean {
  if (archive.has('encrypted-package')) return true;
  const manifest = archive.read(MANIFEST);
  return manifest !== null && new TextDecoder().decode(manifest).includes('encryption-data');
}

function readNames(xml: XmlScanner, names: DefinedName[]): void {
  const level = xml.depth;
  while (xml.nextChild(level)) {
    const name = xml.attribute(NAME);
    const range = xml.attribute(RANGE);
    const expression = xml.attribute(EXPRESSION);
    if (name === null) continue;
    if ((range ?? expression ?? '').length > MAX_FORMULA_LENGTH) throw xml.broken();
    if (range !== null) names.push({ name, refersTo: excelReference(range) });
    else if (expression !== null) names.push({ name, refersTo: excelFormula(expression) });
  }
}
