import type { CellAddress } from '../../../model/address';
import type { FoundTable } from '../find-table';
import { foldName } from '../../../sheet/names/fold-name';
import { ORDINAL } from './numbering';

/** What stands in the text columns of one row. */
export interface RowLabel {
  /** The row's caption in Unicode, one space between words, without a number or dash before it; '' when it has none. */
  readonly text: string;
  readonly folded: string;
  /** Cell of the caption; else the cell where it belongs. */
  readonly at: CellAddress;
  /** The running number as written: "1", "1.2", "II", "-"; '' if absent. */
  readonly ordinal: string;
  /** The formula that stands in the caption's cell instead of a text. */
  readonly formula: string | null;
  /** The caption is that of a row above, over which its cell is merged. */
  readonly continued: boolean;
}

/** "1. Chứng thực", "I - Chứng thực", "a) Chứng thực" or "- Chứng thực" in one cell: the number is not part of the name. */
const LEADING =
  /^(?:(\d{1,3}(?:\.\d{1,3})*)[.)]?\s+|([IVX]{1,5})\s?[.)-]\s+|([A-Ea-eđ])[.)]\s*|([-–—−+•*·▪●])\s*)(?=\p{L})/u;

/** Reads a row's caption and running number; a caption in the number column ("TỔNG CỘNG" over both) counts. */
export function rowLabel(table: FoundTable, row: number): RowLabel {
  const { grid, labelColumn, ordinalColumn } = table;
  const at = { row, column: labelColumn };
  const formula = grid.cell(row, labelColumn)?.formula ?? null;
  const own = cellText(table, row, labelColumn);
  const merge = own === '' && formula === null ? grid.mergeOver(row, labelColumn) : null;
  if (merge && merge.from.column === labelColumn && merge.from.row < row && merge.from.row >= table.firstRow) {
    return { ...rowLabel(table, merge.from.row), at, ordinal: '', continued: true };
  }
  const ordinalText = ordinalColumn === null ? '' : cellText(table, row, ordinalColumn);
  const isOrdinal = ORDINAL.test(ordinalText) || ordinalText === '';
  if (own === '' && formula === null && !isOrdinal && ordinalColumn !== null) {
    const column = ordinalColumn;
    const text = ordinalText;
    return { text, folded: foldName(text), at: { row, column }, ordinal: '', formula: null, continued: false };
  }
  const leading = ordinalText === '' ? LEADING.exec(own) : null;
  const text = leading ? own.slice(leading[0].length) : own;
  const ordinal = isOrdinal ? ordinalText.replace(/[.)]+$/, '') : '';
  const number = leading?.slice(1).find(Boolean);
  return { text, folded: foldName(text), at, ordinal: number ?? ordinal, formula, continued: false };
}

function cellText(table: FoundTable, row: number, column: number): string {
  const value = table.grid.cell(row, column)?.value;
  if (value?.kind === 'number') return String(value.value);
  return table.grid.text(row, column).replace(/\s+/g, ' ').trim();
}
