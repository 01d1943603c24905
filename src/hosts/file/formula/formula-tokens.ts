import { MAX_COLUMNS, MAX_ROWS, parseAddress, type CellRange } from '../../../core/model/address';

/**
 * A piece of a formula. `area`: cells, of the formula's own sheet when `sheet` is null. `name`: a defined name, or TRUE
 * and FALSE. `call`: a function with its opening bracket. `table`: columns of a table, of the one around the formula when `name` is ''.
 * `outside`: cells of another workbook. `other`: what points to cells in a way not read here (several sheets at once).
 */
export type FormulaToken =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'area'; readonly sheet: string | null; readonly range: CellRange }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string }
  | { readonly kind: 'table'; readonly name: string }
  | { readonly kind: 'sign'; readonly sign: string }
  | { readonly kind: 'error' }
  | { readonly kind: 'outside' }
  | { readonly kind: 'other' };

const TEXT = /"(?:[^"]|"")*"/y;
const ERROR = /#[A-Z0-9/_]+[!?]?/y;
const SHEET = /(?:'((?:[^']|'')*)'|([\p{L}\p{N}_.\\]+))!/uy;
const OUTSIDE = /(?:'[^']*\[(?:[^']|'')*'|\[[^\]]*\][\p{L}\p{N}_.\\]*)!/uy;
const SEVERAL = /[\p{L}\p{N}_.\\]+:[\p{L}\p{N}_.\\]+!/uy;
const CELL = /(\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})(?::(\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}))?(?![\p{L}\p{N}_.(!\\:[])/uy;
const COLUMNS = /\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})(?![\p{L}\p{N}_.(!\\:[])/uy;
const ROWS = /\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})(?![\p{L}\p{N}_.(!\\:[])/uy;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/y;
const NAME = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;
const SPACE = /\s+/y;
const SIGN = /<>|<=|>=|[-+*/^&=<>(),;:%{}@#]/y;

/** Cuts a formula (without its "=") into tokens; spaces are left out, also where they mean an intersection. */
export function formulaTokens(formula: string): readonly FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (match) at += match[0].length;
    return match;
  };
  const area = (sheet: string | null): FormulaToken | null => {
    const start = at;
    const range = takeArea(take);
    // "XFE1" looks like a cell and lies beyond the last one: a name.
    if (!range) at = start;
    return range && { kind: 'area', sheet, range };
  };
  while (at < formula.length) {
    if (take(SPACE)) continue;
    const text = take(TEXT);
    if (text) {
      tokens.push({ kind: 'text', text: text[0].slice(1, -1).replaceAll('""', '"') });
      continue;
    }
    const plainArea = area(null);
    if (plainArea) {
      tokens.push(plainArea);
      continue;
    }
    if (take(OUTSIDE)) {
      if (!area(null)) take(NAME);
      tokens.push({ kind: 'outside' });
      continue;
    }
    const sheet = take(SHEET);
    if (sheet) {
      const name = sheet[2] ?? sheet[1]?.replaceAll("''", "'") ?? '';
      tokens.push((name.includes(':') ? null : area(name)) ?? { kind: 'other' });
      continue;
    }
    tokens.push(take(SEVERAL) ? { kind: 'other' } : plainToken(take, () => formula[at]));
  }
  return tokens;
}

function plainToken(take: (pattern: RegExp) => RegExpExecArray | null, next: () => string | undefined): FormulaToken {
  if (take(ERROR)) return { kind: 'error' };
  const number = take(NUMBER);
  if (number) return { kind: 'number', value: Number(number[0]) };
  const name = take(NAME)?.[0];
  if (name !== undefined) {
    if (next() === '(') {
      take(SIGN);
      return { kind: 'call', name: name.toUpperCase() };
    }
    if (next() !== '[') return { kind: 'name', name };
    takeBrackets(take);
    return { kind: 'table', name };
  }
  if (next() === '[') {
    takeBrackets(take);
    return { kind: 'table', name: '' };
  }
  const sign = take(SIGN);
  if (sign) return { kind: 'sign', sign: sign[0] };
  take(/[^]/uy);
  return { kind: 'other' };
}

/** "[...]" with what is nested in it; to the end where it is not closed. */
function takeBrackets(take: (pattern: RegExp) => RegExpExecArray | null): void {
  let depth = 0;
  do {
    const piece = take(/'[^]|\[|\]|[^[\]']+/uy);
    if (!piece) return;
    depth += piece[0] === '[' ? 1 : piece[0] === ']' ? -1 : 0;
  } while (depth > 0);
}

function takeArea(take: (pattern: RegExp) => RegExpExecArray | null): CellRange | null {
  const cell = take(CELL);
  if (cell) {
    const a = parseAddress(cell[1] ?? '');
    const b = cell[2] === undefined ? a : parseAddress(cell[2]);
    return a && b && rangeOf(a.row, a.column, b.row, b.column);
  }
  const columns = take(COLUMNS);
  if (columns) {
    const [a, b] = [parseAddress(`${columns[1] ?? ''}1`), parseAddress(`${columns[2] ?? ''}1`)];
    return a && b && rangeOf(0, a.column, MAX_ROWS - 1, b.column);
  }
  const rows = take(ROWS);
  return rows && rangeOf(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1);
}

function rangeOf(rowA: number, columnA: number, rowB: number, columnB: number): CellRange {
  return {
    from: { row: Math.min(rowA, rowB), column: Math.min(columnA, columnB) },
    to: { row: Math.max(rowA, rowB), column: Math.max(columnA, columnB) },
  };
}
