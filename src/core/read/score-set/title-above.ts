import type { CriteriaCaptions } from '../../forms/criteria-captions';
import type { WorkbookData } from '../../model/sheet-data';
import { foldName, tidyText } from '../fold-name';
import { sheetGrid } from '../sheet-grid';
import type { SettingsTable } from '../settings-table';

/** What stands above the table: its first line as title, and the line that names a decision; null where there is none. */
export function titleAbove(
  workbook: WorkbookData,
  table: SettingsTable<string>,
  { decision, set }: CriteriaCaptions,
): { readonly title: string | null; readonly decision: string | null } {
  const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
  if (!sheet) return { title: null, decision: null };
  const grid = sheetGrid(sheet);
  const maxima = new Set(set.columns.maximum.map(foldName));
  const lines: string[] = [];
  for (const { row, columns } of grid.rows) {
    if (columns.some((column) => maxima.has(grid.folded(row, column)))) break;
    lines.push(...columns.map((column) => tidyText(grid.text(row, column))).filter((text) => text !== ''));
  }
  const names = new RegExp(decision);
  return { title: lines[0] ?? null, decision: lines.find((line) => names.test(foldName(line))) ?? null };
}
