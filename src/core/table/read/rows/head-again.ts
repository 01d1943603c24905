import type { FormDefinition } from '../../../form/form-definition';
import type { FoundTable } from '../find-table';
import { numberRow } from '../../../sheet/head/number-row';
import { columnNumber } from '../../../sheet/names/caption-text';
import { parseCount } from '../../../sheet/cells/parse-count';
import { isCaption } from '../caption-hits';

/**
 * Whether a row below the head belongs to a head once more: to this table's own, on a new page or over a second table, its row
 * of numbers included; or to the head of another table, with captions of its own. Null for any other row.
 */
export function headOf(table: FoundTable, form: FormDefinition, row: number): 'own' | 'other' | null {
  const { grid, head, figures } = table;
  if (repeatsNumbers(table, row)) return 'own';
  let [filled, captions, same, texts] = [0, 0, 0, 0];
  for (const column of figures.values()) {
    const kind = grid.cell(row, column)?.value.kind ?? 'blank';
    if (kind === 'blank') continue;
    const text = kind === 'text' ? grid.text(row, column) : '';
    if (text.trim() === '' || parseCount(text).kind !== 'not-a-number') return null;
    filled += 1;
    texts += 1;
    if (isCaption(form, text)) captions += 1;
    for (let above = head.first; above <= head.last; above++) {
      if (grid.folded(above, column) === grid.folded(row, column)) {
        same += 1;
        break;
      }
    }
  }
  if (filled > 0 && (captions === filled || same * 2 > filled)) return 'own';
  const hits = table.captionHits.get(row) ?? 0;
  return texts >= 2 && (hits > 0 || texts >= 3) ? 'other' : hits >= 3 ? 'other' : null;
}

function repeatsNumbers(table: FoundTable, row: number): boolean {
  if (!table.numbers) return false;
  // Most rows have a name there, and need no closer look. A number may be a number or a text.
  const label = table.grid.text(row, table.labelColumn);
  if (label !== '' && columnNumber(label) === null) return false;
  const numbers = numberRow(table.grid, row);
  if (!numbers) return false;
  return [...numbers].every(([column, number]) => table.numbers?.get(column) === number);
}
