import type { ReportSheet } from '../forms/report-definition';

/**
 * A cell before it has a place. A string is always text, whatever it begins with; only `formula` calculates.
 * - number: a count. null: nothing belongs here.
 * - `formula`: with the value that it gives, which every spreadsheet program must reach.
 * - `percent`: a fraction, rounded to four decimals. `points`: a change in percentage points, two decimals.
 * - `mark`: a text that asks for attention ("chưa rõ"); never counted as 0.
 * - `link`: text that opens another file at a cell.
 * - `input`: a cell to enter a count in, perhaps with a count to begin with.
 */
export type ReportCell =
  | null
  | string
  | number
  | { readonly kind: 'percent'; readonly value: number }
  | { readonly kind: 'points'; readonly value: number }
  | { readonly kind: 'mark'; readonly text: string }
  | { readonly kind: 'input'; readonly value: number | null }
  | FormulaCell
  | LinkCell;

export interface FormulaCell {
  readonly kind: 'formula';
  /** Pieces in US English, references still without addresses. */
  readonly formula: readonly (string | CellReference)[];
  readonly value: number | string;
  readonly format: 'count' | 'percent';
}

export interface LinkCell {
  readonly kind: 'link';
  readonly text: string;
  /** Encoded relative path or file: address. */
  readonly target: string;
  /** "'Biểu 06a'!C13"; empty opens the file alone. */
  readonly location: string;
  readonly tip: string;
}

/** A cell or a column of cells in the body of a table; rows count from 0 within the body. */
export interface CellReference {
  readonly column: string;
  readonly row: number;
  /** Last row of a range; absent for one cell. */
  readonly toRow?: number;
  /** Last column of a range; absent for one column. */
  readonly toColumn?: string;
  /** Another table of the same report; absent for the cell's own. */
  readonly table?: TableKey;
}

export type RowKind = 'row' | 'section' | 'subtotal' | 'total';

export interface ReportRow {
  readonly kind: RowKind;
  /** One per column. */
  readonly cells: readonly ReportCell[];
}

/** `computed`: counts that the sheet works out from what is entered. */
export type ColumnLook = 'number' | 'text' | 'centre' | 'count' | 'computed' | 'rate' | 'points';

export interface ReportColumn {
  readonly key: string;
  /** Captions from the outermost group inwards. */
  readonly path: readonly string[];
  /** Characters of the table's font. */
  readonly width: number;
  readonly look: ColumnLook;
  /** "(3)" in the number row; absent for columns that the form does not number. */
  readonly number?: number;
}

/** Head of an official paper: agency left, nation and motto right, then place and date. */
export interface OfficialHead {
  readonly kind: 'official';
  readonly parentAgency: string;
  readonly agency: string;
  readonly nation: string;
  readonly motto: string;
  readonly placeAndDate: string;
}

/** Head of a form: lines left (its number and basis) and right (who reports, who receives). */
export interface FormHead {
  readonly kind: 'form';
  readonly left: readonly string[];
  readonly right: readonly string[];
}

export interface SignatureBlock {
  /** Place and date over the title; absent where the head has them. */
  readonly placeAndDate?: string;
  /** Lines separated by line breaks. */
  readonly title: string;
  readonly hint: string;
  readonly name: string;
}

export interface SignatureBlocks {
  readonly left: SignatureBlock;
  readonly right: SignatureBlock;
}

/** A column chart over columns of report tables. */
export interface ReportChart {
  readonly title: string;
  readonly categoryTitle: string;
  readonly valueTitle: string;
  readonly format: 'count' | 'percent';
  readonly categories: CellReference;
  readonly series: readonly ChartSeries[];
}

export interface ChartSeries {
  readonly name: string;
  readonly values: CellReference;
  /** `target` is drawn as a line over the columns. */
  readonly look: 'first' | 'second' | 'target';
}

/** Names a table among those of one workbook. */
export type TableKey = ReportSheet | 'form' | 'guide' | 'slip';

/** One sheet of the report, without addresses, styles or anything of a spreadsheet program. */
export interface ReportTable {
  readonly key: TableKey;
  readonly sheet: string;
  /** Absent: landscape. */
  readonly orientation?: 'portrait';
  readonly head: OfficialHead | FormHead | null;
  readonly title: string;
  /** Lines under the title: what the table is of, period, receiver, basis. */
  readonly subtitles: readonly string[];
  /** To whom the paper goes, under title and subtitles; absent where it goes to nobody in particular. */
  readonly addressee?: string;
  /** Right above the table; empty for none. */
  readonly unitOfCount: string;
  /** Sentences above the table. */
  readonly summary: readonly string[];
  /** Drawn above the table. */
  readonly charts: readonly ReportChart[];
  readonly columns: readonly ReportColumn[];
  readonly numbered: boolean;
  readonly rows: readonly ReportRow[];
  readonly notes: readonly string[];
  /** Over the notes, where there are any. */
  readonly notesTitle: string;
  readonly signatures: SignatureBlocks | null;
}
