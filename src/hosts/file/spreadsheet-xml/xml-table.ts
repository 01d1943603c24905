import { formatAddress, MAX_COLUMNS, MAX_ROWS, type CellRange } from '../../../core/model/address';
import { cellError } from '../../../core/model/cell-error';
import type { CellValue } from '../../../core/model/cell-value';
import { cellKey, type CellData, type SheetData } from '../../../core/model/sheet-data';
import { cutValue } from '../cell-text';
import { serialFromIso } from '../date-serial';
import type { ReadBudget } from '../read-budget';
import { nameCode, prefixedCode } from '../xml/name-code';
import { numberFromText } from '../xml/xml-numbers';
import type { XmlScanner } from '../xml/xml-scanner';
import { unstruckText, type TextRun } from '../xlsx/rich-text';
import { a1Formula } from './a1-formula';
import type { XmlLook, XmlStyles } from './xml-styles';

const COLUMN = nameCode('Column');
const ROW = nameCode('Row');
const CELL = nameCode('Cell');
const DATA = nameCode('Data');
/** Struck-out text, in the terms of a web page. */
const STRUCK = nameCode('S');
const INDEX = prefixedCode('Index');
const SPAN = prefixedCode('Span');
const HIDDEN = prefixedCode('Hidden');
const WIDTH = prefixedCode('Width');
const HEIGHT = prefixedCode('Height');
const STYLE = prefixedCode('StyleID');
const TYPE = prefixedCode('Type');
const FORMULA = prefixedCode('Formula');
const MERGE_ACROSS = prefixedCode('MergeAcross');
const MERGE_DOWN = prefixedCode('MergeDown');

/** Reads the table of one sheet of an XML spreadsheet; a sheet has one at most. */
export class XmlTable {
  private readonly xml: XmlScanner;
  private readonly styles: XmlStyles;
  private readonly budget: ReadBudget;
  private readonly cells = new Map<number, CellData>();
  private readonly merges: CellRange[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns = new Set<number>();
  private readonly columnStyles = new Map<number, string>();
  private readonly cutTexts: number[] = [];
  private rowCount = 0;
  private columnCount = 0;

  constructor(xml: XmlScanner, styles: XmlStyles, budget: ReadBudget) {
    this.xml = xml;
    this.styles = styles;
    this.budget = budget;
  }

  content(): Omit<SheetData, 'name' | 'state'> {
    const { cells, rowCount, columnCount, merges, hiddenRows, hiddenColumns } = this;
    return {
      ...{ cells, rowCount, columnCount, merges, hiddenRows, hiddenColumns },
      ...(this.cutTexts.length > 0 && { cutTexts: this.cutTexts }),
    };
  }

  /** Reads the table just opened. */
  read(): void {
    const { xml } = this;
    const level = xml.depth;
    let [row, column] = [0, 0];
    while (xml.nextChild(level)) {
      if (xml.name === COLUMN) {
        column = this.place(column, MAX_COLUMNS);
        column = this.readColumn(column);
      } else if (xml.name === ROW) {
        row = this.place(row, MAX_ROWS);
        const end = row + this.count(SPAN) + 1;
        const isHidden = xml.attributes.isTrue(HIDDEN) || xml.attribute(HEIGHT) === '0';
        if (isHidden) for (let each = row; each < Math.min(end, MAX_ROWS); each++) this.hiddenRows.add(each);
        this.readRow(row);
        row = end;
      }
    }
  }

  private readColumn(first: number): number {
    const { xml } = this;
    const end = first + this.count(SPAN) + 1;
    const isHidden = xml.attributes.isTrue(HIDDEN) || xml.attribute(WIDTH) === '0';
    const style = xml.attribute(STYLE);
    for (let column = first; column < Math.min(end, MAX_COLUMNS); column++) {
      if (isHidden) this.hiddenColumns.add(column);
      if (style !== null) this.columnStyles.set(column, style);
    }
    return end;
  }

  private readRow(row: number): void {
    const { xml } = this;
    const rowStyle = xml.attribute(STYLE);
    const level = xml.depth;
    let column = 0;
    while (xml.nextChild(level)) {
      if (xml.name !== CELL) continue;
      column = this.place(column, MAX_COLUMNS);
      const [across, down] = [this.count(MERGE_ACROSS), this.count(MERGE_DOWN)];
      if (across > 0 || down > 0) {
        this.budget.take('merges');
        const to = { row: Math.min(row + down, MAX_ROWS - 1), column: Math.min(column + across, MAX_COLUMNS - 1) };
        this.merges.push({ from: { row, column }, to });
      }
      const look = this.styles.look(xml.attribute(STYLE), rowStyle, this.columnStyles.get(column));
      const cell = this.readCell(row, column, look);
      if (cell) this.keep(row, column, cell);
      // What a merged area covers in its own row is not written.
      column += across + 1;
    }
  }

  private readCell(row: number, column: number, look: XmlLook): CellData | null {
    const { xml } = this;
    const written = xml.attribute(FORMULA);
    const formula = written === null ? '' : a1Formula(xml, written, row, column);
    const level = xml.depth;
    let value: CellValue | null = formula === '' ? null : { kind: 'formula-without-value' };
    let runs: readonly TextRun[] = [];
    while (xml.nextChild(level)) {
      if (xml.name !== DATA) continue;
      const type = xml.attribute(TYPE);
      runs = readRuns(xml);
      const text = runs.map((run) => run.text).join('');
      if (type !== 'String' && text.trim() === '') continue;
      value = this.value(type, text, look);
      if (value === null) throw xml.broken(formatAddress({ row, column }));
    }
    if (value === null || (formula === '' && value.kind === 'text' && value.text === '')) return null;
    const unstruck = unstruckText(runs, look.isStruck === true);
    return {
      value,
      ...(formula !== '' && { formula }),
      ...(look.numberFormat !== undefined && { numberFormat: look.numberFormat }),
      ...(look.fontName !== undefined && { fontName: look.fontName }),
      ...(unstruck !== undefined && { unstruck }),
    };
  }

  /** Null for a value of another type. */
  private value(type: string | null, text: string, look: XmlLook): CellValue | null {
    switch (type) {
      case 'Number': {
        const value = numberFromText(text);
        if (Number.isNaN(value)) return null;
        return look.isDate === true ? { kind: 'date', serial: value } : { kind: 'number', value };
      }
      case 'DateTime': {
        const serial = serialFromIso(text);
        if (serial === null) return null;
        const isTime = look.numberFormat !== undefined && look.isDate !== true;
        return isTime ? { kind: 'number', value: serial } : { kind: 'date', serial };
      }
      case 'Boolean':
        return /^[01]$/.test(text) ? { kind: 'boolean', value: text === '1' } : null;
      case 'Error':
        return { kind: 'error', error: cellError(text) };
      case 'String':
        return { kind: 'text', text };
      default:
        return null;
    }
  }

  private keep(row: number, column: number, cell: CellData): void {
    const before = this.cells.size;
    const cut = cutValue(cell.value);
    if (cut) this.cutTexts.push(cellKey(row, column));
    this.cells.set(cellKey(row, column), cut ? { ...cell, value: cut } : cell);
    // Two cells at one address: which one counts can't be known.
    if (this.cells.size === before) throw this.xml.broken(formatAddress({ row, column }));
    this.budget.take('cells');
    this.rowCount = Math.max(this.rowCount, row + 1);
    this.columnCount = Math.max(this.columnCount, column + 1);
  }

  /** Where the row, column or cell just opened stands: where it says, else next to the one before. */
  private place(next: number, end: number): number {
    const index = this.xml.attribute(INDEX);
    const place = index === null ? next : Number(index) - 1;
    if (!Number.isInteger(place) || place < next || place >= end) throw this.xml.broken();
    return place;
  }

  private count(code: number): number {
    const count = Number(this.xml.attribute(code) ?? 0);
    if (!Number.isInteger(count) || count < 0) throw this.xml.broken();
    return count;
  }
}

/** The pieces of a cell's text, past its closing tag. Other looks than struck-out are passed over. */
function readRuns(xml: XmlScanner): readonly TextRun[] {
  const runs: TextRun[] = [];
  const read = (look: Pick<TextRun, 'struck'>): void => {
    xml.mixed(
      (text) => runs.push({ text, ...look }),
      () => read(xml.name === STRUCK ? { struck: true } : look),
    );
  };
  read({});
  return runs;
}
