import type { ReadBudget } from '../read-budget';
import { damaged, stop } from '../read-stop';
import { XmlScanner } from '../xml/xml-scanner';
import type { ZipArchive } from '../zip/zip-archive';
import { readRelationships, type Relationship } from './relationships';
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from './workbook-part';

/** The workbook part of an .xlsx and where it points to. */
export interface PackageParts {
  readonly workbookPart: string;
  readonly workbook: WorkbookPart;
  readonly related: readonly Relationship[];
  /** Sheets of cells with their parts; sheets that are a chart or a dialog are left out. */
  readonly sheets: readonly (SheetEntry & { readonly part: string })[];
}

/** `workbookPart`: its name, whatever it is called. */
export function readPackageParts(archive: ZipArchive, budget: ReadBudget, workbookPart: string): PackageParts {
  const workbook = readWorkbookPart(openPart(archive, budget, workbookPart));
  if (!workbook) throw stop('file.document');
  const related = readRelationships(archive, budget, workbookPart);
  const byId = new Map(related.map((relationship) => [relationship.id, relationship]));
  const sheets = workbook.sheets.flatMap((entry) => {
    // A module of macros of Excel 95 has no part.
    if (entry.relationship === '') return [];
    const relationship = byId.get(entry.relationship);
    if (!relationship) throw damaged(workbookPart);
    return relationship.type === 'worksheet' ? [{ ...entry, part: relationship.part }] : [];
  });
  return { workbookPart, workbook, related, sheets };
}

export function openPart(archive: ZipArchive, budget: ReadBudget, part: string): XmlScanner {
  const bytes = archive.read(part);
  if (!bytes) throw damaged(part);
  return new XmlScanner(bytes, part, budget);
}

/** The part of a type that there is one of, null when the workbook has none. */
export function openRelated(
  archive: ZipArchive,
  budget: ReadBudget,
  related: readonly Relationship[],
  type: string,
): XmlScanner | null {
  const part = related.find((relationship) => relationship.type === type)?.part;
  return part === undefined ? null : openPart(archive, budget, part);
}
