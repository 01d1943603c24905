/**
 * A cell before it has a place. A string is always text, whatever it begins with; only `formula` calculates.
 * - number: a count. null: nothing belongs here.
 * - `formula`: with the value that it gives, which every spreadsheet program must reach.
 * - `percent`: a fraction, rounded to four decimals. `points`: a change in percentage points, two decimals.
 * - `mark`: a text that asks for attention ("chưa rõ"); never counted as 0.
 * - `link`: text that opens another file at a cell.
 * - `input`: a cell to enter a count in, perhaps with a count to begin with; with `takes` something else than a count.
 * - `closed`: nothing is to be entered here, where the column has cells to enter.
 * - `shaded`: a number on a ground that says how near to the best it is; the number itself always stands there.
 */
export type ReportCell =
  | null
  | string
  | number
  | { readonly kind: 'percent'; readonly value: number }
  | { readonly kind: 'points'; readonly value: number }
  | { readonly kind: 'mark'; readonly text: string }
  | { readonly kind: 'input'; readonly value: number | null; readonly takes?: InputRule }
  | { readonly kind: 'closed' }
  | ShadedCell
  | FormulaCell
  | LinkCell;

export interface FormulaCell {
  readonly kind: 'formula';
  /** Pieces in US English, references still without addresses. */
  readonly formula: readonly (string | CellReference)[];
  readonly value: number | string;
  readonly format: 'count' | 'percent' | 'score';
}

/** What may be entered: points between limits, one of a row of cells, one of some words, or any text. */
export type InputRule =
  | { readonly kind: 'text' }
  | ({ readonly kind: 'points'; readonly minimum: number; readonly maximum: number } & InputMessages)
  | ({ readonly kind: 'one-of'; readonly cells: CellReference } & InputMessages)
  | ({ readonly kind: 'words'; readonly words: readonly string[] } & InputMessages);

interface InputMessages {
  readonly prompt: { readonly title: string; readonly message: string };
  readonly alert: { readonly title: string; readonly message: string };
}

/** 1: none of it reached; 5: all of it. */
export type Shade = 1 | 2 | 3 | 4 | 5;

export interface ShadedCell {
  readonly kind: 'shaded';
  readonly cell: number | FormulaCell;
  readonly shade: Shade;
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
  readonly table?: string;
}

export type RowKind = 'row' | 'section' | 'subtotal' | 'total';

export interface ReportRow {
  readonly kind: RowKind;
  /** One per column. */
  readonly cells: readonly ReportCell[];
}

/** `computed`: counts that the sheet works out from what is entered; points and rates likewise. */
export type ColumnLook =
  | 'number'
  | 'text'
  | 'centre'
  | 'count'
  | 'computed'
  | 'rate'
  | 'points'
  | 'score'
  | 'computed-score'
  | 'computed-rate';

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
  /** Empty: it stands over the signatures. */
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

/** One sheet of the report, without addresses, styles or anything of a spreadsheet program. */
export interface ReportTable {
  /** By which formulas and charts of other tables refer to it. */
  readonly key: string;
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
