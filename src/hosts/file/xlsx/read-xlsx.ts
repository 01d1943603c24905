import type { SheetData, WorkbookData } from '../../../core/model/sheet-data';
import type { ReadBudget } from '../read-budget';
import { damaged, stop } from '../read-stop';
import { XmlScanner } from '../xml/xml-scanner';
import type { ZipArchive } from '../zip/zip-archive';
import { readRelationships, type Relationship } from './relationships';
import { NO_STRINGS, readSharedStrings } from './shared-strings';
import { readSheetPart } from './sheet-part';
import { readStyles } from './styles';
import { readWorkbookPart, type SheetEntry } from './workbook-part';

/** Reads an .xlsx, .xlsm, .xltx: its `workbookPart`, whatever the part is called. Only parts that hold data are inflated. */
export function readXlsx(archive: ZipArchive, budget: ReadBudget, workbookPart: string, name: string): WorkbookData {
  const workbook = readWorkbookPart(open(archive, budget, workbookPart));
  if (!workbook) throw stop('file.not-a-workbook');
  const related = readRelationships(archive, budget, workbookPart);
  const { date1904, definedNames } = workbook;
  const strings = openRelated(archive, budget, related, 'sharedStrings');
  const styles = openRelated(archive, budget, related, 'styles');
  const context = {
    strings: strings ? readSharedStrings(strings, budget) : NO_STRINGS,
    styles: styles ? readStyles(styles) : [],
    date1904,
    budget,
  };
  const byId = new Map(related.map((relationship) => [relationship.id, relationship]));
  const sheets: SheetData[] = [];
  for (const entry of workbook.sheets) {
    const part = worksheetPart(entry, byId, workbookPart);
    if (part !== null) sheets.push(readSheetPart(open(archive, budget, part), entry, context));
  }
  return { name, sheets, definedNames };
}

function open(archive: ZipArchive, budget: ReadBudget, part: string): XmlScanner {
  const bytes = archive.read(part);
  if (!bytes) throw damaged(part);
  return new XmlScanner(bytes, part, budget);
}

function openRelated(
  archive: ZipArchive,
  budget: ReadBudget,
  related: readonly Relationship[],
  type: string,
): XmlScanner | null {
  const part = related.find((relationship) => relationship.type === type)?.part;
  return part === undefined ? null : open(archive, budget, part);
}

/** Null for a sheet that is a chart or a dialog: it holds no cells. */
function worksheetPart(
  entry: SheetEntry,
  byId: ReadonlyMap<string, Relationship>,
  workbookPart: string,
): string | null {
  const relationship = byId.get(entry.relationship);
  if (!relationship) throw damaged(workbookPart);
  return relationship.type === 'worksheet' ? relationship.part : null;
}
