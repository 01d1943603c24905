import { MAX_COLUMNS, MAX_ROWS, type CellRange } from '../../../core/model/address';
import type { CellData, SheetData } from '../../../core/model/sheet-data';
import { nameCode } from '../xml/name-code';
import { parseCount, parseNumber } from '../xml/xml-numbers';
import type { XmlScanner } from '../xml/xml-scanner';
import { parseCellKey, parseCellRange } from './cell-reference';
import { CellReader } from './cell-reader';
import type { SheetContext } from './sheet-context';
import type { SheetEntry } from './workbook-part';

const COLS = nameCode('cols');
const COL = nameCode('col');
const SHEET_DATA = nameCode('sheetData');
const ROW = nameCode('row');
const C = nameCode('c');
const R = nameCode('r');
const HIDDEN = nameCode('hidden');
const HT = nameCode('ht');
const MIN = nameCode('min');
const MAX = nameCode('max');
const WIDTH = nameCode('width');
const MERGE_CELLS = nameCode('mergeCells');
const MERGE_CELL = nameCode('mergeCell');
const REF = nameCode('ref');

/** Reads one worksheet. The declared `dimension` is not looked at: some programs write a wrong one. */
export function readSheetPart(xml: XmlScanner, entry: SheetEntry, context: SheetContext): SheetData {
  const rows = new RowReader(xml, context);
  const merges: CellRange[] = [];
  const hiddenColumns = new Set<number>();
  xml.root();
  while (xml.nextChild(1)) {
    if (xml.name === SHEET_DATA) rows.readAll();
    else if (xml.name === COLS) readHiddenColumns(xml, context, hiddenColumns);
    else if (xml.name === MERGE_CELLS) readMerges(xml, context, merges);
  }
  const { name, state } = entry;
  const { cells, hiddenRows, rowCount, columnCount, cutTexts } = rows;
  return {
    ...{ name, state, cells, rowCount, columnCount, merges, hiddenRows, hiddenColumns },
    ...(cutTexts.length > 0 && { cutTexts }),
  };
}

class RowReader {
  readonly cells = new Map<number, CellData>();
  readonly hiddenRows = new Set<number>();
  readonly cutTexts: number[] = [];
  rowCount = 0;
  columnCount = 0;
  private readonly xml: XmlScanner;
  private readonly context: SheetContext;
  private readonly cellReader: CellReader;

  constructor(xml: XmlScanner, context: SheetContext) {
    this.xml = xml;
    this.context = context;
    this.cellReader = new CellReader(xml, context);
  }

  readAll(): void {
    const { xml } = this;
    let row = -1;
    while (xml.nextChild(2)) {
      if (xml.name !== ROW) continue;
      const index = xml.attributes.find(R);
      row = index < 0 ? row + 1 : parseCount(xml.bytes, xml.attributes.from(index), xml.attributes.to(index)) - 1;
      if (row < 0 || row >= MAX_ROWS) throw xml.broken();
      if (xml.attributes.isTrue(HIDDEN) || isZero(xml, HT)) this.hiddenRows.add(row);
      this.readRow(row);
    }
    this.cellReader.formulas.finish(this.cells);
  }

  private readRow(row: number): void {
    const { xml } = this;
    const first = row * MAX_COLUMNS;
    const end = first + MAX_COLUMNS;
    let key = first - 1;
    while (xml.nextChild(3)) {
      if (xml.name !== C) continue;
      const index = xml.attributes.find(R);
      key = index < 0 ? key + 1 : parseCellKey(xml.bytes, xml.attributes.from(index), xml.attributes.to(index));
      // A cell that says another row than the row it stands in: programs differ in which one they believe.
      if (key < first || key >= end) throw xml.broken();
      const cell = this.cellReader.read(key);
      if (cell) this.keep(key, cell, row, key - first);
    }
  }

  private keep(key: number, cell: CellData, row: number, column: number): void {
    const { cells } = this;
    const before = cells.size;
    cells.set(key, cell);
    // Two cells at one address: which one counts can't be known.
    if (cells.size === before) throw this.xml.broken();
    this.context.budget.take('cells');
    if (this.cellReader.hasCutText) this.cutTexts.push(key);
    if (row >= this.rowCount) this.rowCount = row + 1;
    if (column >= this.columnCount) this.columnCount = column + 1;
  }
}

function isZero(xml: XmlScanner, code: number): boolean {
  const index = xml.attributes.find(code);
  return index >= 0 && parseNumber(xml.bytes, xml.attributes.from(index), xml.attributes.to(index)) === 0;
}

function readHiddenColumns(xml: XmlScanner, context: SheetContext, hidden: Set<number>): void {
  while (xml.nextChild(2)) {
    if (xml.name !== COL || !(xml.attributes.isTrue(HIDDEN) || isZero(xml, WIDTH))) continue;
    const from = Number(xml.attribute(MIN));
    const to = Number(xml.attribute(MAX));
    if (!(from >= 1 && to <= MAX_COLUMNS)) throw xml.broken();
    context.budget.checkTime();
    for (let column = from - 1; column < to; column++) hidden.add(column);
  }
}

function readMerges(xml: XmlScanner, context: SheetContext, merges: CellRange[]): void {
  while (xml.nextChild(2)) {
    const index = xml.name === MERGE_CELL ? xml.attributes.find(REF) : -1;
    if (index < 0) continue;
    const range = parseCellRange(xml.bytes, xml.attributes.from(index), xml.attributes.to(index));
    if (!range) throw xml.broken();
    context.budget.take('merges');
    merges.push(range);
  }
}
