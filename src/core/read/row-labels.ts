import type { CellAddress } from '../model/address';
import type { FoundTable } from './find-table';

/** What stands in the text columns of one row. */
export interface RowLabel {
  /** The row's caption in Unicode, one space between words; '' when it has none. */
  readonly text: string;
  readonly folded: string;
  /** Cell of the caption; where there is none, the cell where it belongs. */
  readonly at: CellAddress;
  /** The running number as written: "1", "1.2", "II"; '' when there is none. */
  readonly ordinal: string;
  /** The formula that stands in the caption's cell instead of a text. */
  readonly formula: string | null;
}

/** Reads a row's caption and running number; a caption in the number column ("TỔNG CỘNG" over both) counts. */
export function rowLabel(table: FoundTable, row: number): RowLabel {
  const { grid, labelColumn, ordinalColumn } = table;
  const ordinalText = ordinalColumn === null ? '' : cellText(table, row, ordinalColumn);
  const isOrdinal = ORDINAL.test(ordinalText) || ordinalText === '';
  const at = { row, column: labelColumn };
  const formula = grid.cell(row, labelColumn)?.formula ?? null;
  const own = cellText(table, row, labelColumn);
  if (own === '' && formula === null && !isOrdinal && ordinalColumn !== null) {
    const column = ordinalColumn;
    return { text: ordinalText, folded: grid.folded(row, column), at: { row, column }, ordinal: '', formula: null };
  }
  // "1. Chứng thực" in one cell: the number is not part of the name.
  const leading = /^(\d{1,3}(?:\.\d{1,3})*)[.)]?\s+(?=\p{L})/u.exec(own);
  const text = leading && ordinalText === '' ? own.slice(leading[0].length) : own;
  const ordinal = isOrdinal ? ordinalText.replace(/[.)]+$/, '') : '';
  return {
    text,
    folded:
      leading && ordinalText === ''
        ? grid.folded(row, labelColumn).slice(leading[0].length)
        : grid.folded(row, labelColumn),
    at,
    ordinal: ordinal === '' && leading?.[1] ? leading[1] : ordinal,
    formula,
  };
}

const ORDINAL = /^(?:\d{1,3}(?:[.,]\d{1,3})*|[IVXLC]{1,6}|[A-Z]|[a-zđ])[.)]?$/;

function cellText(table: FoundTable, row: number, column: number): string {
  const value = table.grid.cell(row, column)?.value;
  if (value?.kind === 'number') return String(value.value);
  return table.grid.text(row, column).replace(/\s+/g, ' ').trim();
}
