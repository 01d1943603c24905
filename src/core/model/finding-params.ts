import type { FileFindingParams } from './file-finding-params';
import type { ContextFindingParams } from './context-finding-params';
import type { JoinFindingParams } from './join-finding-params';
import type { RecordFindingParams } from './record-finding-params';
import type { ScoreFindingParams } from './score-finding-params';
import type { Words } from './words';

/**
 * Every code a finding can have, with the parameters of its sentence. Cells are given as text ("C13"), numbers as
 * numbers, dates as PlainDate, periods by id: how they look is for `src/messages` to decide.
 */
export interface FindingParams
  extends FileFindingParams, ScoreFindingParams, ContextFindingParams, JoinFindingParams, RecordFindingParams {
  // --- reading: the file and the table ---
  /** `reason` is a HostFailureCode; its sentence says what to do. */
  'read.unreadable': { readonly file: string; readonly reason: string; readonly limit?: number };
  /** No sheet has the captions of a known form. `missing`: captions not found on the closest sheet, if any is close. */
  'read.no-table': { readonly sheets: readonly string[]; readonly missing: readonly string[] };
  /** The sheet prints the code or the title `name` of another form than `form`. */
  'read.other-form': {
    readonly told: 'code' | 'title';
    readonly name: string;
    readonly cell: string;
    readonly form: string;
  };
  /** The table at `cell` is headed as one of `form`; `captions` are those over its columns that are not the form's. */
  'read.captions.unknown': {
    readonly sheet: string;
    readonly cell: string;
    readonly form: string;
    readonly captions: readonly { readonly cell: string; readonly caption: string }[];
  };
  /** Read as `form` by its captions, though the heading gives it a number of the document's own ("Phụ lục I"). */
  'read.form.unconfirmed': { readonly cell: string; readonly code: string; readonly form: string };
  /** Beside the table read, which begins at `used`, another one begins at `cell`; `isSame`: it is of the form, too. */
  'read.table-beside': {
    readonly cell: string;
    readonly used: string;
    readonly isOnRight: boolean;
    readonly isSame: boolean;
  };
  /** More than one sheet has the form; `used` was read. */
  'read.several-tables': { readonly used: string; readonly others: readonly string[] };
  /** A column of the form is not on the sheet. `number` is its number on the form. */
  'read.column.missing': { readonly caption: string; readonly number: number | null };
  /** Under the table's total another table of the form begins at `cell`; it is not read. */
  'read.second-table': { readonly cell: string };
  /** One column for several of the form; none of them is read. */
  'read.column.joined': {
    readonly cell: string;
    readonly caption: string;
    readonly columns: readonly { readonly figure: Words; readonly number: number }[];
  };
  /** Several columns for one of the form; it is not read. */
  'read.column.split': { readonly cells: readonly string[]; readonly figure: Words; readonly number: number };
  /** Two columns answer to the same caption; the first is read. */
  'read.column.twice': { readonly caption: string; readonly used: string; readonly other: string };
  /** A caption that is not the form's; `taken`: the column it was read as. */
  'read.column.inexact': {
    readonly cell: string;
    readonly caption: string;
    readonly taken: Words;
    /** Null on forms whose columns have no numbers. */
    readonly number: number | null;
  };
  /** Caption says one column, the number under it another. The caption is followed. `others`: further cells where it is so. */
  'read.column.number-differs': {
    readonly cell: string;
    readonly caption: string;
    readonly number: number;
    readonly expected: number;
    readonly others: readonly string[];
  };
  /** A column under the table's head that the form does not have; its figures are not read. */
  'read.column.unknown': { readonly cell: string; readonly caption: string };
  /** Detail rows ("1.1", "trong đó") that are part of the row above and not added again. */
  'read.rows.detail': { readonly rows: readonly number[] };
  /** A row that nobody knows by name and that is the sum of all others. */
  'read.row.taken-as-total': { readonly row: number };
  /** A row that nobody knows by name and that is the sum of these rows: not added again. */
  'read.row.taken-as-sum': { readonly row: number; readonly rows: readonly number[] };
  /** Rows with figures outside the table, which are not counted; `forgotten`: those that look like records of it. */
  'read.rows.aside': { readonly rows: readonly number[]; readonly forgotten: readonly number[] };
  /** Rows that can be understood in two ways, neither of which explains the figures better. */
  'read.rows.unclear': { readonly rows: readonly number[] };
  /** A row that the form gives and the table has not. */
  'read.row.missing': { readonly name: string };
  /** A row that the form does not give. */
  'read.row.extra': { readonly cell: string; readonly text: string };
  /** A row with figures but without a name; its figures are counted under "(không tên)". */
  'read.row.unnamed': { readonly row: number };

  // --- reading: numbers (domain: parser table) ---
  'read.number.text': { readonly cell: string; readonly text: string; readonly value: number };
  'read.number.words': { readonly cell: string; readonly text: string; readonly value: number };
  /** "1,234": thousands or decimals; `value` is taken for the time being. */
  'read.number.ambiguous': {
    readonly cell: string;
    readonly text: string;
    readonly value: number;
    readonly decimal: string;
  };
  /** "-", "x", "không" where a figure belongs; once per sheet. `cells`: all of them. */
  'read.number.dash': { readonly cells: readonly string[]; readonly text: string };
  /** Letters O or l for 0 or 1; `suggestion` is not taken. */
  'read.number.letters': { readonly cell: string; readonly text: string; readonly suggestion: number };
  'read.number.percent': { readonly cell: string; readonly text: string };
  'read.number.not-a-number': { readonly cell: string; readonly text: string };
  'read.number.date': { readonly cell: string; readonly date: string };
  'read.number.boolean': { readonly cell: string };
  /** R5. `suggestion`: "1.234" typed as a decimal may be 1234. */
  'read.number.not-integer': { readonly cell: string; readonly text: string; readonly suggestion: number | null };
  'read.number.negative': { readonly cell: string; readonly value: number };
  'read.number.too-large': { readonly cell: string; readonly text: string };

  // --- reading: formulas, labels, encodings, hidden ---
  'read.formula.error': { readonly cell: string; readonly error: string; readonly value: number | null };
  /** Formulas saved without values; `derived` of them follow from the parts. Once per sheet, at the first cell. */
  'read.formula.no-value': { readonly cells: readonly string[]; readonly derived: number };
  'read.formula.label': { readonly cell: string; readonly formula: string };
  'read.encoding.legacy': {
    readonly cell: string;
    readonly text: string;
    readonly converted: string;
    readonly encoding: 'TCVN3' | 'VNI';
    readonly font: string | null;
  };
  'read.hidden.row': { readonly row: number };
  'read.hidden.column': { readonly column: string };
  'read.hidden.sheet': { readonly sheet: string };
  /** Texts longer than a cell of Excel holds, read up to there; once per sheet, at the first. */
  'read.text.cut': { readonly cells: readonly string[] };
  /** A figure that counts though the merged area over it hides it. */
  'read.hidden.merged': { readonly cell: string; readonly range: string; readonly value: number | string };
  /** Figures that count though nobody sees them: in the colour of the ground, or by a number format that shows nothing. Once for a table. */
  'read.hidden.color': { readonly cells: readonly string[] };
  'read.hidden.format': { readonly cells: readonly string[]; readonly format: string };
  /** A figure with something struck out. `left`: as `CellData.unstruck`; `value`: what counts, null when nothing can. */
  'read.hidden.struck': {
    readonly cell: string;
    readonly text: number | string;
    readonly left: string;
    readonly value: number | null;
  };

  // --- reading: the settings workbook ---
  'settings.sheet.missing': { readonly sheet: string };
  'settings.column.missing': { readonly sheet: string; readonly caption: string };
  'settings.value.bad': {
    readonly cell: string;
    readonly sheet: string;
    readonly text: string;
    readonly allowed: string;
  };
  /** A cell that a row can't do without. */
  'settings.cell.blank': { readonly cell: string; readonly sheet: string; readonly caption: string };
  'settings.unit.twice': { readonly cell: string; readonly sheet: string; readonly code: string };
  'settings.field.twice': { readonly cell: string; readonly sheet: string; readonly code: string };
  'settings.name.twice': {
    readonly cell: string;
    readonly sheet: string;
    readonly name: string;
    readonly first: string;
  };
  'settings.parent.unknown': { readonly cell: string; readonly sheet: string; readonly code: string };
  /**
   * C1: the maxima of a set of criteria; decimal text. `number` '' for the total, of one `part` or of all (null). `difference`
   * is found less expected; `cell` '' if absent.
   */
  'settings.criteria.sum': {
    readonly cell: string;
    readonly number: string;
    readonly part: 'appraisal' | 'survey' | null;
    readonly expected: string;
    readonly found: string;
    readonly difference: string;
  };
  /** A criterion that can't stand where or as it does. */
  'settings.criteria.row': {
    readonly cell: string;
    readonly number: string;
    readonly problem: 'twice' | 'orphan' | 'before-parent' | 'negative';
  };

  // --- checking: II.06a ---
  /** R1..R4. `parts` in the order of the rule: name of the figure, its cell, its value. */
  'check.total.mismatch': {
    readonly cell: string;
    readonly total: Words;
    readonly value: number;
    readonly parts: readonly { readonly name: Words; readonly cell: string; readonly value: number }[];
    readonly sum: number;
  };
  /** R1..R4 where the row and its column both show that one part is wrong, not the total. `figure`: the part. */
  'check.part.mismatch': {
    readonly cell: string;
    readonly figure: Words;
    readonly value: number;
    readonly expected: number;
    readonly total: Words;
    readonly totalCell: string;
  };
  /** R4: received against resolved, pending (and returned). Same shape, other words. */
  'check.balance.mismatch': {
    readonly cell: string;
    readonly total: Words;
    readonly value: number;
    readonly parts: readonly { readonly name: Words; readonly cell: string; readonly value: number }[];
    readonly sum: number;
    /** Parts that only some sheets have a column for, and this one has none. */
    readonly absent: readonly Words[];
    /** What is counted. */
    readonly counted: Words;
  };
  /** R6. */
  'check.carry-over.differs': {
    readonly cell: string;
    readonly field: string;
    readonly value: number;
    readonly previous: number;
    readonly previousPeriod: string;
    readonly previousFile: string;
    readonly previousCell: string;
  };
  /** R6: a field that the previous report does not have says that dossiers came over from it. */
  'check.carry-over.new-field': {
    readonly cell: string;
    readonly field: string;
    readonly value: number;
    readonly previousPeriod: string;
    readonly previousFile: string;
  };
  /** R6: a field with pending dossiers in the previous report is not on this one. */
  'check.carry-over.lost-field': {
    readonly field: string;
    readonly previous: number;
    readonly previousPeriod: string;
    readonly previousFile: string;
    readonly previousCell: string;
  };
  /** R12: all figures are those of the period before. */
  'check.figures.repeated': { readonly previousPeriod: string; readonly previousFile: string };
  /** R8. `rows`: how many rows were added. */
  'check.column-total.mismatch': {
    readonly cell: string;
    readonly figure: Words;
    readonly label: string;
    readonly value: number;
    readonly sum: number;
    readonly rows: number;
  };
  /** R9. */
  'check.reasons.differ': {
    readonly cell: string;
    readonly late: number;
    readonly reasons: number;
    readonly sheet: string;
  };
  'check.reasons.missing': { readonly late: number };
  /** R10: nothing entered in a form of so many rows; nothing in a row; some cells not entered. */
  'check.form.not-entered': { readonly rows: number };
  /** `inTotal`: the total row holds figures that no other row has. */
  'check.row.not-entered': { readonly row: number; readonly field: string; readonly inTotal: boolean };
  'check.cells.not-entered': { readonly row: number; readonly field: string; readonly cells: readonly string[] };
  /** A total or sub-total row without any figure. */
  'check.total-row.not-entered': { readonly row: number; readonly label: string };
  /** A total left blank whose parts are there. */
  'check.total.not-entered': { readonly cell: string; readonly total: Words; readonly value: number };
  /** R11. `percent`: decimal text with sign, one digit. */
  'check.change.large': {
    readonly cell: string;
    readonly figure: Words;
    readonly value: number;
    readonly previous: number;
    readonly percent: string;
    readonly previousPeriod: string;
    readonly threshold: number;
  };

  // --- computing ---
  'compute.no-cases': { readonly indicator: string; readonly words: Words; readonly cases: Words };
  'compute.unknown-figure': { readonly indicator: string; readonly words: Words; readonly cells: readonly string[] };
}
