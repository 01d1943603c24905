import { columnName, MAX_COLUMNS, MAX_ROWS } from '../../../core/model/address';
import { MAX_FORMULA_LENGTH } from '../read-options';
import type { XmlScanner } from '../xml/xml-scanner';

// Absent for the cell's own, a number counted from 1, or a distance in brackets.
const INDEX = String.raw`(\d{1,7}|\[-?\d{1,7}\])?`;
// Texts and quoted names stay as they are; then a cell, rows, and columns.
const PIECES = new RegExp(
  String.raw`"[^"]*"|'[^']*'|(?<![\w.$[\]])(?:(R)${INDEX}C${INDEX}|(R)${INDEX}(?::R${INDEX})?|C${INDEX}(?::C${INDEX})?)(?![\w.([\]])`,
  'gi',
);

/** A formula in the style R1C1, as it stands at a cell (0-based), in the style A1 without its "=". */
export function a1Formula(xml: XmlScanner, written: string, row: number, column: number): string {
  if (written.length > MAX_FORMULA_LENGTH) throw xml.broken();
  const rowText = (index: string | undefined): string => placeText(index, row, MAX_ROWS, (at) => String(at + 1));
  const columnText = (index: string | undefined): string => placeText(index, column, MAX_COLUMNS, columnName);
  return written
    .replace(PIECES, (...match: (string | undefined)[]) => {
      const [piece = '', cell, ownRow, ownColumn, rows, firstRow, lastRow, firstColumn, lastColumn] = match;
      if (/^["']/.test(piece)) return piece;
      const isRange = piece.includes(':');
      const [from, to] =
        cell !== undefined
          ? [columnText(ownColumn), rowText(ownRow)]
          : rows !== undefined
            ? [rowText(firstRow), rowText(isRange ? lastRow : firstRow)]
            : [columnText(firstColumn), columnText(isRange ? lastColumn : firstColumn)];
      if (from === '' || to === '') return '#REF!';
      return cell === undefined ? `${from}:${to}` : from + to;
    })
    .replace(/^=/, '');
}

/** '' where it leads out of the sheet. */
function placeText(index: string | undefined, own: number, end: number, name: (at: number) => string): string {
  const isAbsolute = index !== undefined && !index.startsWith('[');
  const at = index === undefined ? own : isAbsolute ? Number(index) - 1 : own + Number(index.slice(1, -1));
  return at >= 0 && at < end ? `${isAbsolute ? '$' : ''}${name(at)}` : '';
}
