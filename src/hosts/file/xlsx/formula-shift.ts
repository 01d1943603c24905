import { columnName, MAX_COLUMNS, MAX_ROWS } from '../../../core/model/address';

/** A formula cut at its cell references, to be written again for a cell that shares it. */
export type FormulaPattern = readonly (string | Reference)[];

/** One end of a reference: a cell, a whole column ("A" of A:C) or a whole row ("3" of 3:5). 0-based. */
interface Reference {
  readonly row: number | null;
  readonly column: number | null;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

// Texts and quoted sheet names first, so that nothing in them is taken for a reference (a doubled quote makes two of
// them, which does no harm); then cells, columns, rows.
// Names ("RATE2024", "LOG10(") look like cells: what follows or stands before decides.
const PIECES =
  /"[^"]*"|'[^']*'|\[[^\]]*\]|(?<![\w.$\\\u0080-\uffff])(?:(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\w.(!\\\u0080-\uffff])|(\$?[A-Za-z]{1,3}):(\$?[A-Za-z]{1,3})(?![\w.(!\\\u0080-\uffff])|(\$?[1-9]\d{0,6}):(\$?[1-9]\d{0,6})(?![\w.(!\\\u0080-\uffff]))/g;

export function cutFormula(formula: string): FormulaPattern {
  const pieces: (string | Reference)[] = [];
  let done = 0;
  for (const match of formula.matchAll(PIECES)) {
    const references = referencesOf(match);
    if (!references) continue;
    pieces.push(formula.slice(done, match.index));
    references.forEach((reference, index) => pieces.push(...(index === 0 ? [reference] : [':', reference])));
    done = match.index + match[0].length;
  }
  pieces.push(formula.slice(done));
  return pieces;
}

/** The formula as it reads `rows` further down and `columns` further right; a reference pushed off the sheet is #REF!. */
export function shiftFormula(pattern: FormulaPattern, rows: number, columns: number): string {
  let text = '';
  for (const piece of pattern) text += typeof piece === 'string' ? piece : shifted(piece, rows, columns);
  return text;
}

function referencesOf(match: RegExpMatchArray): Reference[] | null {
  const [, fixedColumn, letters, fixedRow, digits, firstColumn, lastColumn, firstRow, lastRow] = match;
  if (letters !== undefined && digits !== undefined) {
    const row = Number(digits) - 1;
    const column = columnIndex(letters);
    if (row >= MAX_ROWS || column >= MAX_COLUMNS) return null;
    return [{ row, column, fixedRow: fixedRow === '$', fixedColumn: fixedColumn === '$' }];
  }
  if (firstColumn !== undefined && lastColumn !== undefined) return [wholeColumn(firstColumn), wholeColumn(lastColumn)];
  if (firstRow !== undefined && lastRow !== undefined) return [wholeRow(firstRow), wholeRow(lastRow)];
  return null;
}

function wholeColumn(text: string): Reference {
  const fixed = text.startsWith('$');
  return { row: null, column: columnIndex(fixed ? text.slice(1) : text), fixedRow: false, fixedColumn: fixed };
}

function wholeRow(text: string): Reference {
  const fixed = text.startsWith('$');
  return { row: Number(fixed ? text.slice(1) : text) - 1, column: null, fixedRow: fixed, fixedColumn: false };
}

function columnIndex(letters: string): number {
  let column = 0;
  for (let i = 0; i < letters.length; i++) column = column * 26 + (letters.charCodeAt(i) & 31);
  return column - 1;
}

function shifted(reference: Reference, rows: number, columns: number): string {
  const { fixedRow, fixedColumn } = reference;
  let text = '';
  if (reference.column !== null) {
    const column = fixedColumn ? reference.column : reference.column + columns;
    if (column < 0 || column >= MAX_COLUMNS) return '#REF!';
    text += (fixedColumn ? '$' : '') + columnName(column);
  }
  if (reference.row !== null) {
    const row = fixedRow ? reference.row : reference.row + rows;
    if (row < 0 || row >= MAX_ROWS) return '#REF!';
    text += (fixedRow ? '$' : '') + String(row + 1);
  }
  return text;
}
