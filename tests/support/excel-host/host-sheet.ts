import type { CellAddress, CellRange } from '../../../src/core/model/address';
import { cellKey, keyAddress } from '../../../src/core/model/sheet-data';
import { PLAIN, type CellFormat } from './cell-format';

export type HostValue = number | string | boolean | null;

/** One cell. `value` of an error is its text, and `isError` says so. */
export interface HostCell {
  readonly value: HostValue;
  readonly isError?: boolean;
  /** With its "=". */
  readonly formula?: string;
  /** Typed behind an apostrophe: text whatever it looks like. */
  readonly quoted?: boolean;
  readonly format: CellFormat;
  readonly link?: HostLink;
}

export interface HostLink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

export interface HostConditionalFormat {
  readonly id: string;
  readonly type: string;
  readonly areas: readonly CellRange[];
  formula: string;
  fill: string;
  fontColor: string;
  bold: boolean;
  borderColor: string;
  stopIfTrue: boolean;
}

export interface HostSeries {
  name: string;
  chartType: string;
  values: HostReference | null;
  categories: HostReference | null;
  color: string;
  lineColor: string;
  lineStyle: string;
  lineWeight: number;
  markerStyle: string;
  gapWidth: number;
  hasDataLabels: boolean;
  labelPosition: string;
  labelFormat: string;
  labelSize: number;
}

export interface HostReference {
  readonly sheet: HostSheet;
  readonly range: CellRange;
}

export interface HostAxis {
  title: string;
  titleVisible: boolean;
  titleSize: number;
  titleBold: boolean;
  minimum: number | '';
  maximum: number | '';
  majorUnit: number | '';
  numberFormat: string;
  size: number;
  gridlines: boolean;
  gridlineColor: string;
  tickLabelPosition: string;
  tickLabelSpacing: number | '';
  majorTickMark: string;
}

export interface HostChart {
  readonly id: string;
  name: string;
  chartType: string;
  title: string;
  titleSize: number;
  titleBold: boolean;
  fontName: string;
  fontColor: string;
  fontSize: number;
  legendVisible: boolean;
  legendPosition: string;
  legendSize: number;
  legendOverlay: boolean;
  fill: string;
  borderStyle: string;
  position: CellRange | null;
  displayBlanksAs: string;
  readonly value: HostAxis;
  readonly category: HostAxis;
  readonly series: HostSeries[];
}

export interface HostLine {
  readonly id: string;
  name: string;
  altText: string;
  readonly left: number;
  readonly top: number;
  readonly toLeft: number;
  readonly toTop: number;
  color: string;
  weight: number;
  placement: string;
}

/** What may be entered in a range, as it was given. */
export interface HostValidation {
  readonly range: CellRange;
  rule: unknown;
  ignoreBlanks: boolean;
  prompt: unknown;
  errorAlert: unknown;
}

export interface HostPage {
  orientation: string;
  paperSize: string;
  leftMargin: number;
  rightMargin: number;
  topMargin: number;
  bottomMargin: number;
  headerMargin: number;
  footerMargin: number;
  centerHorizontally: boolean;
  firstPageNumber: number | '';
  zoom: Readonly<Record<string, number>>;
  printArea: CellRange | null;
  titleRows: readonly [number, number] | null;
  headerState: string;
  centerHeader: string;
  firstCenterHeader: string;
}

/** Points of a column and a row that nobody changed. */
export const USUAL_WIDTH = 48;
export const USUAL_HEIGHT = 15;

/** A sheet of the strict host's workbook. */
export class HostSheet {
  readonly id: string;
  name: string;
  visibility = 'Visible';
  readonly cells = new Map<number, HostCell>();
  readonly widths = new Map<number, number>();
  readonly heights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  merges: CellRange[] = [];
  conditionalFormats: HostConditionalFormat[] = [];
  readonly charts: HostChart[] = [];
  readonly lines: HostLine[] = [];
  breaks: number[] = [];
  frozen: CellRange | null = null;
  showGridlines = true;
  isProtected = false;
  /** '' for none. */
  password = '';
  protection: Readonly<Record<string, unknown>> = {};
  readonly validations: HostValidation[] = [];
  readonly page: HostPage = {
    orientation: 'Portrait',
    paperSize: 'Letter',
    leftMargin: 50.4,
    rightMargin: 50.4,
    topMargin: 54,
    bottomMargin: 54,
    headerMargin: 21.6,
    footerMargin: 21.6,
    centerHorizontally: false,
    firstPageNumber: '',
    zoom: { scale: 100 },
    printArea: null,
    titleRows: null,
    headerState: 'Default',
    centerHeader: '',
    firstCenterHeader: '',
  };

  constructor(id: string, name: string) {
    this.id = id;
    this.name = name;
  }

  cell({ row, column }: CellAddress): HostCell {
    return this.cells.get(cellKey(row, column)) ?? BLANK_CELL;
  }

  put({ row, column }: CellAddress, cell: HostCell): void {
    const key = cellKey(row, column);
    if (cell.value === null && cell.formula === undefined && !cell.link && cell.format === PLAIN)
      this.cells.delete(key);
    else this.cells.set(key, cell);
  }

  /** The smallest range with every cell that holds a value, or also those with a format or in a merge; null for none. */
  used(valuesOnly: boolean): CellRange | null {
    let used: { top: number; bottom: number; left: number; right: number } | null = null;
    const take = ({ row, column }: CellAddress): void => {
      used ??= { top: row, bottom: row, left: column, right: column };
      used.top = Math.min(used.top, row);
      used.bottom = Math.max(used.bottom, row);
      used.left = Math.min(used.left, column);
      used.right = Math.max(used.right, column);
    };
    for (const [key, cell] of this.cells) {
      if (!valuesOnly || cell.value !== null || cell.formula !== undefined) take(keyAddress(key));
    }
    if (!valuesOnly) this.merges.flatMap(({ from, to }) => [from, to]).forEach(take);
    // Set by the function above, which the compiler does not follow.
    const found = used as { top: number; bottom: number; left: number; right: number } | null;
    return found && { from: { row: found.top, column: found.left }, to: { row: found.bottom, column: found.right } };
  }

  width(column: number): number {
    return this.widths.get(column) ?? USUAL_WIDTH;
  }

  height(row: number): number {
    return this.heights.get(row) ?? USUAL_HEIGHT;
  }
}

const BLANK_CELL: HostCell = { value: null, format: PLAIN };
