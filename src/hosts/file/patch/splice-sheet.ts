import { MAX_COLUMNS } from '../../../core/model/address';
import { nameCode } from '../xml/name-code';
import type { XmlScanner } from '../xml/xml-scanner';
import type { CellEdit } from './cell-edit';
import { cellIndex, rowIndex } from './sheet-facts';
import { newCell, spliceCell } from './splice-cell';
import { opened, openTag, prefixOf, withAttribute, type Splice } from './splice';

const COLS = nameCode('cols');
const COL = nameCode('col');
const MIN = nameCode('min');
const MAX = nameCode('max');
const STYLE = nameCode('style');
const SHEET_DATA = nameCode('sheetData');
const ROW = nameCode('row');
const C = nameCode('c');
const S = nameCode('s');
const CUSTOM_FORMAT = nameCode('customFormat');
const SPANS = nameCode('spans');

interface Placed {
  readonly key: number;
  readonly edit: CellEdit;
}

/**
 * The splices that bring `edits` (by `cellKey`) into a sheet part whose rows and cells are in order. Cells and rows that
 * are not there yet come to their place, with the style that their row or column gives them.
 */
export function spliceSheet(xml: XmlScanner, edits: ReadonlyMap<number, CellEdit>): readonly Splice[] {
  const splicer = new SheetSplicer(xml, edits);
  xml.root();
  while (xml.nextChild(1)) {
    if (xml.name === COLS) splicer.readColumns();
    else if (xml.name === SHEET_DATA) splicer.readRows();
  }
  return splicer.splices;
}

class SheetSplicer {
  readonly splices: Splice[] = [];
  private readonly xml: XmlScanner;
  /** In the order of the sheet; those before `next` have their place. */
  private readonly waiting: readonly Placed[];
  private next = 0;
  private readonly columns: { readonly from: number; readonly to: number; readonly style: string }[] = [];

  constructor(xml: XmlScanner, edits: ReadonlyMap<number, CellEdit>) {
    this.xml = xml;
    this.waiting = [...edits].map(([key, edit]) => ({ key, edit })).sort((a, b) => a.key - b.key);
  }

  readColumns(): void {
    const { xml } = this;
    while (xml.nextChild(2)) {
      const style = xml.name === COL ? xml.attribute(STYLE) : null;
      if (style === null) continue;
      this.columns.push({ from: Number(xml.attribute(MIN)) - 1, to: Number(xml.attribute(MAX)) - 1, style });
    }
  }

  readRows(): void {
    const { xml, splices } = this;
    const tag = openTag(xml);
    const [from, to, isSelfClosed] = [xml.tagFrom, xml.position, xml.isSelfClosed];
    const prefix = prefixOf(tag);
    let row = -1;
    while (xml.nextChild(2)) {
      if (xml.name !== ROW) continue;
      row = rowIndex(xml, row);
      this.insert(xml.tagFrom, this.newRows(row, prefix));
      if (this.rowOfNext() === row) this.readRow(row, prefix);
    }
    const rows = this.newRows(Infinity, prefix);
    if (!isSelfClosed) this.insert(xml.tagFrom, rows);
    else if (rows !== '') splices.push({ from, to, text: `${opened(tag)}${rows}</${prefix}sheetData>` });
  }

  /** Patches the row just opened, which has a cell that is waiting. */
  private readRow(row: number, prefix: string): void {
    const { xml, splices } = this;
    const tag = openTag(xml);
    const [from, to, isSelfClosed] = [xml.tagFrom, xml.position, xml.isSelfClosed];
    const style = xml.attributes.isTrue(CUSTOM_FORMAT) ? xml.attribute(S) : null;
    const spans = xml.attribute(SPANS);
    const end = (row + 1) * MAX_COLUMNS;
    const added: number[] = [];
    let key = row * MAX_COLUMNS - 1;
    while (xml.nextChild(3)) {
      if (xml.name !== C) continue;
      key = cellIndex(xml, key);
      this.insert(xml.tagFrom, this.newCells(key, style, prefix, added));
      const waiting = this.waiting[this.next];
      if (waiting?.key !== key) continue;
      splices.push(spliceCell(xml, waiting.edit));
      this.next++;
    }
    const cells = this.newCells(end, style, prefix, added);
    const wider = spans === null ? tag : withAttribute(tag, 'spans', widened(spans, added));
    if (isSelfClosed) {
      if (cells !== '') splices.push({ from, to, text: `${opened(wider)}${cells}</${prefix}row>` });
      return;
    }
    this.insert(xml.tagFrom, cells);
    if (wider !== tag) splices.push({ from, to, text: wider });
  }

  private insert(at: number, text: string): void {
    if (text !== '') this.splices.push({ from: at, to: at, text });
  }

  private rowOfNext(): number {
    const waiting = this.waiting[this.next];
    return waiting ? Math.floor(waiting.key / MAX_COLUMNS) : Infinity;
  }

  /** Rows for what is waiting above row `end`. */
  private newRows(end: number, prefix: string): string {
    let rows = '';
    for (let row = this.rowOfNext(); row < end; row = this.rowOfNext()) {
      const edit = this.waiting[this.next]?.edit;
      const height = heightXml(edit?.kind === 'value' ? edit.height : undefined);
      const cells = this.newCells((row + 1) * MAX_COLUMNS, null, prefix, []);
      if (cells !== '') rows += `<${prefix}row r="${String(row + 1)}"${height}>${cells}</${prefix}row>`;
    }
    return rows;
  }

  /** Cells for what is waiting before the cell at `end`; a cell to be emptied that is not there needs none. */
  private newCells(end: number, rowStyle: string | null, prefix: string, added: number[]): string {
    let cells = '';
    for (let waiting = this.waiting[this.next]; waiting && waiting.key < end; waiting = this.waiting[++this.next]) {
      if (waiting.edit.kind !== 'value') continue;
      if (waiting.edit.value === null && waiting.edit.style === undefined) continue;
      const column = waiting.key % MAX_COLUMNS;
      const style =
        waiting.edit.style ??
        rowStyle ??
        this.columns.find(({ from, to }) => from <= column && column <= to)?.style ??
        null;
      cells += newCell(waiting.key, style, prefix, waiting.edit.value);
      added.push(column);
    }
    return cells;
  }
}

/** Attributes of a row of this height in points; none where it is not told. */
export function heightXml(height: number | undefined): string {
  return height === undefined ? '' : ` ht="${String(height)}" customHeight="1"`;
}

/** "1:13" made to hold further columns (0-based). Some readers take the note at its word. */
function widened(spans: string, columns: readonly number[]): string {
  const match = /^(\d+):(\d+)$/.exec(spans.trim());
  if (!match || columns.length === 0) return spans;
  const first = Math.min(Number(match[1]), ...columns.map((column) => column + 1));
  const last = Math.max(Number(match[2]), ...columns.map((column) => column + 1));
  return `${String(first)}:${String(last)}`;
}
