import type { FormDefinition } from '../forms/form-definition';
import type { SheetData } from '../model/sheet-data';
import type { Submission } from '../model/submission';
import { captionText } from './caption-text';
import { foldName } from './fold-name';
import { parseCount } from './parse-count';
import { sheetGrid, type SheetGrid } from './sheet-grid';

/** The workbook's sheet of reasons for late dossiers: how many it accounts for. Null when no sheet has its captions. */
export function readReasons(sheets: readonly SheetData[], form: FormDefinition): Submission['reasons'] {
  if (!form.reasons) return null;
  const counts = new Set(form.reasons.count.map(foldName));
  const reasons = new Set(form.reasons.reason.map(foldName));
  for (const sheet of sheets) {
    const grid = sheetGrid(sheet);
    for (const { row, columns } of grid.rows) {
      const captions = columns.map((column) => ({ column, folded: captionText(grid.text(row, column)).folded }));
      const count = captions.find(({ folded }) => counts.has(folded));
      const reason = captions.find(({ folded }) => reasons.has(folded));
      if (count && reason) {
        return { sheet: sheet.name, at: { row, column: count.column }, count: sumBelow(grid, row, count.column) };
      }
    }
  }
  return null;
}

/** Sum of the counts under the caption, without total rows and the row of column numbers. */
function sumBelow(grid: SheetGrid, head: number, column: number): number {
  let sum = 0;
  for (const { row, columns } of grid.rows) {
    if (row <= head || columns.some((other) => /^(tong|cong)\b/.test(grid.folded(row, other)))) continue;
    const value = grid.cell(row, column)?.value;
    if (value?.kind === 'number' && Number.isSafeInteger(value.value) && value.value > 0) sum += value.value;
    if (value?.kind === 'text') {
      const reading = parseCount(value.text);
      if (reading.kind === 'count') sum += reading.value;
    }
  }
  return sum;
}
