import type { RecordHead, RecordRows } from '../../core/model/amendment';
import { CAPTION_ROW, RECORD_LOOK } from '../../core/report/record-look';
import { DEFAULT_SIZE, REPORT_FONT, type CellLook } from '../../core/report/style-roles';
import { columnPoints } from '../../core/report/text-size';
import { guardedText } from './plan/guarded-text';
import { applyLook, BLACK, EDGES } from './plan/look-steps';
import { protect } from './protect-sheet';

/** Adds a sheet of records behind the others, with its first rows, and closes it. */
export function makeRecordSheet(
  { workbook }: Excel.RequestContext,
  { sheet: name, row, rows }: RecordRows,
  { title, hint, columns }: RecordHead,
): Excel.Worksheet {
  const sheet = workbook.worksheets.add(name);
  sheet.load('id');
  sheet.showGridlines = false;
  const widths = columns.map(({ width }) => ({ format: { columnWidth: columnPoints(width) } }));
  sheet.getRangeByIndexes(0, 0, 1, columns.length).setColumnProperties(widths);
  const { title: titleLook, hint: hintLook, caption } = RECORD_LOOK;
  writeTexts(sheet.getRangeByIndexes(0, 0, 1, 1), [[title]], titleLook);
  writeTexts(sheet.getRangeByIndexes(1, 0, 1, 1), [[hint]], hintLook);
  const captions = columns.map((column) => column.caption);
  writeTexts(sheet.getRangeByIndexes(CAPTION_ROW, 0, 1, columns.length), [captions], caption);
  sheet.freezePanes.freezeRows(CAPTION_ROW + 1);
  writeRows(sheet, row, rows);
  protect(sheet);
  return sheet;
}

/** Adds rows below those of a sheet of records, which is open for as long only. */
export function appendRecords(sheet: Excel.Worksheet, { row, rows }: RecordRows): void {
  if (sheet.protection.protected) sheet.protection.unprotect();
  writeRows(sheet, row, rows);
  protect(sheet);
}

function writeRows(sheet: Excel.Worksheet, from: number, rows: RecordRows['rows']): void {
  const width = rows[0]?.length ?? 0;
  if (width === 0) return;
  const range = sheet.getRangeByIndexes(from, 0, rows.length, width);
  writeTexts(range, rows, RECORD_LOOK.entry);
}

/** An apostrophe keeps a text a text in a cell without a format; in one of the format of texts it might stay. */
function writeTexts(range: Excel.Range, texts: readonly (readonly string[])[], look: CellLook): void {
  const { format } = range;
  setFormat(range, 'General');
  range.values = texts.map((row) => row.map(guardedText));
  if (look.format !== undefined) setFormat(range, look.format);
  format.font.name = REPORT_FONT;
  format.font.size = DEFAULT_SIZE;
  applyLook(format, look);
  if (look.bordered !== true) return;
  const inside = [
    ...(texts.length > 1 ? (['InsideHorizontal'] as const) : []),
    ...((texts[0]?.length ?? 0) > 1 ? (['InsideVertical'] as const) : []),
  ];
  for (const edge of [...EDGES, ...inside]) {
    const border = format.borders.getItem(edge);
    border.style = 'Continuous';
    border.color = BLACK;
  }
}

/** One value for all cells, which the types of a list of lists don't tell. */
function setFormat(range: Excel.Range, format: string): void {
  (range as { numberFormat: unknown }).numberFormat = format;
}
