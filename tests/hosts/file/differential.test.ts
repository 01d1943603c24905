import { Workbook, type CellValue } from 'exceljs';
import { writeXlsx } from 'hucre';
import { readWorkbook } from '../../../src/hosts/file/read-workbook';
import { outlineOfOurs, outlineOfSheetJs } from './reference';
import { sampleBytes, sampleFiles, workbook } from './samples';

const UNREADABLE = /empty\.xlsx|not-a-workbook|cut-short|velvet-readonly/;
// The library stumbles over prefixed names, merges of whole columns and sheets without a part, takes a missing value for an empty text and a chart for a sheet, and keeps the
// prefix of newer functions.
const OTHERWISE = /robust-2026-11|patch\/(?:by-hand|excelize-pivot|xlsxwriter-charts|xlsxwriter-tables)\.xlsx/;

async function compare(bytes: Uint8Array): Promise<void> {
  const ours = outlineOfOurs(workbook(await readWorkbook(bytes, 'a.xlsx')));
  expect(ours).toEqual(outlineOfSheetJs(bytes));
  expect(ours.sheets.some(({ cells }) => cells.length > 0)).toBe(true);
}

describe('we read what @e965/xlsx reads', () => {
  test.each(sampleFiles('.xlsx').filter((file) => !UNREADABLE.test(file) && !OTHERWISE.test(file)))(
    '%s',
    async (file) => {
      await compare(sampleBytes(file));
    },
  );

  test('a workbook of exceljs', async () => {
    const book = new Workbook();
    const sheet = book.addWorksheet('Tháng 6');
    sheet.addRow(['Hồ sơ', 1, 0.1 + 0.2, true, false, '', ' a ', 'x\ny', '<&>"\'', 'Đất'.normalize('NFD')]);
    sheet.addRow([
      { formula: 'B1*2', result: 2 },
      { formula: 'B1&""', result: 'một' },
      { error: '#REF!' },
      1e21,
      -1e-9,
    ]);
    sheet.addRow([
      { richText: [{ text: 'đậm', font: { bold: true } }, { text: ' nhạt' }] },
      new Date(Date.UTC(2024, 5, 1)),
    ]);
    for (let row = 5; row < 15; row++) {
      sheet.getCell(row, 1).value = row;
      // Its types don't know the shared formulas it writes.
      sheet.getCell(row, 2).value = (
        row === 5
          ? { formula: 'A5+$A$5', result: 10, shareType: 'shared', ref: 'B5:B14' }
          : { sharedFormula: 'B5', result: row + 5 }
      ) as CellValue;
    }
    sheet.getCell('B3').numFmt = 'dd/mm/yyyy';
    sheet.getCell('B1').numFmt = '#,##0.00';
    sheet.mergeCells('D5:F7');
    sheet.getRow(8).hidden = true;
    sheet.getColumn(3).hidden = true;
    sheet.getCell('AB300').value = 'xa';
    book.addWorksheet('Ẩn', { state: 'veryHidden' }).getCell('A1').value = 1;
    book.definedNames.add("'Tháng 6'!$A$1:$B$2", 'TenVung');
    await compare(new Uint8Array(await book.xlsx.writeBuffer()));
  });

  test.each(['shared', 'inline'] as const)('a workbook of hucre, %s strings', async (stringMode) => {
    const bytes = await writeXlsx({
      stringMode,
      sheets: [
        {
          name: 'Tháng 6',
          rows: [
            ['Hồ sơ', 1, 0.1 + 0.2, true, false, null, ' a ', 'x\ny', '<&>"\''],
            [1e21, -1e-9, 'Đất'.normalize('NFD'), 'x_x000D_', new Date(Date.UTC(2024, 5, 1))],
          ],
          cells: new Map([
            ['3,0', { formula: 'B1*2', formulaResult: 2 }],
            ['3,1', { richText: [{ text: 'đậm', font: { bold: true } }, { text: ' nhạt' }] }],
          ]),
          merges: [{ startRow: 5, startCol: 0, endRow: 6, endCol: 3 }],
          rowDefs: new Map([[1, { hidden: true }]]),
        },
        { name: 'Ẩn', hidden: true, rows: [[1]] },
      ],
      namedRanges: [{ name: 'TenVung', range: "'Tháng 6'!$A$1:$B$2" }],
    });
    await compare(bytes);
  });
});
