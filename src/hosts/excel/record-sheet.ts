import type { RecordHead, RecordRows } from '../../core/model/amendment';
import { CAPTION_ROW, RECORD_LOOK, recordHeight } from '../../core/report/record-look';
import { DEFAULT_SIZE, REPORT_FONT, type CellLook } from '../../core/report/style-roles';
import { columnPoints } from '../../core/report/text-size';
import { guardedText } from './plan/guarded-text';
import { applyLook, BLACK, EDGES } from './plan/look-steps';
import { protect } from './protect-sheet';

/** Adds a sheet of records behind the others, with its first rows, and closes it. */
export function makeRecordSheet(
  { workbook }: Excel.RequestContext,
  { sheet: name, row, rows, widths }: RecordRows,
  { title, hint, captions }: RecordHead,
): Excel.Worksheet {
  const sheet = workbook.worksheets.add(name);
  sheet.load('id');
  sheet.showGridlines = false;
  const columns = widths.map((width) => ({ format: { columnWidth: columnPoints(width) } }));
  sheet.getRangeByIndexes(0, 0, 1, columns.length).setColumnProperties(columns);
  const { title: titleLook, hint: hintLook, caption } = RECORD_LOOK;
  writeTexts(sheet.getRangeByIndexes(0, 0, 1, 1), [[title]], titleLook);
  writeTexts(sheet.getRangeByIndexes(1, 0, 1, 1), [[hint]], hintLook);
  const head = sheet.getRangeByIndexes(CAPTION_ROW, 0, 1, captions.length);
  writeTexts(head, [captions], caption);
  head.format.rowHeight = recordHeight(captions, widths, 'caption');
  sheet.pageLayout.paperSize = 'A4';
  sheet.pageLayout.orientation = 'Landscape';
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  sheet.freezePanes.freezeRows(CAPTION_ROW + 1);
  writeRows(sheet, row, rows, widths);
  protect(sheet);
  return sheet;
}

/** Adds rows below those of a sheet of records, which is open for as long only. */
export function appendRecords(sheet: Excel.Worksheet, { row, rows, widths }: RecordRows): void {
  if (sheet.protection.protected) sheet.protection.unprotect();
  writeRows(sheet, row, rows, widths);
  protect(sheet);
}

function writeRows(sheet: Excel.Worksheet, from: number, rows: RecordRows['rows'], widths: RecordRows['widths']): void {
  const width = rows[0]?.length ?? 0;
  if (width === 0) return;
  const range = sheet.getRangeByIndexes(from, 0, rows.length, width);
  writeTexts(range, rows, RECORD_LOOK.entry);
  const heights = rows.map((texts) => ({ format: { rowHeight: recordHeight(texts, widths) } }));
  sheet.getRangeByIndexes(from, 0, rows.length, 1).setRowProperties(heights);
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
