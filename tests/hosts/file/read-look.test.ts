import type { WorkbookLook } from '../../../src/core/model/workbook-look';
import { styleIndexAt, type CellLook } from '../../../src/core/model/workbook-look';
import { parseAddress } from '../../../src/core/model/address';
import { readLook } from '../../../src/hosts/file/read-look';
import { readWorkbook } from '../../../src/hosts/file/read-workbook';
import { makeXlsx } from './make-xlsx';
import { PATCH_SAMPLES, patchSample, value } from './patch-samples';
import { sampleBytes, sampleFiles, workbook } from './samples';

async function lookOf(bytes: Uint8Array): Promise<WorkbookLook> {
  const look = value(await readLook(bytes, 'a.xlsx'));
  if (!look) throw new Error('no look');
  return look;
}

function styleAt(look: WorkbookLook, sheet: number, address: string): CellLook {
  const { row, column } = parseAddress(address)!;
  return look.styles[styleIndexAt(look.sheets[sheet]!, row, column)]!;
}

describe('readLook', () => {
  it('reads fonts, fills, borders, alignment and formats', async () => {
    const look = await lookOf(patchSample('by-hand.xlsx'));
    const plain = { fontName: 'Times New Roman', fontSize: 13, locked: true };
    expect(styleAt(look, 0, 'F1')).toEqual(plain);
    expect(styleAt(look, 0, 'B2')).toEqual({
      ...plain,
      bold: true,
      // Accent 1 of the Office theme, a quarter darker.
      color: '#2f5597',
      fill: '#c0c0c0',
      borders: {
        left: { width: 1, line: 'solid', color: '#000000' },
        right: { width: 2, line: 'solid', color: '#ff0000' },
        top: { width: 3, line: 'double', color: '#000000' },
        bottom: { width: 1, line: 'dashed', color: '#000000' },
      },
      horizontal: 'center',
      vertical: 'center',
      wraps: true,
      indent: 1,
      numberFormat: '#,##0',
    });
    // No cell: the row's style before the column's, else the first.
    expect(styleAt(look, 0, 'C7').numberFormat).toBe('m/d/yyyy');
    expect(styleAt(look, 0, 'G7').numberFormat).toBe('m/d/yyyy');
    expect(styleAt(look, 0, 'G30').numberFormat).toBe('0.00%');
    expect(styleAt(look, 0, 'J30')).toEqual(plain);
  });

  it('reads sizes in pixels', async () => {
    const [sheet] = (await lookOf(patchSample('by-hand.xlsx'))).sheets;
    // Times New Roman 13: a digit is 9 pixels wide; 24,7109375 digits.
    expect([...sheet!.columnWidths]).toEqual([
      [0, 222],
      [6, 82],
    ]);
    expect(sheet!.defaultRowHeight).toBe(22);
    expect(sheet!.defaultColumnWidth).toBe(80);
    // Calibri 11: Excel shows a width of 24,7109375 as 173 pixels, the standard column as 64.
    const [calibri] = (await lookOf(patchSample('xlsxwriter-macros.xlsm'))).sheets;
    expect([calibri!.columnWidths.get(0), calibri!.defaultColumnWidth, calibri!.defaultRowHeight]).toEqual([
      173, 64, 20,
    ]);
  });

  it('reads frozen panes, protection, locks and grid', async () => {
    const conditions = (await lookOf(patchSample('xlsxwriter-conditions.xlsx'))).sheets;
    expect(conditions.map(({ frozen }) => frozen)).toEqual([
      { rows: 1, columns: 1 },
      { rows: 0, columns: 0 },
    ]);
    const look = await lookOf(patchSample('xlsxwriter-protected.xlsx'));
    expect(look.sheets.map(({ isProtected }) => isProtected)).toEqual([true, false]);
    const locked = (address: string): boolean => styleAt(look, 0, address).locked;
    expect(['A2', 'B2', 'G40', 'H40'].map(locked)).toEqual([true, false, false, true]);
    const hidden = await lookOf(
      makeXlsx({
        sheet:
          '<sheetPr><tabColor rgb="FF00B050"/></sheetPr><sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews><sheetData/>',
      }),
    );
    expect(hidden.sheets[0]).toMatchObject({ showsGrid: false, tabColor: '#00b050' });
    expect(hidden.styles).toEqual([{ locked: true }]);
  });

  it('takes the lock of a cell style that the cell does not speak of', async () => {
    const styles =
      '<cellStyleXfs count="2"><xf/><xf><protection locked="0"/></xf></cellStyleXfs>' +
      '<cellXfs count="3"><xf xfId="0"/><xf xfId="1"/><xf xfId="1"><protection hidden="1"/></xf></cellXfs>';
    const { styles: looks } = await lookOf(makeXlsx({ styles }));
    expect(looks.map(({ locked }) => locked)).toEqual([true, false, true]);
  });

  it('names a style for each cell, whatever the order of rows', async () => {
    const bytes = makeXlsx({
      styles: `<cellXfs count="4">${'<xf/>'.repeat(4)}</cellXfs>`,
      sheet:
        '<sheetData><row r="2"><c r="A2" s="1"/><c r="B2" s="1"/><c r="D2" s="1"/><c r="E2" s="2"/></row><row r="1"><c s="3"/><c s="3"/></row></sheetData>',
    });
    const [sheet] = (await lookOf(bytes)).sheets;
    const row = (r: number): number[] => [0, 1, 2, 3, 4, 5].map((column) => styleIndexAt(sheet!, r, column));
    expect([row(0), row(1), row(2)]).toEqual([
      [3, 3, 0, 0, 0, 0],
      [1, 1, 0, 1, 2, 0],
      [0, 0, 0, 0, 0, 0],
    ]);
    expect(sheet!.cellStyles.keys).toHaveLength(4);
  });

  it('agrees with the reader of values on number formats', async () => {
    let compared = 0;
    const files = [...PATCH_SAMPLES.map((name) => `tests/samples/patch/${name}`), ...sampleFiles('.xlsx').slice(0, 60)];
    for (const file of files) {
      const read = await readWorkbook(sampleBytes(file), file);
      if (!read.ok) continue;
      const look = await lookOf(sampleBytes(file));
      workbook(read).sheets.forEach((sheet, index) => {
        expect(look.sheets[index]?.name).toBe(sheet.name);
        for (const [key, { numberFormat }] of sheet.cells) {
          const column = key % 16_384;
          const style = look.styles[styleIndexAt(look.sheets[index]!, (key - column) / 16_384, column)];
          expect(style?.numberFormat).toBe(numberFormat);
          compared++;
        }
      });
    }
    expect(compared).toBeGreaterThan(5000);
  });

  it('gives the failures of reading', async () => {
    const cut = await readLook(patchSample('exceljs.xlsx').subarray(0, 9000), 'a.xlsx');
    expect(cut).toMatchObject({ ok: false, failure: { code: 'file.cut-short', params: { file: 'a.xlsx' } } });
  });
});
