import type { CriteriaCaptions } from './criteria-captions';
import type { WorkbookData } from '../../model/sheet-data';
import { tidyText } from '../../model/tidy-text';
import { foldName } from '../../sheet/names/fold-name';
import { sheetGrid } from '../../sheet/cells/sheet-grid';
import type { SettingsTable } from '../../settings/settings-table';

/** What stands above the table: its first line as title, and the decision that a line names; null where there is none. */
export function titleAbove(
  workbook: WorkbookData,
  table: SettingsTable<string>,
  { decision, decisionLead, notIssued, set }: CriteriaCaptions,
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
  const folded = lines.map(foldName);
  const isDraft = folded.some((line) => new RegExp(notIssued).test(line));
  const decided = isDraft ? undefined : lines[folded.findIndex((line) => new RegExp(decision).test(line))];
  return { title: lines[0] ?? null, decision: decided === undefined ? null : withoutLead(decided, decisionLead) };
}

/** "(Kèm theo Quyết định số 1 …)" names "Quyết định số 1 …". */
function withoutLead(line: string, lead: string): string {
  const bare = line.replace(/^\((.*)\)$/, '$1').trim();
  const words = bare.split(' ');
  // The lead is told in folded text, which may be of another length: counted in words.
  const length = new RegExp(lead).exec(foldName(bare))?.[0].trim().split(' ').length ?? 0;
  return words.slice(length).join(' ');
}
