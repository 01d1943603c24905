// Makes excelize-pivot.xlsx, exceljs.xlsx, hucre.xlsx and by-hand.xlsx in the folder it is run in (README.md).
// Argument: a small picture. Needs excelize-wasm, exceljs, hucre and fflate.
const { readFileSync, writeFileSync } = require('node:fs');
const { strToU8, Zip, ZipDeflate, ZipPassThrough } = require('fflate');

const HEAD = ['Lĩnh vực', 'Trực tuyến', 'Trực tiếp', 'Kỳ trước', 'Tổng số'];
const ROWS = [
  ['Hộ tịch', 7, 9, 1],
  ['Đất đai', 10, 5, 0],
  ['Chứng thực', 20, 3, 2],
  ['Nuôi con nuôi', 1, 0, 0],
];
const picture = readFileSync(process.argv[2]);

async function excelize() {
  const { init } = require('excelize-wasm');
  const excelize = await init(require.resolve('excelize-wasm').replace(/[^/]*$/, 'excelize.wasm.gz'));
  const f = excelize.NewFile();
  const check = ({ error }) => {
    if (error) throw new Error(error);
  };
  check(f.SetSheetName('Sheet1', 'Biểu'));
  check(f.SetSheetRow('Biểu', 'A1', HEAD));
  ROWS.forEach((row, index) => {
    const r = String(index + 2);
    check(f.SetSheetRow('Biểu', `A${r}`, row));
    check(f.SetCellFormula('Biểu', `E${r}`, `SUM(B${r}:D${r})`));
  });
  check(f.SetCellValue('Biểu', 'A6', 'Tổng cộng'));
  for (const c of 'BCDE') check(f.SetCellFormula('Biểu', `${c}6`, `SUM(${c}2:${c}5)`));
  check(f.SetCellFormula('Biểu', 'B8', 'B6/E6'));
  check(f.SetCellFormula('Biểu', 'C8', 'VLOOKUP("Hộ tịch",A2:E5,5,FALSE)'));
  f.NewSheet('Tóm tắt');
  check(f.SetCellFormula('Tóm tắt', 'A1', "'Biểu'!E6"));
  check(f.SetCellFormula('Tóm tắt', 'A2', 'A1*2'));
  f.NewSheet('Xoay');
  check(
    f.AddPivotTable({
      DataRange: 'Biểu!A1:D5',
      PivotTableRange: 'Xoay!A3:C9',
      Rows: [{ Data: HEAD[0] }],
      Data: [{ Data: HEAD[1], Subtotal: 'Sum', Name: 'Tổng trực tuyến' }],
      RowGrandTotals: true,
      ColGrandTotals: true,
      ShowRowHeaders: true,
      ShowColHeaders: true,
    }),
  );
  check(f.AddChart('Biểu', 'G2', { Type: excelize.Col, Series: [{ Name: "'Biểu'!$E$1", Categories: "'Biểu'!$A$2:$A$5", Values: "'Biểu'!$E$2:$E$5" }] }));
  check(f.AddPictureFromBytes('Biểu', 'G20', { Extension: '.png', File: picture, Format: { AltText: 'Biểu tượng' } }));
  check(f.AddComment('Biểu', { Cell: 'B2', Author: 'Cán bộ', Text: 'Xem lại' }));
  const { buffer, error } = f.WriteToBuffer();
  if (error) throw new Error(error);
  writeFileSync('excelize-pivot.xlsx', buffer);
}

async function exceljs() {
  const { Workbook } = require('exceljs');
  const book = new Workbook();
  book.created = book.modified = new Date('2024-06-14T00:00:00Z');
  const sheet = book.addWorksheet('Biểu', { views: [{ state: 'frozen', xSplit: 1, ySplit: 1 }] });
  sheet.addRow(HEAD).font = { name: 'Times New Roman', bold: true };
  for (const row of ROWS) sheet.addRow(row);
  sheet.fillFormula('E2:E5', 'SUM(B2:D2)', [17, 15, 25, 1]);
  sheet.addRow(['Tổng cộng']);
  sheet.fillFormula('B6:E6', 'SUM(B2:B5)', [[38, 17, 3, 58]]);
  sheet.fillFormula('G2:H3', 'B2+$D2', [[8, 10], [10, 5]]);
  sheet.getCell('B8').value = { formula: 'B6/E6', result: 38 / 58 };
  sheet.getCell('B8').numFmt = '0.00%';
  sheet.getCell('C8').value = { formula: 'VLOOKUP("Hộ tịch",A2:E5,5,FALSE)', result: 17 };
  sheet.getRow(3).hidden = true;
  sheet.getRow(12).font = { italic: true };
  sheet.getColumn(7).width = 20;
  sheet.getCell('A10').value = { richText: [{ font: { bold: true }, text: 'Đậm' }, { text: ' thường' }] };
  sheet.addImage(book.addImage({ buffer: picture, extension: 'png' }), 'G10:H14');
  sheet.addConditionalFormatting({ ref: 'B2:B5', rules: [{ type: 'dataBar', cfvo: [{ type: 'min' }, { type: 'max' }], color: { argb: 'FF638EC6' } }] });
  sheet.getCell('B2').note = 'Xem lại';
  sheet.getCell('B3').dataValidation = { type: 'whole', operator: 'greaterThanOrEqual', formulae: [0], allowBlank: true };
  const other = book.addWorksheet('Tóm tắt');
  other.getCell('A1').value = { formula: "'Biểu'!E6", result: 58 };
  other.getCell('A2').value = { formula: 'A1*2', result: 116 };
  writeFileSync('exceljs.xlsx', Buffer.from(await book.xlsx.writeBuffer()));
}

async function hucre() {
  const { writeXlsx } = await import('hucre');
  const rows = [
    HEAD,
    ...ROWS.map((row) => [...row, null]),
    ['Tổng cộng', null, null, null, null],
    [null],
    [null, null, null],
  ];
  const cells = new Map();
  ROWS.forEach((row, index) => {
    const r = String(index + 2);
    cells.set(`${String(index + 1)},4`, { formula: `SUM(B${r}:D${r})`, formulaResult: row[1] + row[2] + row[3] });
  });
  [38, 17, 3, 58].forEach((result, index) => {
    const c = 'BCDE'[index];
    cells.set(`5,${String(index + 1)}`, { formula: `SUM(${c}2:${c}5)`, formulaResult: result });
  });
  cells.set('7,1', { formula: 'B6/E6', formulaResult: 38 / 58 });
  cells.set('7,2', { formula: 'VLOOKUP("Hộ tịch",A2:E5,5,FALSE)', formulaResult: 17 });
  const bytes = await writeXlsx({
    sheets: [
      { name: 'Biểu', rows, cells, images: [{ data: new Uint8Array(picture), type: 'png', anchor: { from: { row: 1, col: 6 } } }], dataValidations: [{ type: 'whole', operator: 'greaterThanOrEqual', formula1: '0', range: 'B2:D5' }] },
      { name: 'Tóm tắt', rows: [[null], [null]], cells: new Map([['0,0', { formula: "'Biểu'!E6", formulaResult: 58 }], ['1,0', { formula: 'A1*2', formulaResult: 116 }]]) },
    ],
  });
  writeFileSync('hucre.xlsx', bytes);
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** As Excel writes, with what other programs leave out: chain of calculation, spans, shared formulas, row styles, a printer's settings. */
function byHand() {
  const cell = (r, text) => `<c r="${r}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const row = (r, cells, more = '') => `<row r="${r}" spans="1:5"${more}>${cells}</row>`;
  const parts = {
    '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${XML}<x:workbook xmlns:x="${MAIN}" xmlns:r="${OFFICE}"><x:bookViews><x:workbookView/></x:bookViews><x:sheets><x:sheet name="Biểu" sheetId="3" r:id="rId1"/><x:sheet name="Tóm tắt" sheetId="7" r:id="rId2"/></x:sheets><x:oleSize ref="A1:E8"/></x:workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rId3" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId4" Type="${OFFICE}/calcChain" Target="calcChain.xml"/></Relationships>`,
    'xl/styles.xml': `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0"/></numFmts><fonts count="2"><font><sz val="13"/><name val="Times New Roman"/></font><font><b/><sz val="13"/><color theme="4" tint="-0.249977111117893"/><name val="Times New Roman"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor indexed="22"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"><color auto="1"/></left><right style="medium"><color rgb="FFFF0000"/></right><top style="double"/><bottom style="dashed"/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="1" fillId="2" borderId="1" xfId="0" applyNumberFormat="1"><alignment horizontal="center" vertical="center" wrapText="1" indent="1"/></xf><xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml':
      `\ufeff${XML}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><dimension ref="A1:E8"/><sheetFormatPr defaultRowHeight="16.5"/><cols><col min="1" max="1" width="24.7109375" customWidth="1"/><col min="7" max="7" width="9.140625" style="2"/></cols><sheetData>` +
      row(1, HEAD.map((text, c) => cell(`${'ABCDE'[c]}1`, text).replace('<c ', '<c s="1" ')).join('')) +
      ROWS.map((values, index) => {
        const r = String(index + 2);
        const numbers = values.slice(1).map((value, c) => `<c r="${'BCD'[c]}${r}" s="1"><v>${String(value)}</v></c>`);
        const formula = index === 0 ? '<f t="shared" ref="E2:E5" si="0">SUM(B2:D2)</f>' : '<f t="shared" si="0"/>';
        const sum = values[1] + values[2] + values[3];
        return row(r, `${cell(`A${r}`, values[0])}${numbers.join('')}<c r="E${r}" s="1">${formula}<v>${String(sum)}</v></c>`, index === 2 ? ' s="1" customFormat="1"' : '');
      }).join('') +
      row(6, cell('A6', 'Tổng cộng') + [38, 17, 3, 58].map((value, c) => `<c r="${'BCDE'[c]}6" s="1"><f>SUM(${'BCDE'[c]}2:${'BCDE'[c]}5)</f><v>${String(value)}</v></c>`).join('')) +
      '<row r="7" s="3" customFormat="1"/>' +
      row(8, `<c r="B8" s="2"><f>B6/E6</f><v>${String(38 / 58)}</v></c><c r="C8"><f>VLOOKUP("Hộ tịch",A2:E5,5,FALSE)</f><v>17</v></c>`) +
      '</sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" r:id="rId1"/></worksheet>\r\n',
    'xl/worksheets/_rels/sheet1.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/printerSettings" Target="../printerSettings/printerSettings1.bin"/></Relationships>`,
    'xl/worksheets/sheet2.xml': `${XML}<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row><x:c><x:f>'Biểu'!E6</x:f><x:v>58</x:v></x:c></x:row><x:row><x:c><x:f>A1*2</x:f><x:v>116</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    'xl/calcChain.xml': `${XML}<calcChain xmlns="${MAIN}"><c r="E2" i="3"/><c r="E3"/><c r="E4"/><c r="E5"/><c r="B6" l="1"/><c r="C6"/><c r="D6"/><c r="E6"/><c r="B8"/><c r="C8"/><c r="A1" i="7"/><c r="A2"/></calcChain>`,
    'xl/printerSettings/printerSettings1.bin': new Uint8Array(220).map((_, index) => (index * 7) % 251),
  };
  const chunks = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(Buffer.from(chunk));
  });
  // Sizes behind the content, one part stored, times and extra fields: what a copy has to leave alone.
  Object.entries(parts).forEach(([name, part], index) => {
    const entry = name.endsWith('.bin') ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 9 });
    entry.mtime = new Date(2024, 5, 14, 8, index * 2);
    if (index % 2 === 0) entry.extra = { 0xa220: new Uint8Array([1, 2, 3, 4]) };
    zip.add(entry);
    entry.push(typeof part === 'string' ? strToU8(part) : part, true);
  });
  zip.end();
  writeFileSync('by-hand.xlsx', Buffer.concat(chunks));
}

byHand();
Promise.all([excelize(), exceljs(), hucre()]).then(
  () => process.exit(),
  (error) => {
    process.stderr.write(`${error.stack}\n`);
    process.exit(1);
  },
);
