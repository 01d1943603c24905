/** Position of one cell; both numbers count from 0 (A1 is row 0, column 0). */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both corners included. */
export interface CellRange {
  readonly from: CellAddress;
  readonly to: CellAddress;
}

/** Limits of the .xlsx format (last cell XFD1048576), as counts. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Column letters of a 0-based column: 0 is A, 25 is Z, 26 is AA, 16383 is XFD. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** "C13" for row 12, column 2. */
export function formatAddress(address: CellAddress): string {
  return `${columnName(address.column)}${String(address.row + 1)}`;
}

/** "C10:M10"; a single cell is written as one address. */
export function formatRange(range: CellRange): string {
  const from = formatAddress(range.from);
  const to = formatAddress(range.to);
  return from === to ? from : `${from}:${to}`;
}

/** Reads "C13" or "$C$13"; null for anything that is not a cell of a sheet. */
export function parseAddress(text: string): CellAddress | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/.exec(text);
  if (!match?.[1] || !match[2]) return null;
  let column = 0;
  for (const letter of match[1].toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(match[2]);
  if (row < 1 || row > MAX_ROWS || column > MAX_COLUMNS) return null;
  return { row: row - 1, column: column - 1 };
}

/** Reads "A1:D4" or a single address; corners may come in any order. Null when it is not a range of cells. */
export function parseRange(text: string): CellRange | null {
  const [first = '', second = first, ...more] = text.split(':');
  const a = parseAddress(first);
  const b = parseAddress(second);
  if (!a || !b || more.length > 0) return null;
  return {
    from: { row: Math.min(a.row, b.row), column: Math.min(a.column, b.column) },
    to: { row: Math.max(a.row, b.row), column: Math.max(a.column, b.column) },
  };
}
