/** Rows of the sheet, both included. */
export interface RowSpan {
  readonly from: number;
  readonly to: number;
}

const REFERENCE = /\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?/y;
/** What may stand between references where all a formula does is add: names of functions that sum, signs, numbers of functions. */
const BETWEEN = /(?:[+(),;\s]|SUM|SUBTOTAL|AGGREGATE|\d+(?=\s*[,;])|_xlfn\.)*/y;

/**
 * The rows that a cell's formula adds up down its own column, as `SUM(C10:C19)` or `C10+C16`; null for a formula that does anything
 * else. `letters` is the cell's column.
 */
export function addedRows(formula: string, letters: string): readonly RowSpan[] | null {
  const spans: RowSpan[] = [];
  let at = skip(formula, 0);
  while (at < formula.length) {
    REFERENCE.lastIndex = at;
    const match = REFERENCE.exec(formula);
    if (match?.[1] !== letters || (match[3] !== undefined && match[3] !== letters)) return null;
    const [from, to] = [Number(match[2]) - 1, Number(match[4] ?? match[2]) - 1];
    spans.push({ from: Math.min(from, to), to: Math.max(from, to) });
    at = skip(formula, REFERENCE.lastIndex);
  }
  return spans.length > 0 ? spans : null;
}

function skip(formula: string, at: number): number {
  BETWEEN.lastIndex = at;
  BETWEEN.exec(formula);
  return BETWEEN.lastIndex;
}
