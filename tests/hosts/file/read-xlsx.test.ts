import { strToU8 } from 'fflate';
import { readWorkbook } from '../../../src/hosts/file/read-workbook';
import { makeXlsx, rows, type HandMade } from './make-xlsx';
import { cellAt, firstSheet, workbook } from './samples';

const read = async (made: HandMade) => firstSheet(await readWorkbook(makeXlsx(made), 'a.xlsx'));
/** Values of the first row from A1 on. */
async function values(cells: string, made: HandMade = {}): Promise<unknown[]> {
  const sheet = await read({ ...made, sheet: rows(cells) });
  return Array.from({ length: sheet.columnCount }, (_, column) => sheet.cells.get(column)?.value);
}
const text = (value: string) => ({ kind: 'text', text: value });
const number = (value: number) => ({ kind: 'number', value });

describe('values', () => {
  test('numbers as they are written', async () => {
    const written = [
      '0',
      '-5',
      '0.30000000000000004',
      '1E+21',
      '1e-7',
      '123456789012345',
      '12345678901234567890',
      '-0',
      '.5',
      ' 7 ',
    ];
    expect(await values(written.map((v) => `<c><v>${v}</v></c>`).join(''))).toEqual(
      [0, -5, 0.1 + 0.2, 1e21, 1e-7, 123456789012345, 12345678901234567890, 0, 0.5, 7].map(number),
    );
  });

  test('shared, inline and formula strings; an empty constant is blank, an empty result is a text', async () => {
    const strings = '<si><t>Hồ sơ</t></si><si><t/></si>';
    const cells =
      '<c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>' +
      '<c t="str"><f>"x"</f><v>x</v></c><c t="str"><f>""</f><v></v></c><c t="str"><v/></c><c t="str"><f>""</f><v/></c>';
    expect(await values(cells, { strings })).toEqual([
      text('Hồ sơ'),
      undefined,
      text(' a '),
      text('x'),
      text(''),
      undefined,
      text(''),
    ]);
  });

  test('booleans and errors, by either spelling', async () => {
    const cells = ['1', '0', 'true', 'false'].map((v) => `<c t="b"><v>${v}</v></c>`).join('');
    const errors = ['#DIV/0!', '#REF!', '#FIELD!'].map((v) => `<c t="e"><v>${v}</v></c>`).join('');
    expect(await values(cells + errors)).toEqual([
      ...[true, false, true, false].map((value) => ({ kind: 'boolean', value })),
      ...['#DIV/0!', '#REF!', '#UNKNOWN!'].map((error) => ({ kind: 'error', error })),
    ]);
  });

  test('a formula without its value is not blank', async () => {
    const cells =
      '<c><f>A2</f></c><c><f>A2</f><v></v></c><c><f>A2</f><v/></c><c t="str"><f>A2</f></c><c><f/><v>1</v></c><c><f/></c>';
    expect(await values(cells)).toEqual([...Array<unknown>(4).fill({ kind: 'formula-without-value' }), number(1)]);
  });

  test('entities, CDATA, comments, instructions and escapes', async () => {
    const cells = [
      '&lt;b&gt; &amp; &quot;&apos;',
      '&#272;&#x1ea5;t &#128512;',
      'a<!-- no --><![CDATA[<&]]><?pi no?>b',
      'x_x000D_y_x005F_x000D_',
      'dòng 1\r\ndòng 2',
    ];
    expect(await values(cells.map((t) => `<c t="inlineStr"><is><t>${t}</t></is></c>`).join(''))).toEqual(
      ['<b> & "\'', 'Đất 😀', 'a<&b', 'x\ry_x000D_', 'dòng 1\ndòng 2'].map(text),
    );
  });

  test.each(['<v>1,5</v>', '<v>abc</v>', '<v>0x10</v>', '<v>1 2</v>', '<v>NaN</v>', '<v>1e999</v>'])(
    '%s is no number',
    async (v) => {
      const result = await readWorkbook(makeXlsx({ sheet: rows('', `<c/><c>${v}</c>`) }), 'a.xlsx');
      expect(result).toMatchObject({ failure: { code: 'file.damaged', params: { cell: 'B2' } } });
    },
  );
});

describe('rich text', () => {
  const runs =
    '<si><r><rPr><rFont val=".VnTime"/></rPr><t>Céng</t></r><r><rPr><rFont val=".VnTime"/></rPr><t xml:space="preserve"> hßa</t></r>' +
    '<rPh sb="0" eb="1"><t>phiên âm</t></rPh><phoneticPr fontId="1"/></si>' +
    '<si><r><t>a</t></r><r><rPr><rFont val=".VnTime"/></rPr><t>b</t></r></si>';
  const styles = '<fonts><font><name val="Times New Roman"/></font></fonts><cellXfs><xf fontId="0"/></cellXfs>';

  test('runs are joined, phonetic hints left out', async () => {
    expect(await values('<c t="s"><v>0</v></c>', { strings: runs })).toEqual([text('Céng hßa')]);
  });

  test('the font of all runs wins over that of the cell, one of several does not', async () => {
    const sheet = await read({ strings: runs, styles, sheet: rows('<c t="s"><v>0</v></c><c t="s"><v>1</v></c>') });
    expect([cellAt(sheet, 'A1')?.fontName, cellAt(sheet, 'B1')?.fontName]).toEqual(['.VnTime', 'Times New Roman']);
  });
});

describe('formats and dates', () => {
  const styles =
    '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="0&quot; hồ sơ&quot;"/></numFmts>' +
    '<fonts><font/><font><name val="VNI-Times"/></font></fonts>' +
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164" fontId="1"/><xf numFmtId="165"/><xf numFmtId="46"/></cellXfs>';
  const cells = [0, 1, 2, 3, 4].map((s) => `<c s="${s}"><v>45444</v></c>`).join('');

  test('a number is a date when its format shows a day', async () => {
    const sheet = await read({ styles, sheet: rows(cells) });
    expect([...sheet.cells.values()]).toEqual([
      { value: number(45444) },
      { value: { kind: 'date', serial: 45444 }, numberFormat: 'm/d/yyyy' },
      { value: { kind: 'date', serial: 45444 }, numberFormat: 'dd/mm/yyyy', fontName: 'VNI-Times' },
      { value: number(45444), numberFormat: '0" hồ sơ"' },
      { value: number(45444), numberFormat: '[h]:mm:ss' },
    ]);
  });

  test('dates of the 1904 system are shifted, numbers are not', async () => {
    const workbookPart = '<workbookPr date1904="true"/><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets>';
    const sheet = await read({
      styles,
      workbook: workbookPart,
      sheet: rows('<c s="1"><v>43982</v></c><c><v>43982</v></c>'),
    });
    expect([cellAt(sheet, 'A1')?.value, cellAt(sheet, 'B1')?.value]).toEqual([
      { kind: 'date', serial: 45444 },
      number(43982),
    ]);
  });

  test('dates written as text', async () => {
    const dates = ['2024-06-01', '2024-06-01T12:00:00', '1900-01-01', '1900-03-01'];
    expect(await values(dates.map((d) => `<c t="d"><v>${d}</v></c>`).join(''))).toEqual(
      [45444, 45444.5, 1, 61].map((serial) => ({ kind: 'date', serial })),
    );
    expect(await readWorkbook(makeXlsx({ sheet: rows('<c t="d"><v>2024-02-30</v></c>') }), 'a')).toMatchObject({
      failure: { code: 'file.damaged' },
    });
  });
});

describe('formulas', () => {
  test('each cell of a shared formula has its own, wherever the first one stands', async () => {
    const cells = (row: number) =>
      `<row r="${row}"><c r="B${row}"><f t="shared" si="0">` +
      `${row === 3 ? 'SUM($A$1:A3)+$C3*"A3"&amp;\'A1 b\'!B$2' : ''}</f><v>${row}</v></c></row>`;
    const sheet = await read({ sheet: `<sheetData>${cells(2)}${cells(3)}${cells(4)}</sheetData>` });
    expect(['B2', 'B3', 'B4'].map((at) => cellAt(sheet, at)?.formula)).toEqual([
      `SUM($A$1:A2)+$C2*"A3"&'A1 b'!B$2`,
      `SUM($A$1:A3)+$C3*"A3"&'A1 b'!B$2`,
      `SUM($A$1:A4)+$C4*"A3"&'A1 b'!B$2`,
    ]);
  });

  test('an array formula belongs to its first cell; newer functions lose their prefix', async () => {
    const sheet = await read({
      sheet: rows('<c><f t="array" ref="A1:B1">_xlfn._xlws.SORT(C1:D1)</f><v>1</v></c><c><v>2</v></c>'),
    });
    expect([cellAt(sheet, 'A1')?.formula, cellAt(sheet, 'B1')?.formula]).toEqual(['SORT(C1:D1)', undefined]);
  });
});

describe('the sheet', () => {
  test('rows and cells without addresses stand in sequence; the declared dimension is not believed', async () => {
    const sheet = await read({
      sheet:
        '<dimension ref="A1:A1"/><sheetData><row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row>' +
        '<row r="5"><c><v>4</v></c></row><row><c r="XFD6"><v>5</v></c></row></sheetData>',
    });
    expect(['A1', 'D1', 'E1', 'A5', 'XFD6'].map((at) => cellAt(sheet, at)?.value)).toEqual([1, 2, 3, 4, 5].map(number));
    expect([sheet.rowCount, sheet.columnCount]).toEqual([6, 16384]);
  });

  test('formatting alone is no cell; merges and hidden rows and columns are told', async () => {
    const sheet = await read({
      sheet:
        '<cols><col min="2" max="3" hidden="true"/><col min="5" max="5" width="0"/><col min="6" max="6" hidden="false"/></cols>' +
        '<sheetData><row r="1" hidden="1"><c s="4"/></row><row r="2" ht="0"/><row r="3" hidden="false"><c><v>1</v></c></row></sheetData>' +
        '<mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="D5:C4"/></mergeCells>',
    });
    expect([...sheet.hiddenRows]).toEqual([0, 1]);
    expect([...sheet.hiddenColumns]).toEqual([1, 2, 4]);
    expect(sheet.merges).toEqual([
      { from: { row: 0, column: 0 }, to: { row: 1, column: 1 } },
      { from: { row: 3, column: 2 }, to: { row: 4, column: 3 } },
    ]);
    expect([sheet.cells.size, sheet.rowCount, sheet.columnCount]).toEqual([1, 3, 1]);
  });

  test.each([
    ['two cells at one address', '<row><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'],
    ['a cell in another row than it says', '<row r="2"><c r="A3"><v>1</v></c></row>'],
    ['a row beyond the last', '<row r="1048577"/>'],
    ['an address that is none', '<row><c r="A0"><v>1</v></c></row>'],
  ])('%s: which one is right can not be known', async (_, data) => {
    const result = await readWorkbook(makeXlsx({ sheet: `<sheetData>${data}</sheetData>` }), 'a.xlsx');
    expect(result).toMatchObject({ failure: { code: 'file.damaged', params: { part: 'xl/worksheets/sheet1.xml' } } });
  });
});

describe('the package', () => {
  const cell = rows('<c><v>1</v></c>');

  test('prefixed and strict namespaces, UTF-16, a byte order mark', async () => {
    const strict = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
    const prefixed = `<x:worksheet xmlns:x="${strict}"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const utf16 = new Uint8Array(Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${prefixed}`, 'utf16le'));
    const parts = [prefixed, utf16, strToU8(`\ufeff${prefixed}`)];
    for (const part of parts) {
      const sheet = await read({ parts: { 'xl/worksheets/sheet1.xml': part } });
      expect(cellAt(sheet, 'A1')?.value).toEqual(number(1));
    }
  });

  test('parts are found by relationships, absolute or relative, whatever their name and case', async () => {
    const type = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const sheet = await read({
      parts: {
        '_rels/.rels': `<Relationships><Relationship Id="a" Type="${type}/officeDocument" Target="/Book/Main.XML"/></Relationships>`,
        'xl/workbook.xml': null,
        'book/main.xml': `<workbook xmlns:q="${type}"><sheets><sheet name="S" q:id="x"/></sheets></workbook>`,
        'book/_RELS/main.xml.rels': `<Relationships><Relationship Id="x" Type="${type}/worksheet" Target="..\\data/./Sheet.xml"/></Relationships>`,
        'data\\sheet.xml': `<worksheet>${cell}</worksheet>`,
      },
    });
    expect(cellAt(sheet, 'A1')?.value).toEqual(number(1));
  });

  test('states, defined names, chart sheets', async () => {
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const rel = (id: string, kind: string, target: string) =>
      `<Relationship Id="${id}" Type="${type}/${kind}" Target="${target}"/>`;
    const book = workbook(
      await readWorkbook(
        makeXlsx({
          workbook:
            '<sheets><sheet name="Biểu đồ" r:id="c"/><sheet name="Ẩn &amp; kín" state="hidden" r:id="r1"/>' +
            '<sheet name="Kín" state="veryHidden" r:id="r1"/></sheets><definedNames><definedName name="DS">\'Ẩn &amp; kín\'!$A$1</definedName>' +
            '<definedName name="_xlnm.Print_Area" localSheetId="2" hidden="1">Kín!$A$1</definedName></definedNames>',
          parts: {
            'xl/_rels/workbook.xml.rels': `<Relationships>${rel('r1', 'worksheet', 'worksheets/sheet1.xml')}${rel('c', 'chartsheet', 'c.xml')}</Relationships>`,
          },
        }),
        'a.xlsx',
      ),
    );
    expect(book.sheets.map(({ name, state }) => [name, state])).toEqual([
      ['Ẩn & kín', 'hidden'],
      ['Kín', 'very-hidden'],
    ]);
    expect(book.definedNames).toEqual([
      { name: 'DS', refersTo: "'Ẩn & kín'!$A$1" },
      { name: '_xlnm.Print_Area', refersTo: 'Kín!$A$1', sheet: 'Kín' },
    ]);
  });
});
