import { MAX_COLUMNS, MAX_ROWS } from '../../../core/model/address';
import { cellKey } from '../../../core/model/sheet-data';
import type { SheetLook, WorkbookLook } from '../../../core/model/workbook-look';
import { isOwnHeight, paddedWidth, pixels } from '../look-sizes';
import type { ReadBudget } from '../read-budget';
import { nameCode, prefixedCode } from '../xml/name-code';
import { XmlScanner } from '../xml/xml-scanner';
import type { ZipArchive } from '../zip/zip-archive';
import { StyleRunList } from '../xlsx/style-run-list';
import { OdsLookStyles } from './ods-look-styles';
import { GROUPS } from './ods-table';

const CONTENT = 'content.xml';
const BODY = nameCode('body');
const TABLE = nameCode('table');
const COLUMN = nameCode('table-column');
const ROW = nameCode('table-row');
const CELL = nameCode('table-cell');
const COVERED = nameCode('covered-table-cell');
const NAME = prefixedCode('name');
const STYLE_NAME = prefixedCode('style-name');
const DEFAULT_STYLE = prefixedCode('default-cell-style-name');
const PROTECTED = prefixedCode('protected');
const ROWS_REPEATED = prefixedCode('number-rows-repeated');
const COLUMNS_REPEATED = prefixedCode('number-columns-repeated');

/** Rows that stand once for more than so many are the rest of the sheet: empty, and not gone through one by one. */
const MOST_ALIKE = 1000;
const DEFAULT_DIGITS = { count: 10, width: 7 } as const;
const DEFAULT_ROW_POINTS = 12.8;

/** Reads how an OpenDocument spreadsheet looks. Frozen panes, conditional formats and tab colours are left out. */
export function readOdsLook(archive: ZipArchive, budget: ReadBudget): WorkbookLook | null {
  const content = archive.read(CONTENT);
  if (!content) return null;
  const styles = new OdsLookStyles();
  const stylesPart = archive.read('styles.xml');
  if (stylesPart) {
    const xml = new XmlScanner(stylesPart, 'styles.xml', budget);
    xml.root();
    // Automatic styles of this part are for page heads; their names are used again for cells in the content part.
    while (xml.nextChild(1)) styles.readSection(xml, false);
  }
  const xml = new XmlScanner(content, CONTENT, budget);
  const sheets: SheetLook[] = [];
  xml.root();
  while (xml.nextChild(1)) {
    if (xml.name !== BODY) {
      styles.readSection(xml);
      continue;
    }
    styles.finish();
    while (xml.nextChild(2)) {
      while (xml.nextChild(3)) if (xml.name === TABLE) sheets.push(new TableLook(xml, styles, budget).read());
    }
  }
  return { styles: styles.looks, sheets };
}

class TableLook {
  private readonly columnWidths = new Map<number, number>();
  private readonly rowHeights = new Map<number, number>();
  private readonly columnStyles = new Map<number, number>();
  private readonly runs = new StyleRunList();
  private defaultRowHeight = pixels(DEFAULT_ROW_POINTS);
  private column = 0;
  private row = 0;
  private readonly xml: XmlScanner;
  private readonly styles: OdsLookStyles;
  private readonly budget: ReadBudget;

  constructor(xml: XmlScanner, styles: OdsLookStyles, budget: ReadBudget) {
    this.xml = xml;
    this.styles = styles;
    this.budget = budget;
  }

  read(): SheetLook {
    const name = this.xml.attribute(NAME) ?? '';
    const isProtected = this.xml.attribute(PROTECTED) === 'true';
    this.readChildren();
    const { columnWidths, rowHeights, columnStyles } = this;
    return {
      name,
      defaultColumnWidth: paddedWidth(DEFAULT_DIGITS.count, DEFAULT_DIGITS.width),
      ...{ defaultRowHeight: this.defaultRowHeight, columnWidths, rowHeights, columnStyles, rowStyles: new Map() },
      cellStyles: this.runs.finish(),
      frozen: { rows: 0, columns: 0 },
      isProtected,
      showsGrid: true,
    };
  }

  private readChildren(): void {
    const { xml } = this;
    const level = xml.depth;
    while (xml.nextChild(level)) {
      if (xml.name === COLUMN) this.readColumn();
      else if (xml.name === ROW) this.readRow();
      else if (GROUPS.has(xml.name)) this.readChildren();
    }
  }

  private readColumn(): void {
    const count = this.count(COLUMNS_REPEATED);
    const width = this.styles.size('table-column', this.xml.attribute(STYLE_NAME));
    const style = this.xml.attribute(DEFAULT_STYLE);
    const index = style === null ? 0 : this.styles.index(style);
    for (let column = this.column; column < Math.min(this.column + count, MAX_COLUMNS); column++) {
      if (width !== null) this.columnWidths.set(column, width);
      if (index > 0) this.columnStyles.set(column, index);
    }
    this.column += count;
  }

  private readRow(): void {
    const { xml, row } = this;
    const count = this.count(ROWS_REPEATED);
    const height = this.ownHeight(xml.attribute(STYLE_NAME));
    const rowStyle = xml.attribute(DEFAULT_STYLE);
    const end = count > MOST_ALIKE ? row : Math.min(row + count, MAX_ROWS);
    this.budget.checkTime();
    const cells: { readonly from: number; readonly to: number; readonly style: number }[] = [];
    const level = xml.depth;
    let column = 0;
    while (xml.nextChild(level)) {
      if (xml.name !== CELL && xml.name !== COVERED) continue;
      const width = this.count(COLUMNS_REPEATED);
      const style = xml.attribute(STYLE_NAME) ?? rowStyle;
      // What fills the rest of a row has the look of its columns, as far as a view goes.
      if (style !== null && width <= MOST_ALIKE) {
        cells.push({ from: column, to: Math.min(column + width, MAX_COLUMNS), style: this.styles.index(style) });
      }
      column += width;
    }
    this.budget.take('cells', cells.length * Math.max(0, end - row));
    for (let each = row; each < end; each++) {
      if (height !== null) this.rowHeights.set(each, height);
      for (const { from, to, style } of cells) {
        for (let at = from; at < to; at++) this.runs.add(cellKey(each, at), style);
      }
    }
    this.row += count;
  }

  /** Null for a row that is as high as its texts need; what is said of such a row is then the least. */
  private ownHeight(style: string | null): number | null {
    const height = this.styles.size('table-row', style);
    if (height === null || !this.styles.isOptimal(style) || isOwnHeight(height, pixels(DEFAULT_ROW_POINTS)))
      return height;
    this.defaultRowHeight = Math.max(this.defaultRowHeight, height);
    return null;
  }

  private count(code: number): number {
    const count = Number(this.xml.attribute(code) ?? 1);
    if (!Number.isInteger(count) || count < 1) throw this.xml.broken();
    return count;
  }
}
