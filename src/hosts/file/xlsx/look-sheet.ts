import { MAX_COLUMNS, MAX_ROWS } from '../../../core/model/address';
import type { SheetLook } from '../../../core/model/workbook-look';
import { columnPixels, paddedWidth, pixels } from '../look-sizes';
import type { ReadBudget } from '../read-budget';
import { nameCode } from '../xml/name-code';
import { parseCount } from '../xml/xml-numbers';
import type { XmlScanner } from '../xml/xml-scanner';
import { parseCellKey } from './cell-reference';
import { readConditions, type RankedCondition } from './look-conditions';
import { StyleRunList } from './style-run-list';
import { readColor } from './theme-colors';

/** What a sheet's look needs from the rest of its workbook. */
export interface LookContext {
  readonly theme: readonly string[];
  /** Width of a digit in the workbook's own font, in pixels: columns are as wide as so many of them. */
  readonly digitWidth: number;
  readonly budget: ReadBudget;
}

const SHEET_PR = nameCode('sheetPr');
const TAB_COLOR = nameCode('tabColor');
const SHEET_VIEWS = nameCode('sheetViews');
const SHOW_GRID_LINES = nameCode('showGridLines');
const PANE = nameCode('pane');
const STATE = nameCode('state');
const X_SPLIT = nameCode('xSplit');
const Y_SPLIT = nameCode('ySplit');
const SHEET_FORMAT_PR = nameCode('sheetFormatPr');
const DEFAULT_COL_WIDTH = nameCode('defaultColWidth');
const BASE_COL_WIDTH = nameCode('baseColWidth');
const DEFAULT_ROW_HEIGHT = nameCode('defaultRowHeight');
const COLS = nameCode('cols');
const MIN = nameCode('min');
const MAX = nameCode('max');
const WIDTH = nameCode('width');
const STYLE = nameCode('style');
const SHEET_DATA = nameCode('sheetData');
const ROW = nameCode('row');
const C = nameCode('c');
const R = nameCode('r');
const S = nameCode('s');
const HT = nameCode('ht');
const CUSTOM_FORMAT = nameCode('customFormat');
const CONDITIONAL_FORMATTING = nameCode('conditionalFormatting');
const SHEET_PROTECTION = nameCode('sheetProtection');
const SHEET = nameCode('sheet');

const STANDARD_ROW_POINTS = 15;
const STANDARD_COLUMN_DIGITS = 8;

/** Reads the look of one worksheet; what its cells hold is not looked at. */
export function readSheetLook(xml: XmlScanner, name: string, context: LookContext): SheetLook {
  return new SheetLookReader(xml, context).read(name);
}

class SheetLookReader {
  private defaultColumnWidth: number;
  private defaultRowHeight = pixels(STANDARD_ROW_POINTS);
  private readonly columnWidths = new Map<number, number>();
  private readonly rowHeights = new Map<number, number>();
  private readonly columnStyles = new Map<number, number>();
  private readonly rowStyles = new Map<number, number>();
  private readonly runs = new StyleRunList();
  private frozen = { rows: 0, columns: 0 };
  private showsGrid = true;
  private isProtected = false;
  private tabColor: string | undefined;
  private readonly conditions: RankedCondition[] = [];
  private readonly xml: XmlScanner;
  private readonly context: LookContext;

  constructor(xml: XmlScanner, context: LookContext) {
    this.xml = xml;
    this.context = context;
    this.defaultColumnWidth = paddedWidth(STANDARD_COLUMN_DIGITS, context.digitWidth);
  }

  read(name: string): SheetLook {
    const { xml } = this;
    xml.root();
    while (xml.nextChild(1)) {
      if (xml.name === SHEET_DATA) this.readRows();
      else if (xml.name === COLS) this.readColumns();
      else if (xml.name === SHEET_VIEWS) this.readView();
      else if (xml.name === SHEET_FORMAT_PR) this.readDefaults();
      else if (xml.name === CONDITIONAL_FORMATTING) this.conditions.push(...readConditions(xml));
      else if (xml.name === SHEET_PROTECTION) this.isProtected = xml.attributes.isTrue(SHEET);
      else if (xml.name === SHEET_PR) {
        while (xml.nextChild(2)) if (xml.name === TAB_COLOR) this.tabColor = readColor(xml, this.context.theme);
      }
    }
    const { defaultColumnWidth, defaultRowHeight, columnWidths, rowHeights, columnStyles, rowStyles } = this;
    const { frozen, isProtected, showsGrid, tabColor } = this;
    const conditions = this.conditions.sort((a, b) => a.priority - b.priority);
    return {
      ...{ name, defaultColumnWidth, defaultRowHeight, columnWidths, rowHeights, columnStyles, rowStyles },
      ...{ cellStyles: this.runs.finish(), frozen, isProtected, showsGrid },
      ...(tabColor !== undefined && { tabColor }),
      ...(conditions.length > 0 && { conditions }),
    };
  }

  private readDefaults(): void {
    const { digitWidth } = this.context;
    const width = this.number(DEFAULT_COL_WIDTH);
    const digits = this.number(BASE_COL_WIDTH);
    if (width !== null) this.defaultColumnWidth = columnPixels(width, digitWidth);
    else if (digits !== null) this.defaultColumnWidth = paddedWidth(digits, digitWidth);
    this.defaultRowHeight = pixels(this.number(DEFAULT_ROW_HEIGHT) ?? STANDARD_ROW_POINTS);
  }

  /** The first view counts: further ones are those of other windows. */
  private readView(): void {
    const { xml } = this;
    if (!xml.nextChild(2)) return;
    this.showsGrid = xml.attributes.find(SHOW_GRID_LINES) < 0 || xml.attributes.isTrue(SHOW_GRID_LINES);
    while (xml.nextChild(3)) {
      if (xml.name !== PANE || !/^frozen/.test(xml.attribute(STATE) ?? '')) continue;
      this.frozen = { rows: this.number(Y_SPLIT) ?? 0, columns: this.number(X_SPLIT) ?? 0 };
    }
  }

  private readColumns(): void {
    const { xml, context } = this;
    while (xml.nextChild(2)) {
      const from = this.number(MIN) ?? 0;
      const to = this.number(MAX) ?? 0;
      if (!(from >= 1 && to <= MAX_COLUMNS)) throw xml.broken();
      const width = this.number(WIDTH);
      const style = this.number(STYLE) ?? 0;
      context.budget.checkTime();
      for (let column = from - 1; column < to; column++) {
        if (width !== null) this.columnWidths.set(column, columnPixels(width, context.digitWidth));
        if (style > 0) this.columnStyles.set(column, style);
      }
    }
  }

  private readRows(): void {
    const { xml } = this;
    const { attributes } = xml;
    let row = -1;
    while (xml.nextChild(2)) {
      if (xml.name !== ROW) continue;
      const index = attributes.find(R);
      row = index < 0 ? row + 1 : parseCount(xml.bytes, attributes.from(index), attributes.to(index)) - 1;
      if (row < 0 || row >= MAX_ROWS) throw xml.broken();
      const height = this.number(HT);
      if (height !== null) this.rowHeights.set(row, pixels(height));
      const style = attributes.isTrue(CUSTOM_FORMAT) ? this.number(S) : null;
      if (style !== null) this.rowStyles.set(row, style);
      this.readCells(row);
    }
  }

  private readCells(row: number): void {
    const { xml } = this;
    const { attributes } = xml;
    let key = row * MAX_COLUMNS - 1;
    while (xml.nextChild(3)) {
      if (xml.name !== C) continue;
      const reference = attributes.find(R);
      key = reference < 0 ? key + 1 : parseCellKey(xml.bytes, attributes.from(reference), attributes.to(reference));
      const style = attributes.find(S);
      this.runs.add(key, style < 0 ? 0 : parseCount(xml.bytes, attributes.from(style), attributes.to(style)));
    }
  }

  private number(code: number): number | null {
    const text = this.xml.attribute(code);
    const value = Number(text ?? NaN);
    return Number.isFinite(value) && value >= 0 ? value : null;
  }
}
