import { read, write } from '@e965/xlsx';
import type { SheetData, WorkbookData } from '../../../src/core/model/sheet-data';
import { readWorkbook } from '../../../src/hosts/file/read-workbook';
import { outlineOfOurs, type Outline } from './reference';
import { cellAt, firstSheet, sampleBytes, sampleFiles, workbook } from './samples';

const MADE = 'tests/samples/made-by';
const readMade = async (name: string): Promise<WorkbookData> =>
  workbook(await readWorkbook(sampleBytes(`${MADE}/${name}`), name));

const ROUNDED = 13;

/** Sheets without what the programs write differently in each format, and without the cell that .xls has no room for. */
function comparable(book: WorkbookData): Outline['sheets'] {
  const plain = (line: string) =>
    line
      .replace(/ \| [^|]*$/, '') // number formats
      .replace(/ \| (?:TRUE\(\)|FALSE\(\)|true|false)$/, ' | ')
      .replace('boolean true', 'number 1')
      .replace(/boolean false|0 or no value/, 'number 0')
      .replace(/number (\S+)/, (_, value: string) => `number ${Number(value).toPrecision(ROUNDED)}`);
  return outlineOfOurs(book).sheets.map((sheet) => ({
    ...sheet,
    state: Math.min(sheet.state, 1),
    cells: sheet.cells.filter((line) => !line.startsWith('XFD1048576')).map(plain),
  }));
}

test.each(['libreoffice.xls', 'libreoffice.ods'])('%s holds what libreoffice.xlsx holds', async (name) => {
  expect(comparable(await readMade(name))).toEqual(comparable(await readMade('libreoffice.xlsx')));
});

test('.xlsb comes as the .xlsx it was made from', async () => {
  const bytes = sampleBytes('assets/samples/cu-jut-2024/2024-01/II06a_thi-tran-ea-t-ling_2024-01.xlsx');
  const book = read(bytes, { type: 'array', cellNF: true });
  // It can't write print titles, and says so on the console.
  if (book.Workbook) book.Workbook.Names = [];
  const xlsb = new Uint8Array(write(book, { type: 'array', bookType: 'xlsb' }) as ArrayBuffer);
  const values = (sheet: SheetData) => [...sheet.cells].map(([key, { value }]) => [key, value] as const);
  const [made, original] = [
    firstSheet(await readWorkbook(xlsb, 'a.xlsb')),
    firstSheet(await readWorkbook(bytes, 'a.xlsx')),
  ];
  // Errors and empty results of formulas are what the library writes differently.
  const kinds = (sheet: SheetData) => values(sheet).filter(([, { kind }]) => kind === 'number' || kind === 'date');
  expect(kinds(made)).toEqual(kinds(original));
  expect(made.merges).toEqual(original.merges);
});

describe('.ods', () => {
  test('formulas, formats, fonts and names come as Excel writes them', async () => {
    const book = await readMade('libreoffice.ods');
    const [sheet] = book.sheets;
    if (!sheet) throw new Error('no sheet');
    expect(cellAt(sheet, 'A5')?.formula).toBe('SUM(A2:B2)');
    expect(cellAt(sheet, 'C5')).toMatchObject({ formula: 'IF(A3,"","x")', value: { kind: 'text', text: '' } });
    expect(cellAt(sheet, 'B5')?.value).toEqual({ kind: 'error', error: '#DIV/0!' });
    expect(cellAt(sheet, 'A9')).toMatchObject({
      value: { kind: 'date', serial: 45444.75 },
      numberFormat: 'dd/mm/yyyy',
    });
    expect(cellAt(sheet, 'A8')).toMatchObject({ value: { kind: 'number', value: 1234.5 }, numberFormat: '0.00%' });
    expect([cellAt(sheet, 'A1')?.fontName, cellAt(sheet, 'B1')?.fontName, cellAt(sheet, 'C1')?.fontName]).toEqual([
      '.VnTime',
      'VNI-Times',
      'Calibri',
    ]);
    expect(book.definedNames).toContainEqual({ name: 'TenVung', refersTo: `'Tháng 6 & "quý II"'!$A$1:$B$2` });
  });
});

test('the samples in old formats hold a report', async () => {
  for (const file of [...sampleFiles('legacy-xls.xls'), ...sampleFiles('opendocument.ods')]) {
    const sheet = firstSheet(await readWorkbook(sampleBytes(file), file));
    expect(sheet.cells.size).toBeGreaterThan(50);
    expect(sheet.merges.length).toBeGreaterThan(0);
  }
});
