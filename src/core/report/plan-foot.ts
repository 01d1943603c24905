import type { CellRange } from '../model/address';
import type { SignatureBlock, SignatureBlocks } from './report-table';
import { growRow, writeBlock, type SheetPlan } from './plan-sheet';
import { width } from './plan-head';
import { range, type TableLayout } from './table-layout';
import { textHeight } from './text-size';

/** Room to sign and stamp, in points. */
const SIGNING_ROOM = 56;

/** Title, hint, room to sign, name. */
const SIGNATURE_ROWS = 4;

/** Notes and signatures; returns the first row after them. */
export function planFoot(plan: SheetPlan, layout: TableLayout, notesTitle: string): number {
  const { table, noteRow, lastColumn, leftColumns } = layout;
  let row = noteRow;
  growRow(plan, row - 1, 6);
  if (table.notes.length > 0) {
    writeBlock(plan, range(row, 0, row, lastColumn), notesTitle, 'note-title');
    growRow(plan, row, textHeight(notesTitle, width(layout, 0, lastColumn), 'note-title'));
    row += 1;
    for (const note of table.notes) {
      const text = `- ${note}`;
      writeBlock(plan, range(row, 0, row, lastColumn), text, 'note');
      growRow(plan, row, textHeight(text, width(layout, 0, lastColumn), 'note'));
      row += 1;
    }
  }
  if (!table.signatures) return row;
  growRow(plan, row, 8);
  const { left, right } = table.signatures;
  const first = row + 1 + dateRows(table.signatures);
  planSignature(plan, layout, left, first, [0, leftColumns - 1]);
  planSignature(plan, layout, right, first, [leftColumns, lastColumn]);
  return first + SIGNATURE_ROWS;
}

/** The cells of place, date and signatures; null where nobody signs. */
export function signatureRange({ table, noteRow, lastColumn }: TableLayout): CellRange | null {
  if (!table.signatures) return null;
  const first = noteRow + (table.notes.length > 0 ? table.notes.length + 1 : 0) + 1;
  return range(first, 0, first + dateRows(table.signatures) + SIGNATURE_ROWS - 1, lastColumn);
}

function dateRows({ left, right }: SignatureBlocks): number {
  return [left, right].some(({ placeAndDate }) => placeAndDate !== undefined) ? 1 : 0;
}

function planSignature(
  plan: SheetPlan,
  layout: TableLayout,
  block: SignatureBlock,
  row: number,
  [from, to]: readonly [number, number],
): void {
  const points = width(layout, from, to);
  if (block.placeAndDate !== undefined) {
    writeBlock(plan, range(row - 1, from, row - 1, to), block.placeAndDate, 'place-date');
    growRow(plan, row - 1, textHeight(block.placeAndDate, points, 'place-date') + 2);
  }
  writeBlock(plan, range(row, from, row, to), block.title, 'sign-title');
  growRow(plan, row, textHeight(block.title, points, 'sign-title'));
  writeBlock(plan, range(row + 1, from, row + 1, to), block.hint, 'sign-hint');
  growRow(plan, row + 1, textHeight(block.hint, points, 'sign-hint'));
  growRow(plan, row + 2, SIGNING_ROOM);
  writeBlock(plan, range(row + 3, from, row + 3, to), block.name === '' ? null : block.name, 'sign-name');
  growRow(plan, row + 3, textHeight(block.name, points, 'sign-name'));
}
