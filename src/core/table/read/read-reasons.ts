import type { FormDefinition } from '../../form/form-definition';
import type { SheetData } from '../../model/sheet-data';
import type { Submission } from '../../model/submission';
import { captionText } from '../../sheet/names/caption-text';
import { foldName } from '../../sheet/names/fold-name';
import { parseCount } from '../../sheet/cells/parse-count';
import { sheetGrid, type SheetGrid } from '../../sheet/cells/sheet-grid';

/**
 * The workbook's sheet of reasons for late dossiers, or the table of reasons below that of the form: how many it accounts for. Null
 * when there is none. `table`: the sheet with the form's table and the last row of that.
 */
export function readReasons(
  sheets: readonly SheetData[],
  table: { readonly sheet: SheetData; readonly lastRow: number },
  form: FormDefinition,
): Submission['reasons'] {
  if (!form.reasons) return null;
  const counts = new Set(form.reasons.count.map(foldName));
  const reasons = new Set(form.reasons.reason.map(foldName));
  const others = sheets.filter((sheet) => sheet !== table.sheet);
  for (const sheet of [...others, table.sheet]) {
    const grid = sheetGrid(sheet);
    for (const { row, columns } of grid.rows) {
      if (sheet === table.sheet && row <= table.lastRow) continue;
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

/** Sum of the counts under the caption, down to a total below them; without the row of column numbers. */
function sumBelow(grid: SheetGrid, head: number, column: number): number {
  let sum = 0;
  for (const { row, columns } of grid.rows) {
    if (row <= head) continue;
    if (columns.some((other) => /^(tong|cong)\b/.test(grid.folded(row, other)))) {
      if (sum > 0) break;
      continue;
    }
    const value = grid.cell(row, column)?.value;
    if (value?.kind === 'number' && Number.isSafeInteger(value.value) && value.value > 0) sum += value.value;
    if (value?.kind === 'text') {
      const reading = parseCount(value.text);
      if (reading.kind === 'count') sum += reading.value;
    }
  }
  return sum;
}
