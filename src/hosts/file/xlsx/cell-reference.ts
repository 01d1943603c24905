import { MAX_COLUMNS, MAX_ROWS, parseRange, type CellRange } from '../../../core/model/address';

/** Key (`cellKey`) of a cell address such as "C13" in a range of bytes; -1 for anything else. */
export function parseCellKey(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  let column = 0;
  for (; at < to; at++) {
    // Letters of either case; digits and everything else fall outside of 1 to 26.
    const byte = bytes[at] ?? 0;
    const letter = byte & 0x40 ? byte & 31 : 0;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  if (at === from || column > MAX_COLUMNS || to - at > 7) return -1;
  let row = 0;
  for (const start = at; at < to; at++) {
    const digit = (bytes[at] ?? 0) - 0x30;
    if (digit < 0 || digit > 9 || (at === start && digit === 0)) return -1;
    row = row * 10 + digit;
  }
  if (row < 1 || row > MAX_ROWS) return -1;
  return (row - 1) * MAX_COLUMNS + column - 1;
}

/** "A1:D4", a single address, "A:C" or "1:3" in a range of bytes, corners in any order; null for anything else. */
export function parseCellRange(bytes: Uint8Array, from: number, to: number): CellRange | null {
  const colon = bytes.subarray(from, to).indexOf(0x3a);
  const a = parseCellKey(bytes, from, colon < 0 ? to : from + colon);
  const b = colon < 0 ? a : parseCellKey(bytes, from + colon + 1, to);
  if (a < 0 || b < 0) return wholeLines(String.fromCharCode(...bytes.subarray(from, Math.min(to, from + 20))));
  const [aColumn, bColumn] = [a % MAX_COLUMNS, b % MAX_COLUMNS];
  const [aRow, bRow] = [(a - aColumn) / MAX_COLUMNS, (b - bColumn) / MAX_COLUMNS];
  return {
    from: { row: Math.min(aRow, bRow), column: Math.min(aColumn, bColumn) },
    to: { row: Math.max(aRow, bRow), column: Math.max(aColumn, bColumn) },
  };
}

/** Columns or rows from end to end. */
function wholeLines(text: string): CellRange | null {
  const [, a, b, first, last] = /^(?:([A-Z]{1,3}):([A-Z]{1,3})|(\d{1,7}):(\d{1,7}))$/i.exec(text) ?? [];
  return parseRange(a !== undefined ? `${a}1:${b ?? ''}${MAX_ROWS}` : `A${first ?? ''}:XFD${last ?? ''}`);
}
