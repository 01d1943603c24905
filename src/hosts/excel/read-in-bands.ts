import { MAX_COLUMNS } from '../../core/model/address';
import { ok, type Result } from '../../core/model/result';
import type { WorkbookData } from '../../core/model/sheet-data';
import { sheetDataOf } from './sheet-data-of';
import { loadMerges, loadRange, type LoadedMerges, type LoadedRange } from './sheet-loads';

/** Cells of one request: with all that is asked of each, some 2 MB of answer. */
const BAND_CELLS = 20_000;
/** Rows of one request, so that its merges stay below Excel's 512 in any table a person would make. */
const BAND_ROWS = 250;

/** Columns beyond the last value in which merges are looked for; a sheet may be formatted to its very end. */
const MERGED_BEYOND = 10;

/** A part of a sheet that one round trip reads. */
interface Band {
  readonly sheet: Excel.Worksheet;
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly columns: number;
}

interface ReadBand extends Band {
  readonly cells: LoadedRange;
  readonly merges: LoadedMerges;
}

/** Reads a large workbook piece by piece. Fonts are left out, and with them legacy encodings are not recognised. */
export async function readInBands(context: Excel.RequestContext): Promise<Result<WorkbookData>> {
  const { workbook } = context;
  const { worksheets } = workbook;
  workbook.load('name');
  worksheets.load('items/name,items/visibility');
  await context.sync();
  const sheets = worksheets.items.map((sheet) => ({ sheet, used: sheet.getUsedRange(true) }));
  for (const { used } of sheets) used.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  const read: ReadBand[] = [];
  for (const band of sheets.flatMap(({ sheet, used }) => bandsOf(sheet, used)))
    read.push(await readBand(context, band));
  return ok({
    name: workbook.name,
    sheets: sheets.map(({ sheet }) => {
      const own = read.filter((band) => band.sheet === sheet);
      return sheetDataOf(
        sheet.name,
        sheet.visibility,
        own.map(({ cells }) => cells),
        own.map(({ merges }) => merges),
      );
    }),
    definedNames: [],
  });
}

function bandsOf(sheet: Excel.Worksheet, used: Excel.Range): readonly Band[] {
  const { rowIndex, columnIndex: column, rowCount, columnCount } = used;
  const columns = Math.min(columnCount + MERGED_BEYOND, MAX_COLUMNS - column);
  const rows = Math.max(1, Math.min(BAND_ROWS, Math.floor(BAND_CELLS / columns)));
  return Array.from({ length: Math.ceil(rowCount / rows) }, (_, index) => ({
    sheet,
    row: rowIndex + index * rows,
    rows: Math.min(rows, rowCount - index * rows),
    column,
    columns,
  }));
}

async function readBand(context: Excel.RequestContext, band: Band): Promise<ReadBand> {
  const range = band.sheet.getRangeByIndexes(band.row, band.column, band.rows, band.columns);
  const read = { ...band, cells: loadRange(range, false), merges: loadMerges(range) };
  await context.sync();
  return read;
}
