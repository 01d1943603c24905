import { MAX_COLUMNS, MAX_ROWS, type CellRange } from '../../../core/model/address';
import { cellKey, type CellData, type SheetData } from '../../../core/model/sheet-data';
import { cutValue } from '../cell-text';
import type { ReadBudget } from '../read-budget';
import { nameCode, prefixedCode } from '../xml/name-code';
import type { XmlScanner } from '../xml/xml-scanner';
import { readOdsCell } from './ods-cell';
import type { OdsLook, OdsStyles } from './ods-styles';

const COLUMN = nameCode('table-column');
const ROW = nameCode('table-row');
const CELL = nameCode('table-cell');
const COVERED = nameCode('covered-table-cell');
/** Elements around columns or rows. */
export const GROUPS = new Set(
  [
    'table-columns',
    'table-header-columns',
    'table-column-group',
    'table-rows',
    'table-header-rows',
    'table-row-group',
  ].map(nameCode),
);
const NAME = prefixedCode('name');
const STYLE_NAME = prefixedCode('style-name');
const DEFAULT_STYLE = prefixedCode('default-cell-style-name');
const VISIBILITY = prefixedCode('visibility');
const ROWS_REPEATED = prefixedCode('number-rows-repeated');
const COLUMNS_REPEATED = prefixedCode('number-columns-repeated');
const ROWS_SPANNED = prefixedCode('number-rows-spanned');
const COLUMNS_SPANNED = prefixedCode('number-columns-spanned');

/** Rows or columns that stand once in the file for `count` of them. */
interface Run {
  readonly from: number;
  readonly count: number;
  readonly isHidden: boolean;
  readonly style: string | null;
}

/**
 * Reads one table of an .ods. A repeated cell that holds something is given as often as it is repeated and counts each
 * time; empty ones, which fill every sheet to its last row, cost nothing. Hidden rows and columns behind the last cell
 * are left out.
 */
export class OdsTable {
  private readonly xml: XmlScanner;
  private readonly styles: OdsStyles;
  private readonly budget: ReadBudget;
  private readonly cells = new Map<number, CellData>();
  private readonly merges: CellRange[] = [];
  private readonly rows: Run[] = [];
  private readonly columns: Run[] = [];
  private readonly cutTexts: number[] = [];
  private rowCount = 0;
  private columnCount = 0;

  constructor(xml: XmlScanner, styles: OdsStyles, budget: ReadBudget) {
    this.xml = xml;
    this.styles = styles;
    this.budget = budget;
  }

  /** Reads the table just opened. */
  read(): SheetData {
    const { xml, cells, merges } = this;
    const name = xml.attribute(NAME);
    if (name === null) throw xml.broken();
    const state = this.styles.isHiddenTable(xml.attribute(STYLE_NAME)) ? 'hidden' : 'visible';
    this.readChildren();
    const { rowCount, columnCount } = this;
    const hiddenRows = hidden(this.rows, rowCount);
    const hiddenColumns = hidden(this.columns, columnCount);
    return {
      ...{ name, state, cells, rowCount, columnCount, merges, hiddenRows, hiddenColumns },
      ...(this.cutTexts.length > 0 && { cutTexts: this.cutTexts }),
    };
  }

  private readChildren(): void {
    const { xml } = this;
    const level = xml.depth;
    while (xml.nextChild(level)) {
      if (xml.name === COLUMN) this.add(this.columns, COLUMNS_REPEATED, MAX_COLUMNS);
      else if (xml.name === ROW) this.readRow(this.add(this.rows, ROWS_REPEATED, MAX_ROWS));
      else if (GROUPS.has(xml.name)) this.readChildren();
    }
  }

  private add(runs: Run[], repeated: number, limit: number): Run {
    const { xml } = this;
    const last = runs.at(-1);
    const visibility = xml.attribute(VISIBILITY);
    const run = {
      from: last ? last.from + last.count : 0,
      count: this.count(repeated),
      isHidden: visibility === 'collapse' || visibility === 'filter',
      style: xml.attribute(DEFAULT_STYLE),
    };
    // Behind the last row or column: kept out, so that a search through the runs has an end.
    if (run.from < limit) runs.push(run);
    return run;
  }

  private readRow(row: Run): void {
    const { xml } = this;
    const level = xml.depth;
    let column = 0;
    while (xml.nextChild(level)) {
      if (xml.name !== CELL && xml.name !== COVERED) continue;
      const count = this.count(COLUMNS_REPEATED);
      const style = xml.attribute(STYLE_NAME) ?? row.style;
      const rowSpan = this.count(ROWS_SPANNED);
      const columnSpan = this.count(COLUMNS_SPANNED);
      if (rowSpan > 1 || columnSpan > 1) this.merge(row.from, column, rowSpan, columnSpan);
      const look = (): OdsLook => this.styles.look(style ?? this.columnStyle(column));
      const { value, formula, unstruck } = readOdsCell(xml, this.styles, () => look().isStruck);
      if (value) {
        const { numberFormat, fontName } = look();
        const cut = cutValue(value);
        if (cut) this.cutTexts.push(cellKey(row.from, column));
        this.keep(row, column, count, {
          value: cut ?? value,
          ...(formula === undefined ? {} : { formula }),
          ...(numberFormat === undefined ? {} : { numberFormat }),
          ...(fontName === undefined ? {} : { fontName }),
          ...(unstruck === undefined ? {} : { unstruck }),
        });
      }
      column += count;
    }
  }

  private keep(rows: Run, column: number, columns: number, cell: CellData): void {
    if (rows.from + rows.count > MAX_ROWS || column + columns > MAX_COLUMNS) throw this.xml.broken();
    this.budget.take('cells', rows.count * columns);
    for (let row = rows.from; row < rows.from + rows.count; row++) {
      for (let at = column; at < column + columns; at++) this.cells.set(cellKey(row, at), cell);
    }
    this.rowCount = rows.from + rows.count;
    this.columnCount = Math.max(this.columnCount, column + columns);
  }

  private merge(row: number, column: number, rows: number, columns: number): void {
    this.budget.take('merges');
    const to = { row: Math.min(row + rows, MAX_ROWS) - 1, column: Math.min(column + columns, MAX_COLUMNS) - 1 };
    this.merges.push({ from: { row, column }, to });
  }

  private columnStyle(column: number): string {
    return this.columns.find(({ from, count }) => column < from + count)?.style ?? 'Default';
  }

  private count(code: number): number {
    const text = this.xml.attribute(code);
    const count = text === null ? 1 : Number(text);
    if (!Number.isInteger(count) || count < 1) throw this.xml.broken();
    return count;
  }
}

function hidden(runs: readonly Run[], end: number): Set<number> {
  const indexes = new Set<number>();
  for (const { from, count, isHidden } of runs) {
    if (isHidden) for (let index = from; index < Math.min(from + count, end); index++) indexes.add(index);
  }
  return indexes;
}
