/**
 * Every code a finding can have, with the parameters of its sentence. Cells are given as text ("C13"), numbers as
 * numbers, dates as PlainDate, periods by id: how they look is for `src/messages` to decide.
 */
export interface FindingParams {
  // --- reading: the file and the table ---
  /** `reason` is a HostFailureCode; its sentence says what to do. */
  'read.unreadable': { readonly file: string; readonly reason: string; readonly limit?: number };
  /** No sheet has the captions of a known form. `missing`: captions not found on the closest sheet, if any is close. */
  'read.no-table': { readonly sheets: readonly string[]; readonly missing: readonly string[] };
  /** More than one sheet has the form; `used` was read. */
  'read.several-tables': { readonly used: string; readonly others: readonly string[] };
  /** A column of the form is not on the sheet. `number` is its number on the form. */
  'read.column.missing': { readonly caption: string; readonly number: number };
  /** Under the table's total another table of the form begins at `cell`; it is not read. */
  'read.second-table': { readonly cell: string };
  /** Two columns answer to the same caption; the first is read. */
  'read.column.twice': { readonly caption: string; readonly used: string; readonly other: string };
  /** A caption that is not the form's; `taken`: the column it was read as. */
  'read.column.inexact': {
    readonly cell: string;
    readonly caption: string;
    readonly taken: string;
    readonly number: number;
  };
  /** Caption says one column, the number under it another. The caption is followed. `others`: further cells where it is so. */
  'read.column.number-differs': {
    readonly cell: string;
    readonly caption: string;
    readonly number: number;
    readonly expected: number;
    readonly others: readonly string[];
  };
  /** A column under the table's head that is none of the form's; its figures are not read. */
  'read.column.unknown': { readonly cell: string; readonly caption: string };
  /** Detail rows ("1.1", "trong đó") that are part of the row above and not added again. */
  'read.rows.detail': { readonly rows: readonly number[] };
  /** A last row that nobody knows by name and that is the sum of those above. */
  'read.row.taken-as-total': { readonly row: number };
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

  // --- reading: period and unit ---
  'read.period.unknown': { readonly text: string | null };
  /** Title says one period, the dates another; the dates are followed. */
  'read.period.contradiction': {
    readonly cell: string;
    readonly title: string;
    readonly from: string;
    readonly to: string;
    readonly byDates: string | null;
  };
  /** Two lines of the heading name two periods; `other` is followed. */
  'read.period.two-titles': {
    readonly cell: string;
    readonly title: string;
    readonly other: string;
    readonly otherCell: string;
  };
  /** Dates that are no regular period (15th to 14th); allowed, only said. */
  'read.period.irregular': {
    readonly cell: string;
    readonly period: string;
    readonly from: string;
    readonly to: string;
    readonly regularFrom: string;
    readonly regularTo: string;
  };
  /** Sheet says one period, file name, folder, sheet name or the user's choice another. */
  'read.period.elsewhere': {
    readonly cell: string;
    readonly period: string;
    readonly other: string;
    readonly where: 'file' | 'folder' | 'sheet-name';
  };
  /** The sheet does not say its period; it is taken from the file name, the folder or the sheet's name. */
  'read.period.assumed': { readonly period: string; readonly where: 'file' | 'folder' | 'sheet-name' };
  'read.period.bad-date': { readonly cell: string; readonly text: string };
  'read.unit.missing': { readonly taken: string | null };
  'read.unit.unknown': { readonly cell: string; readonly text: string; readonly candidates: readonly string[] };
  'read.unit.inexact': { readonly cell: string; readonly text: string; readonly name: string };
  /** The unit is in the settings, but not on the period's days. */
  'read.unit.not-valid': { readonly cell: string; readonly name: string; readonly period: string };
  'read.unit.elsewhere': { readonly cell: string; readonly name: string; readonly other: string };
  'read.field.inexact': { readonly cell: string; readonly text: string; readonly name: string };
  'read.field.unknown': { readonly cell: string; readonly text: string; readonly candidates: readonly string[] };
  'read.field.twice': { readonly cell: string; readonly name: string; readonly first: string };

  // --- reading: the settings workbook ---
  'settings.sheet.missing': { readonly sheet: string };
  'settings.column.missing': { readonly sheet: string; readonly caption: string };
  'settings.value.bad': { readonly cell: string; readonly text: string; readonly allowed: string };
  /** A cell that a row can't do without. */
  'settings.cell.blank': { readonly cell: string; readonly caption: string };
  'settings.unit.twice': { readonly cell: string; readonly code: string };
  'settings.field.twice': { readonly cell: string; readonly code: string };
  'settings.name.twice': { readonly cell: string; readonly name: string; readonly first: string };
  'settings.parent.unknown': { readonly cell: string; readonly code: string };

  // --- checking: II.06a ---
  /** R1..R4. `parts` in the order of the rule: name of the figure, its cell, its value. */
  'check.total.mismatch': {
    readonly cell: string;
    readonly total: string;
    readonly value: number;
    readonly parts: readonly { readonly name: string; readonly cell: string; readonly value: number }[];
    readonly sum: number;
  };
  /** R1..R4 where the row and its column both show that one part is wrong, not the total. `figure`: the part. */
  'check.part.mismatch': {
    readonly cell: string;
    readonly figure: string;
    readonly value: number;
    readonly expected: number;
    readonly total: string;
    readonly totalCell: string;
  };
  /** R4: received against resolved, pending (and returned). Same shape, other words. */
  'check.balance.mismatch': {
    readonly cell: string;
    readonly total: string;
    readonly value: number;
    readonly parts: readonly { readonly name: string; readonly cell: string; readonly value: number }[];
    readonly sum: number;
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
  /** R8. `rows`: how many rows were added. */
  'check.column-total.mismatch': {
    readonly cell: string;
    readonly figure: string;
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
  'check.row.not-entered': { readonly row: number; readonly field: string };
  'check.cells.not-entered': { readonly row: number; readonly field: string; readonly cells: readonly string[] };
  /** A total or sub-total row without any figure. */
  'check.total-row.not-entered': { readonly row: number; readonly label: string };
  /** A total left blank whose parts are there. */
  'check.total.not-entered': { readonly cell: string; readonly total: string; readonly value: number };
  /** R11. `percent`: decimal text with sign, one digit. */
  'check.change.large': {
    readonly cell: string;
    readonly figure: string;
    readonly value: number;
    readonly previous: number;
    readonly percent: string;
    readonly previousPeriod: string;
    readonly threshold: number;
  };

  // --- computing ---
  'compute.no-cases': { readonly indicator: string };
  'compute.unknown-figure': { readonly indicator: string; readonly cells: readonly string[] };

  // --- consolidating ---
  'join.missing': { readonly unit: string; readonly months: readonly string[]; readonly all: boolean };
  'join.missing.summary': { readonly count: number; readonly of: number; readonly units: readonly string[] };
  'join.duplicate': { readonly unit: string; readonly period: string; readonly files: readonly string[] };
  'join.late': {
    readonly unit: string;
    readonly period: string;
    readonly days: number;
    readonly receivedOn: string;
    readonly deadline: string;
  };
  'join.other-period': { readonly file: string; readonly period: string; readonly wanted: string };
  'join.unplaced': { readonly file: string };
  /** R7: a unit's own cumulative sheet against its months. */
  'join.cumulative.differs': {
    readonly cell: string;
    readonly unit: string;
    readonly figure: string;
    readonly value: number;
    readonly expected: number;
    readonly months: readonly string[];
  };
  /** A file of a unit that joins other units' reports; it is not added to them. */
  'join.parent-unit': { readonly file: string; readonly unit: string };
  'join.not-comparable': { readonly unit: string; readonly period: string };
}
