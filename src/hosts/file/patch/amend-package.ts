import type { RecordRows, WorkbookChange } from '../../../core/model/amendment';
import type { CellChange } from '../../../core/model/cell-change';
import { CAPTION_ROW, recordHeight } from '../../../core/report/record-look';
import { damaged, stop } from '../read-stop';
import { protectionXml } from '../write-protection';
import { nameCode } from '../xml/name-code';
import { XmlScanner } from '../xml/xml-scanner';
import { partKey } from '../zip/zip-archive';
import { spliceNewContentType, spliceNewRelationship, spliceNewSheet } from './add-sheet';
import { spliceWidths } from './column-widths';
import type { OpenArchive } from './open-package';
import { recordSheet } from './record-sheet';
import { applySplices, openTag, prefixOf, type Splice } from './splice';
import { spliceRecordStyles } from './styles-added';

const SHEET_DATA = nameCode('sheetData');
const SHEET_CALC_PR = nameCode('sheetCalcPr');
const SHEET_PROTECTION = nameCode('sheetProtection');
const SHEET = nameCode('sheet');

/** Closes a sheet against slips, without a password. One that is closed already stays as it is. */
function spliceProtection(xml: XmlScanner): readonly Splice[] {
  xml.root();
  const prefix = prefixOf(openTag(xml));
  const text = protectionXml(prefix);
  let after: number | null = null;
  while (xml.nextChild(1)) {
    if (xml.name === SHEET_PROTECTION) {
      const [from, isClosed] = [xml.tagFrom, xml.attributes.isTrue(SHEET)];
      xml.pass();
      return isClosed ? [] : [{ from, to: xml.position, text }];
    }
    const isBefore = xml.name === SHEET_DATA || xml.name === SHEET_CALC_PR;
    xml.pass();
    if (isBefore) after = xml.position;
  }
  if (after === null) throw xml.broken();
  return [{ from: after, to: after, text }];
}

export interface AmendedParts {
  readonly replacements: ReadonlyMap<string, Uint8Array>;
  readonly additions: ReadonlyMap<string, Uint8Array>;
}

const NAMESPACES = {
  strict: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  usual: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
};

/** All cells of a change that are in sheets that are there: rows of records go like those above them. */
export function cellsOf({ cells, record }: WorkbookChange): readonly CellChange[] {
  if (!record || record.head) return cells;
  const { sheet, row: first, rows, widths } = record;
  const rowsOfRecord = rows.flatMap((texts, index) => {
    const height = recordHeight(texts, widths);
    return texts.map((text, column): CellChange => {
      const change = { sheet, cell: { row: first + index, column }, value: text === '' ? null : text, height };
      return first - 1 > CAPTION_ROW ? { ...change, like: { row: first - 1, column } } : change;
    });
  });
  return [...cells, ...rowsOfRecord];
}

/** What of a change is not cells: the new sheet, and protection. Parts are named as in the archive. */
export function amendPackage(file: OpenArchive, { cells, record, close }: WorkbookChange): AmendedParts {
  const amender = new PackageAmender(file);
  for (const name of new Set(cells.flatMap(({ sheet, width }) => (width === undefined ? [] : [sheet])))) {
    const own = cells.filter(({ sheet }) => sheet === name);
    amender.widen(name, new Map(own.flatMap(({ cell, width }) => (width === undefined ? [] : [[cell.column, width]]))));
  }
  if (record?.head) amender.addSheet(record, record.head);
  const closed = [...close, ...(record && !record.head ? [record.sheet] : [])];
  for (const name of new Set(closed)) amender.protect(name);
  return amender;
}

class PackageAmender implements AmendedParts {
  readonly replacements = new Map<string, Uint8Array>();
  readonly additions = new Map<string, Uint8Array>();
  private readonly file: OpenArchive;

  constructor(file: OpenArchive) {
    this.file = file;
  }

  addSheet(record: RecordRows, head: NonNullable<RecordRows['head']>): void {
    const { file } = this;
    const beside = file.sheets[0];
    if (!beside) throw stop('patch.format');
    const part = this.freePart(beside.part);
    let id = '';
    this.splice(file.workbookPart.replace(/([^/]*)$/, '_rels/$1.rels'), (xml) => {
      const added = spliceNewRelationship(xml, beside.relationship, `/${part}`);
      ({ id } = added);
      return added.splices;
    });
    this.splice(file.workbookPart, (xml) => spliceNewSheet(xml, record.sheet, id));
    this.splice('[Content_Types].xml', (xml) => spliceNewContentType(xml, part));
    const stylesPart = file.related.find(({ type }) => type === 'styles')?.part;
    const added = stylesPart === undefined ? null : spliceRecordStyles(this.scanner(stylesPart).xml);
    if (stylesPart !== undefined && added) this.splice(stylesPart, () => added.splices);
    const xml = recordSheet(record, head, added?.styles ?? null, this.namespace());
    this.additions.set(part, new TextEncoder().encode(xml));
  }

  widen(name: string, widths: ReadonlyMap<number, number>): void {
    this.splice(this.partOf(name), (xml) => spliceWidths(xml, widths));
  }

  protect(name: string): void {
    this.splice(this.partOf(name), spliceProtection);
  }

  private partOf(name: string): string {
    const part = this.file.sheets.find((sheet) => sheet.name === name)?.part;
    if (part === undefined) throw damaged(this.file.workbookPart);
    return part;
  }

  /** The name of a part beside another that no part has. */
  private freePart(beside: string): string {
    const folder = beside.slice(0, beside.lastIndexOf('/') + 1);
    let number = this.file.sheets.length + 1;
    while (this.file.archive.has(`${folder}sheet${String(number)}.xml`)) number++;
    return `${folder}sheet${String(number)}.xml`;
  }

  private namespace(): string {
    const { xml } = this.scanner(this.file.workbookPart);
    xml.root();
    return openTag(xml).includes(NAMESPACES.strict) ? NAMESPACES.strict : NAMESPACES.usual;
  }

  private scanner(part: string): { readonly xml: XmlScanner; readonly bytes: Uint8Array } {
    const bytes = this.replacements.get(partKey(part)) ?? this.file.archive.read(part);
    if (!bytes) throw damaged(part);
    return { bytes, xml: new XmlScanner(bytes, part, this.file.budget) };
  }

  private splice(part: string, find: (xml: XmlScanner) => readonly Splice[]): void {
    const { bytes, xml } = this.scanner(part);
    const splices = find(xml);
    if (splices.length === 0) return;
    // Another encoding than UTF-8: what the scanner read is a translation, whose places are not those of the part.
    if (xml.bytes.buffer !== bytes.buffer) throw stop('patch.format');
    const mark = bytes.length - xml.bytes.length;
    const moved = splices.map(({ from, to, text }) => ({ from: from + mark, to: to + mark, text }));
    this.replacements.set(partKey(part), applySplices(bytes, moved));
  }
}
