import type { SettingsSheet } from './settings-sheet';
import type { CellAddress } from '../model/address';
import type { CellData, WorkbookData } from '../model/sheet-data';
import { tidyText } from '../model/tidy-text';
import { decodeLegacy } from '../sheet/cells/legacy-encoding';
import { foldName } from '../sheet/names/fold-name';
import { sheetGrid, type SheetGrid } from '../sheet/cells/sheet-grid';

/** One sheet of the settings workbook, its head found by captions. */
export interface SettingsTable<Column extends string> {
  readonly sheet: string;
  /** Columns of the definition that the sheet doesn't have. */
  readonly missing: readonly Column[];
  /** Rows under the head that hold anything in one of its columns. */
  readonly rows: readonly SettingsRow<Column>[];
}

export type SettingsRow<Column extends string> = Readonly<Record<Column, SettingsCell>>;

/** A cell with what it shows as text, lines kept; '' for a blank cell, an error and a formula without value. */
export interface SettingsCell {
  readonly at: CellAddress;
  readonly text: string;
  readonly data: CellData | null;
}

interface Head<Column extends string> {
  readonly grid: SheetGrid;
  /** Whether the sheet bears one of the definition's names. */
  readonly named: boolean;
  readonly row: number;
  readonly columns: ReadonlyMap<Column, number>;
}

/** The head stands among the first rows; a title may be above it. */
const HEAD_WITHIN = 20;

/**
 * Finds the sheet by its name or by its captions, whichever column order. A sheet of another name must show at least two
 * of the captions, `key` among them. A sheet of the right name without `key` has no rows. Null when there is no sheet.
 */
export function findSettingsTable<Column extends string>(
  workbook: WorkbookData,
  definition: SettingsSheet<Column>,
  key: NoInfer<Column>,
): SettingsTable<Column> | null {
  const [head] = workbook.sheets
    .map((sheet) => findHead(sheetGrid(sheet), definition, key))
    .filter(({ named, columns }) => named || columns.size > 1)
    .sort((a, b) => Number(b.named) - Number(a.named) || b.columns.size - a.columns.size);
  if (!head) return null;
  const all = Object.keys(definition.columns) as Column[];
  const rows = head.grid.rows
    .filter(({ row }) => head.columns.has(key) && row > head.row)
    .map(({ row }) => readRow(head, all, row))
    .filter((row) => all.some((column) => row[column].data !== null));
  return { sheet: head.grid.sheet.name, missing: all.filter((column) => !head.columns.has(column)), rows };
}

/** The row with most of the captions; no columns when none has `key`. */
function findHead<Column extends string>(
  grid: SheetGrid,
  definition: SettingsSheet<Column>,
  key: NoInfer<Column>,
): Head<Column> {
  const entries = Object.entries(definition.columns) as [Column, readonly string[]][];
  const captions = entries.map(([column, texts]) => [column, new Set(texts.map(foldName))] as const);
  const named = definition.names.some((name) => foldName(name) === foldName(grid.sheet.name));
  let best: Head<Column> = { grid, named, row: -1, columns: new Map() };
  for (const { row, columns } of grid.rows) {
    if (row >= HEAD_WITHIN) break;
    const found = new Map<Column, number>();
    for (const column of columns) {
      const text = grid.folded(row, column);
      const match = captions.find(([name, texts]) => !found.has(name) && texts.has(text));
      if (match) found.set(match[0], column);
    }
    if (found.has(key) && found.size > best.columns.size) best = { grid, named, row, columns: found };
  }
  return best;
}

function readRow<Column extends string>(
  { grid, columns }: Head<Column>,
  names: readonly Column[],
  row: number,
): SettingsRow<Column> {
  const cells = names.map((name) => {
    const column = columns.get(name);
    const found = column === undefined ? undefined : grid.cell(row, column);
    const data = found && found.value.kind !== 'blank' ? found : null;
    return [name, { at: { row, column: column ?? 0 }, text: data ? shownText(data) : '', data }] as const;
  });
  return Object.fromEntries(cells) as SettingsRow<Column>;
}

function shownText({ value, fontName }: CellData): string {
  if (value.kind === 'number') return String(value.value);
  if (value.kind !== 'text') return '';
  const lines = (decodeLegacy(value.text, fontName)?.text ?? value.text).split(/\r\n?|\n/);
  return lines.map(tidyText).join('\n').trim();
}
