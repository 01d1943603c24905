import { strToU8 } from 'fflate';
import type { SheetData } from '../../../src/core/model/sheet-data';
import { readWorkbook } from '../../../src/hosts/file/read-workbook';
import { cellAt, firstSheet, workbook } from './samples';

const SS = 'urn:schemas-microsoft-com:office:spreadsheet';
const STYLES =
  '<Styles><Style ss:ID="Default"><Font ss:FontName="Times New Roman"/></Style>' +
  '<Style ss:ID="s1"><NumberFormat ss:Format="Short Date"/></Style>' +
  '<Style ss:ID="s2" ss:Parent="s1"><Font ss:FontName=".VnTime" ss:StrikeThrough="1"/></Style>' +
  '<Style ss:ID="s3"><NumberFormat ss:Format="Short Time"/></Style>' +
  '<Style ss:ID="s4"><NumberFormat ss:Format="General"/></Style></Styles>';
const data = (type: string, text: string): string => `<Data ss:Type="${type}">${text}</Data>`;
const sheetXml = (table: string, options = ''): string =>
  `<Worksheet ss:Name="Biểu"><Table>${table}</Table>${options}</Worksheet>`;
const bookXml = (...sheets: readonly string[]): string =>
  `<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="${SS}" xmlns:ss="${SS}">${STYLES}${sheets.join('')}</Workbook>`;
const row = (...cells: readonly string[]): string => `<Row>${cells.join('')}</Row>`;
const cell = (inside: string, attributes = ''): string => `<Cell${attributes}>${inside}</Cell>`;

const read = (xml: string) => readWorkbook(strToU8(xml), 'a.xls');
async function sheetOf(table: string, options = ''): Promise<SheetData> {
  return firstSheet(await read(bookXml(sheetXml(table, options))));
}
async function code(xml: string | Uint8Array): Promise<string> {
  const result = await readWorkbook(typeof xml === 'string' ? strToU8(xml) : xml, 'a.xml');
  return result.ok ? 'ok' : result.failure.code;
}

describe('the XML spreadsheet of Excel 2003', () => {
  test('values of every type', async () => {
    const sheet = await sheetOf(
      row(
        ...['Number:12.5', 'String: Hộ tịch ', 'Boolean:1', 'Error:#REF!', 'DateTime:2024-06-14T00:00:00.000'].map(
          (each) => cell(data(each.slice(0, each.indexOf(':')), each.slice(each.indexOf(':') + 1))),
        ),
        cell(data('Number', '45457'), ' ss:StyleID="s1"'),
        cell(data('DateTime', '1899-12-31T12:00:00.000'), ' ss:StyleID="s3"'),
        cell(data('Number', ''), ' ss:StyleID="s1"'),
        cell(''),
      ),
    );
    expect([...sheet.cells.values()].map(({ value }) => value)).toEqual([
      { kind: 'number', value: 12.5 },
      { kind: 'text', text: ' Hộ tịch ' },
      { kind: 'boolean', value: true },
      { kind: 'error', error: '#REF!' },
      { kind: 'date', serial: 45_457 },
      { kind: 'date', serial: 45_457 },
      { kind: 'number', value: 0.5 },
    ]);
    expect(sheet).toMatchObject({ rowCount: 1, columnCount: 7 });
  });

  test('places, merges, and what is hidden', async () => {
    const sheet = await sheetOf(
      '<Column ss:Index="2" ss:Hidden="1" ss:Span="1"/><Column ss:Width="0"/><Column/>' +
        row(cell(data('Number', '1'), ' ss:MergeAcross="2" ss:MergeDown="1"'), cell(data('Number', '2'))) +
        `<Row ss:Index="5" ss:Hidden="1">${cell(data('Number', '3'), ' ss:Index="4"')}${cell(data('Number', '4'))}</Row>` +
        '<Row ss:Span="2" ss:Height="0"/>' +
        row(cell(data('Number', '5'))),
    );
    const at = (address: string) => cellAt(sheet, address)?.value;
    expect(['A1', 'D1', 'D5', 'E5', 'A9'].map(at)).toEqual([1, 2, 3, 4, 5].map((value) => ({ kind: 'number', value })));
    expect(sheet.merges).toEqual([{ from: { row: 0, column: 0 }, to: { row: 1, column: 2 } }]);
    expect([...sheet.hiddenRows]).toEqual([4, 5, 6, 7]);
    expect([...sheet.hiddenColumns]).toEqual([1, 2, 3]);
  });

  test.each([
    ['=RC[-1]+R[-1]C', 'B3+C2'],
    ['=SUM(R2C3:R[-1]C)', 'SUM($C$2:C2)'],
    ['=SUM(C1)+SUM(R1:R2)+SUM(C[-1]:C)', 'SUM($A:$A)+SUM($1:$2)+SUM(B:C)'],
    [`='Biểu R1C1'!R1C1&"R1C1"`, `'Biểu R1C1'!$A$1&"R1C1"`],
    ['=ROUND(RC2,0)*RATE+Trang!R4C2', 'ROUND($B3,0)*RATE+Trang!$B$4'],
    ['=R[-5]C', '#REF!'],
  ])('a formula %s at C3 is %s', async (written, expected) => {
    const sheet = await sheetOf(
      `<Row ss:Index="3"><Cell ss:Index="3" ss:Formula="${written.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">${data('Number', '3')}</Cell></Row>`,
    );
    expect(cellAt(sheet, 'C3')).toMatchObject({ formula: expected, value: { kind: 'number', value: 3 } });
  });

  test('a formula without a value, fonts, formats and what is struck out', async () => {
    const rich =
      '<ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40"><S>12</S><Font html:Size="9">8</Font></ss:Data>';
    const sheet = await sheetOf(
      `<Column/><Column ss:StyleID="s1"/><Row ss:StyleID="s2">${cell('', ' ss:Formula="=1+1"')}</Row>` +
        row(cell(rich), cell(data('Number', '1')), cell(data('Number', '1'), ' ss:StyleID="s4"')),
    );
    expect([...sheet.cells.values()]).toEqual([
      { value: { kind: 'formula-without-value' }, formula: '1+1', numberFormat: 'm/d/yyyy', fontName: '.VnTime' },
      { value: { kind: 'text', text: '128' }, fontName: 'Times New Roman', unstruck: '8' },
      { value: { kind: 'date', serial: 1 }, numberFormat: 'm/d/yyyy', fontName: 'Times New Roman' },
      { value: { kind: 'number', value: 1 }, fontName: 'Times New Roman' },
    ]);
  });

  test('names and hidden sheets', async () => {
    const names = '<Names><NamedRange ss:Name="Vung" ss:RefersTo="=Biểu!R1C1:R2C3"/></Names>';
    const options = (state: string): string =>
      `<WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel"><Visible>${state}</Visible></WorksheetOptions>`;
    const book = workbook(
      await read(bookXml(names, sheetXml('', options('SheetHidden')), sheetXml('', options('SheetVeryHidden')))),
    );
    expect(book.sheets.map(({ state }) => state)).toEqual(['hidden', 'very-hidden']);
    expect(book.definedNames).toEqual([{ name: 'Vung', refersTo: 'Biểu!$A$1:$C$2' }]);
  });

  test.each([
    ['a number that is none', row(cell(data('Number', 'mười')))],
    ['a type that is none', row(cell(data('Money', '1')))],
    ['a place before the last', row(cell('', ' ss:Index="3"'), cell('', ' ss:Index="2"'))],
    ['a row beyond the sheet', '<Row ss:Index="1048577"/>'],
  ])('%s is damage', async (_, table) => {
    expect(await code(bookXml(sheetXml(table)))).toBe('file.damaged');
  });

  test('in UTF-16, and with the prefix on every tag', async () => {
    const xml = bookXml(sheetXml(row(cell(data('String', 'Hộ tịch')))));
    expect(await code(new Uint8Array(Buffer.from(`\ufeff${xml}`, 'utf16le')))).toBe('ok');
    const prefixed = xml.replace(/<(\/?)(Workbook|Worksheet|Table|Row|Cell|Data)/g, '<$1ss:$2');
    const sheet = firstSheet(await read(prefixed));
    expect(cellAt(sheet, 'A1')?.value).toEqual({ kind: 'text', text: 'Hộ tịch' });
  });
});

describe('an OpenDocument spreadsheet in one file', () => {
  const fods = (body: string): string =>
    '<?xml version="1.0" encoding="UTF-8"?>\n<office:document xmlns:office="o" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">' +
    '<office:meta><meta:generator>x</meta:generator></office:meta>' +
    '<office:automatic-styles><style:style style:name="ce1" style:family="table-cell" style:data-style-name="N1"/>' +
    '<number:date-style style:name="N1"><number:day number:style="long"/><number:text>/</number:text><number:month/></number:date-style>' +
    `</office:automatic-styles><office:body>${body}</office:body></office:document>`;

  test('is read like one that is packed', async () => {
    const cells =
      '<table:table-cell table:style-name="ce1" office:value-type="date" office:date-value="2024-06-14"><text:p>14/6</text:p></table:table-cell>' +
      '<table:table-cell table:formula="of:=SUM([.A1:.B2])" office:value-type="float" office:value="5"/>';
    const table = `<office:spreadsheet><table:table table:name="S"><table:table-row>${cells}</table:table-row></table:table></office:spreadsheet>`;
    expect([...firstSheet(await read(fods(table))).cells.values()]).toEqual([
      { value: { kind: 'date', serial: 45_457 }, numberFormat: 'dd/m' },
      { value: { kind: 'number', value: 5 }, formula: 'SUM(A1:B2)' },
    ]);
  });

  test('of another kind is said', async () => {
    expect(await code(fods('<office:text><text:p>a</text:p></office:text>'))).toBe('file.document');
  });
});

test.each([
  [
    'XML of another program',
    '<?xml version="1.0"?><HSoThueDTu xmlns="http://kekhaithue.gdt.gov.vn/TKhaiThue"/>',
    'file.xml',
  ],
  ['a workbook of something else', '<Workbook><Chapter/></Workbook>', 'file.xml'],
  ['a spreadsheet of UOF', '<uof:UOF xmlns:uof="http://schemas.uof.org/cn/2003/uof"/>', 'file.other-program'],
  ['a web page that begins with its XML declaration', '<?xml version="1.0"?><html><table/></html>', 'file.html'],
  ['XML that ends early', '<?xml version="1.0"?><Workbook><Worksheet ss:Name="a"><Table>', 'file.damaged'],
])('%s', async (_, xml, expected) => {
  expect(await code(xml)).toBe(expected);
});
