import type { FormDefinition } from '../../../form/form-definition';
import type { RegisterRows } from '../../../form/form-rows';
import type { CellData } from '../../../model/sheet-data';
import { foldName } from '../../../sheet/names/fold-name';
import { numberRow } from '../../../sheet/head/number-row';
import { isCaption } from '../caption-hits';
import type { FoundRegister } from './find-register';

/** A cell of a record: its own, or the one that a merged area over several records shows. */
export function cellOfRecord(
  { grid, firstRow }: FoundRegister,
  row: number,
  column: number,
): { cell: CellData | undefined; text: string } {
  const own = grid.cell(row, column);
  if (own !== undefined && own.value.kind !== 'blank') return { cell: own, text: grid.text(row, column) };
  const merge = grid.mergeOver(row, column);
  const isDown = merge && merge.from.column === column && merge.from.row >= firstRow;
  return isDown
    ? { cell: grid.cell(merge.from.row, column), text: grid.text(merge.from.row, column) }
    : { cell: own, text: grid.text(row, column) };
}

/**
 * The rows of a register that are records, down to where signatures or notes begin. A record may lack some cells; totals,
 * not captions of sections, repeated heads and rows that only have a running number.
 */
export function recordRowsOf(
  table: FoundRegister,
  form: FormDefinition,
  { identity }: RegisterRows,
): readonly number[] {
  const { grid, columns, ordinalColumn, firstRow } = table;
  const footer = patterns(form.rowPatterns.footer);
  const total = patterns([...form.rowPatterns.total, ...form.rowPatterns.subtotal]);
  const identityColumn = [...columns].find(([{ name }]) => name === identity)?.[1] ?? null;
  const isFilled = (row: number, column: number): boolean => {
    const { cell, text } = cellOfRecord(table, row, column);
    const kind = cell?.value.kind ?? 'blank';
    return kind === 'text' ? /[\p{L}\p{N}]/u.test(text) : kind !== 'blank';
  };
  const rows: number[] = [];
  let before = firstRow - 1;
  for (const { row, columns: held } of grid.rows) {
    if (row < firstRow) continue;
    const texts = held.map((column) => grid.text(row, column)).filter((text) => /\p{L}/u.test(text));
    const first = foldName(texts[0] ?? '').replace(/^[^a-z\d(]+/, '');
    const filled = [...columns.values()].filter((column) => isFilled(row, column));
    const hasIdentity = identityColumn !== null && filled.includes(identityColumn);
    const ordinal = ordinalColumn === null ? null : grid.cell(row, ordinalColumn)?.value;
    const isNumbered = ordinal?.kind === 'number' || /^\d{1,6}[.)]?$/.test(grid.text(row, ordinalColumn ?? 0).trim());
    const hasDay = [...columns].some(
      ([{ as, column }, at]) => as === 'value' && column.type === 'date' && grid.cell(row, at)?.value.kind === 'date',
    );
    if (footer.some((pattern) => pattern.test(first)) && !hasDay && !isNumbered) {
      if (rows.length > 0 || filled.length > 1) break;
      continue;
    }
    if (filled.length === 0 || (total.some((pattern) => pattern.test(first)) && !hasDay)) continue;
    if (texts.filter((text) => isCaption(form, text)).length >= 3 || numberRow(grid, row) !== null) continue;
    const isRecord = isNumbered || hasDay || (filled.length > 1 && (hasIdentity || row === before + 1));
    if (!isRecord) continue;
    rows.push(row);
    before = row;
  }
  return rows;
}

function patterns(texts: readonly string[]): readonly RegExp[] {
  return texts.map((text) => new RegExp(text));
}
