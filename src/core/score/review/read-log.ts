import type { LogColumn, LogForm } from '../form/log-form';
import type { ChainedEntry, LogAction } from '../../model/appraisal-log';
import { parseDecimal } from '../../model/decimal';
import { keyAddress, valueAt, type SheetData, type WorkbookData } from '../../model/sheet-data';
import { foldName } from '../../sheet/names/fold-name';
import { brokenAt } from './chain';

/** What is wrong with a log. `row` is 0-based, of the sheet; null for the sheet as a whole. */
export type LogDamage =
  /** No table of a log under its captions, though the sheet has the log's name. */
  | { readonly kind: 'no-table'; readonly row: null }
  /** A row that no entry of ours looks like. */
  | { readonly kind: 'unreadable'; readonly row: number }
  /** The first row that is not what was written: edited, moved, or rows before it are gone or added. */
  | { readonly kind: 'broken'; readonly row: number };

/** The log of an appraisal as it stands in a workbook. */
export interface ReadLog {
  readonly sheet: SheetData;
  /** Up to the first damage; what comes after it can't be trusted. */
  readonly entries: readonly ChainedEntry[];
  /** 0-based row of each entry. */
  readonly rows: readonly number[];
  readonly damage: LogDamage | null;
  /** 0-based row below everything in the sheet. */
  readonly nextRow: number;
}

type Columns = Readonly<Record<LogColumn, number>>;

/** The log of the workbook, null where it has none. Reads strictly: our own writing, and nothing that resembles it. */
export function readLog(workbook: WorkbookData, form: LogForm): ReadLog | null {
  const sheet = logSheet(workbook, form);
  if (!sheet) return null;
  const nextRow = sheet.rowCount;
  const head = findHead(sheet, form);
  if (!head) return { sheet, entries: [], rows: [], damage: { kind: 'no-table', row: null }, nextRow };
  const entries: ChainedEntry[] = [];
  const rows: number[] = [];
  let damage: LogDamage | null = null;
  for (const row of rowsBelow(sheet, head.row)) {
    const read = readEntry(sheet, row, head.columns, form);
    const isNext = read?.place === String(entries.length + 1);
    if (!read || !isNext) {
      damage = { kind: read ? 'broken' : 'unreadable', row };
      break;
    }
    entries.push(read.entry);
    rows.push(row);
  }
  const broken = brokenAt(entries);
  if (broken === null) return { sheet, entries, rows, damage, nextRow };
  return {
    ...{ sheet, nextRow, entries: entries.slice(0, broken), rows: rows.slice(0, broken) },
    damage: { kind: 'broken', row: rows[broken] ?? head.row },
  };
}

/** Whether a sheet is a log by its look alone: somebody's own sheet may have the same name. */
export function looksLikeLog(sheet: SheetData, form: LogForm): boolean {
  const caption = foldName(form.columns.find(({ column }) => column === 'hash')?.caption ?? '');
  return [...sheet.cells.values()].some(
    ({ value }) => value.kind === 'text' && (/^[0-9a-f]{64}$/.test(value.text) || foldName(value.text) === caption),
  );
}

function logSheet({ sheets }: WorkbookData, form: LogForm): SheetData | undefined {
  const name = foldName(form.sheet);
  // Renamed it is still the log: nobody else's table has all of its captions.
  return (
    sheets.find((sheet) => foldName(sheet.name) === name) ?? sheets.find((sheet) => findHead(sheet, form) !== null)
  );
}

function findHead(sheet: SheetData, form: LogForm): { readonly row: number; readonly columns: Columns } | null {
  const wanted = new Map(form.columns.map(({ column, caption }) => [foldName(caption), column]));
  const found = new Map<number, Map<LogColumn, number>>();
  for (const [key, { value }] of sheet.cells) {
    const column = value.kind === 'text' ? wanted.get(foldName(value.text)) : undefined;
    if (column === undefined) continue;
    const at = keyAddress(key);
    const row = found.get(at.row) ?? new Map<LogColumn, number>();
    if (!row.has(column)) row.set(column, at.column);
    found.set(at.row, row);
  }
  for (const [row, columns] of found) {
    if (columns.size === wanted.size) return { row, columns: Object.fromEntries(columns) as Columns };
  }
  return null;
}

/** Rows under the head that hold anything, also outside the table: a line slipped in beside it is a line. */
function rowsBelow(sheet: SheetData, head: number): readonly number[] {
  const rows = new Set<number>();
  for (const [key, { value }] of sheet.cells) {
    const { row } = keyAddress(key);
    if (row > head && value.kind !== 'blank') rows.add(row);
  }
  return [...rows].sort((a, b) => a - b);
}

function readEntry(
  sheet: SheetData,
  row: number,
  columns: Columns,
  form: LogForm,
): { readonly place: string; readonly entry: ChainedEntry } | null {
  const texts = new Map<LogColumn, string>();
  for (const [name, column] of Object.entries(columns) as [LogColumn, number][]) {
    const value = valueAt(sheet, row, column);
    // All was written as text: a number or a date is what a program or a hand made of it.
    if (value.kind !== 'text' && value.kind !== 'blank') return null;
    texts.set(name, value.kind === 'text' ? value.text.replace(/\r\n?/g, '\n').normalize('NFC') : '');
  }
  const text = (column: LogColumn): string => texts.get(column) ?? '';
  const action = (Object.entries(form.actions) as [LogAction, string][]).find(([, word]) => word === text('action'));
  const [self, before, after] = [points(text('self')), points(text('before')), points(text('after'))];
  if (!/^[1-9]\d{0,3}$/.test(text('round')) || !action || self === null || before === null || after === null)
    return null;
  if (!/^[0-9a-f]{64}$/.test(text('hash'))) return null;
  const entry: ChainedEntry = {
    at: text('at'),
    who: text('who'),
    round: Number(text('round')),
    action: action[0],
    criterion: text('criterion'),
    ...{ self, before, after },
    reason: text('reason'),
    basis: text('basis'),
    hash: text('hash'),
  };
  return { place: text('row'), entry };
}

/** "1,25" of the sheet as "1.25"; null for anything that was not written by `logRow`. */
function points(text: string): string | null {
  const plain = text.replace(',', '.');
  return plain === '' || (parseDecimal(plain) && !text.includes('.')) ? plain : null;
}
