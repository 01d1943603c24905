import { strToU8 } from 'fflate';
import { isDateFormat } from '../../../src/core/model/date-format';
import { excelFormula, excelReference } from '../../../src/hosts/file/ods/ods-formula';
import { parseCellKey } from '../../../src/hosts/file/xlsx/cell-reference';
import { cutFormula, shiftFormula } from '../../../src/hosts/file/xlsx/formula-shift';
import { nameCode } from '../../../src/hosts/file/xml/name-code';
import { parseNumber } from '../../../src/hosts/file/xml/xml-numbers';
import { decodeReferences } from '../../../src/hosts/file/xml/xml-text';
import { crc32 } from '../../../src/hosts/file/zip/crc32';

const inBytes = <T>(read: (bytes: Uint8Array, from: number, to: number) => T, text: string): T =>
  read(strToU8(`<${text}>`), 1, 1 + text.length);

describe('isDateFormat', () => {
  test.each([
    'd/m/yyyy',
    'dd/mm/yyyy',
    'mm/yyyy',
    'mmm',
    '[$-42A]d mmmm yyyy',
    'yyyy\\-mm\\-dd hh:mm',
    'd-mmm',
    '[Red]dd/mm/yy;@',
    '"Ngày "dd',
  ])('%s shows a day', (format) => {
    expect(isDateFormat(format)).toBe(true);
  });
  test.each([
    '0',
    '0.00E+00',
    '[h]:mm',
    '[mm]:ss',
    '[m]',
    'h:mm AM/PM',
    'hh:mm:ss',
    'mm:ss.0',
    '0" đồng/day"',
    '\\d0',
    '[Red]0',
    '[$VND] #,##0',
    '0_d',
    '* 0',
    'General',
    '@',
    '#,##0 \\y',
  ])('%s does not', (format) => {
    expect(isDateFormat(format)).toBe(false);
  });
});

test('numbers are read as JavaScript reads them', () => {
  for (const text of [
    '0',
    '12',
    '-12.5',
    '98.32',
    '1.005',
    '35.855',
    '0.1',
    '123456789012345',
    '1234567890123456789',
    '1e5',
    '-1.5E-10',
    '.5',
    '5.',
    '0.000000000000001',
    '9007199254740993',
  ])
    expect([text, inBytes(parseNumber, text)]).toEqual([text, Number(text)]);
  for (const text of ['', '-', '.', '1.2.3', '1,5', 'Infinity', '0x1', '1e', '--1'])
    expect([text, inBytes(parseNumber, text)]).toEqual([text, NaN]);
});

test('cell addresses', () => {
  expect(['A1', 'Z1', 'AA1', 'XFD1048576', 'c13'].map((text) => inBytes(parseCellKey, text))).toEqual([
    0,
    25,
    26,
    17179869183,
    12 * 16384 + 2,
  ]);
  for (const text of ['', 'A', '1', 'A0', 'A01', 'XFE1', 'A1048577', 'A1B', '$A$1', 'ABCD1', 'A12345678']) {
    expect([text, inBytes(parseCellKey, text)]).toEqual([text, -1]);
  }
});

describe('shared formulas', () => {
  test.each([
    ['A1+$A1+A$1+$A$1', 'C3+$A3+C$1+$A$1'],
    ['SUM(A:A,1:1,$B:C)', 'SUM(C:C,3:3,$B:E)'],
    ['"A1"&\'A1\'!A1&Sheet1!B2', '"A1"&\'A1\'!C3&Sheet1!D4'],
    ['LOG10(A1)+RATE2024+A1_x+[1]S!A1', 'LOG10(C3)+RATE2024+A1_x+[1]S!C3'],
    ['Table1[Cột A1]+A1:B2', 'Table1[Cột A1]+C3:D4'],
    ['XFD1+A1048576', '#REF!+#REF!'],
    ['1.5E10*A1', '1.5E10*C3'],
    ['thángA1+Đ1', 'thángA1+Đ1'],
  ])('%s two rows down and two columns right is %s', (formula, shifted) => {
    expect(shiftFormula(cutFormula(formula), 2, 2)).toBe(shifted);
  });
});

test('formulas of an .ods', () => {
  expect(excelFormula('of:=SUM([.A1:.B2];1)&"a;[.b]"')).toBe('SUM(A1:B2,1)&"a;[.b]"');
  expect(excelFormula("of:=[$'Tháng 6'.$A$1]+[Sheet2.B2:Sheet2.C3]")).toBe("'Tháng 6'!$A$1+Sheet2!B2:C3");
  expect(excelFormula('of:=SUM({1;2|3;4}~[.A1])')).toBe('SUM({1,2;3,4},A1)');
  expect(excelReference("$'Biểu 06a'.$A$6:.$M$9")).toBe("'Biểu 06a'!$A$6:$M$9");
});

test('references in XML', () => {
  expect(decodeReferences('a &amp;lt; &#x1EC7;&#65;')).toBe('a &lt; ệA');
  for (const broken of ['&', '&amp', '&nope;', '&#0;', '&#x110000;', '&#xZZ;'])
    expect(decodeReferences(broken)).toBeNull();
});

test('the checksum is that of zip files', () => {
  expect(crc32(strToU8('123456789'))).toBe(0xcbf43926);
  expect(crc32(new Uint8Array())).toBe(0);
});

test('names that are told apart have different codes', () => {
  const names =
    'worksheet sheetData row c v f is t r s si d b e n str inlineStr shared array cols col min max width hidden ht mergeCells mergeCell ref ' +
    'dimension sheetViews sheetFormatPr conditionalFormatting dataValidations hyperlinks pageMargins pageSetup drawing extLst numFmts numFmt ' +
    'fonts font name val sz color family charset scheme cellStyleXfs cellXfs xf fills borders dxfs rPr rFont rPh phoneticPr sst styleSheet ' +
    'workbook workbookPr sheets sheet definedNames definedName localSheetId state id Id Type Target TargetMode Relationship spans style ' +
    'customFormat customHeight outlineLevel collapsed cm vm ph x y z p span a tab table table-row table-cell covered-table-cell';
  const codes = new Set(names.split(' ').map(nameCode));
  expect(codes.size).toBe(names.split(' ').length);
});
