import type { CellValue } from '../../../../src/core/model/cell-value';
import { cellKey } from '../../../../src/core/model/sheet-data';
import { evaluate } from '../../../../src/hosts/file/formula/evaluate';
import { formulaTokens } from '../../../../src/hosts/file/formula/formula-tokens';
import { Uncertain, type CellValues, type Value } from '../../../../src/hosts/file/formula/operand';
import { cellsOf } from '../../../../src/hosts/file/formula/sheet-cells';

// A1:A4 are 7, 9, "x", #DIV/0!; B1:B4 are 0.1, 0.2, 0.3, blank; C1 TRUE, C2 "".
const CELLS = new Map<number, Value>([
  [cellKey(0, 0), { kind: 'number', value: 7 }],
  [cellKey(1, 0), { kind: 'number', value: 9 }],
  [cellKey(2, 0), { kind: 'text', text: 'x' }],
  [cellKey(3, 0), { kind: 'error', error: '#DIV/0!' }],
  [cellKey(0, 1), { kind: 'number', value: 0.1 }],
  [cellKey(1, 1), { kind: 'number', value: 0.2 }],
  [cellKey(2, 1), { kind: 'number', value: 0.3 }],
  [cellKey(0, 2), { kind: 'boolean', value: true }],
  [cellKey(1, 2), { kind: 'text', text: '' }],
]);
const VALUES: CellValues = {
  one: ({ range }) => CELLS.get(cellKey(range.from.row, range.from.column)) ?? { kind: 'blank' },
  all: ({ range }) => [...cellsOf(CELLS, range)].sort((a, b) => a - b).map((key) => CELLS.get(key)!),
};

function result(formula: string): unknown {
  try {
    const value: CellValue = evaluate(formula, (name) => (name === null || name === 'Trang 1' ? 0 : null), VALUES);
    return value.kind === 'text'
      ? value.text
      : value.kind === 'error'
        ? value.error
        : 'value' in value
          ? value.value
          : null;
  } catch (error) {
    if (error instanceof Uncertain) return 'uncertain';
    throw error;
  }
}

test.each([
  ['A1+A2', 16],
  ['SUM(A1:A3)', 16],
  ['SUM(A1:A2,10,$A$1)', 33],
  ["SUM('Trang 1'!A1:A2)", 16],
  ['SUM(A:A)', '#DIV/0!'],
  ['COUNT(A1:A4,B1,B4,5)', 4],
  ['COUNT("5")', 'uncertain'],
  ['IF(COUNT(A1:A3)=2,SUM(A1:A3),"")', 16],
  ['IF(COUNT(A1:A3)=3,SUM(A1:A3),"")', ''],
  ['SUM(1:1)', 7.1],
  ['A1-A2*2', -11],
  ['(A1-A2)*2', -4],
  ['-A1+A2', 2],
  ['-(-A1)', 7],
  ['A1/A2', 7 / 9],
  ['A1/B4', '#DIV/0!'],
  ['A1%', 0.07],
  ['A4+1', '#DIV/0!'],
  ['IFERROR(A1/0,"")', ''],
  ['IFERROR(A1/A2,0)', 7 / 9],
  ['IF(A1>A2,"hơn","kém")', 'kém'],
  ['IF(B4="","",B4/A1)', ''],
  ['IF(C2="",0,1)', 0],
  ['IF(A3="X",1,2)', 1],
  ['IF(A1=7,A3)', 'x'],
  ['IF(A1<>7,A3)', false],
  ['ROUND(A1/A2*100,2)', 77.78],
  ['ROUND(2.5,0)', 3],
  ['ROUND(-2.5,0)', -3],
  ['ROUND(1.005,2)', 1.01],
  ['AVERAGE(A1:A2)', 8],
  ['AVERAGE(B4:B9)', '#DIV/0!'],
  ['MIN(A1:A3)', 7],
  ['MAX(A1:A2,C1)', 9],
  ['B4', 0],
  ['C1+1', 2],
  ['TRUE', true],
  ['"a""b"', 'a"b'],
  ['1e3 + .5', 1000.5],
])('%s is %s', (formula, expected) => {
  expect(result(formula)).toBe(expected);
});

test.each([
  'A1:A2', // which of them depends on where the formula stands
  'A3+1', // text in a sum
  'B1+B2-B3', // shown as 0, held as a remainder
  'SUM(B1:B3)', // 0.6 or 0.6000000000000001, by the order of adding
  'A1=7.00000000000001',
  'A1&A2',
  'A1^2',
  'VLOOKUP(1,A1:B2,2)',
  'SUM(A1:A2 A2:A3)',
  'Total',
  'BangHoSo[Nhận]',
  '[1]Trang!A1',
  'Trang2!A1',
  'Trang1:Trang3!A1',
  'SUM(A1,)',
  'SUM()',
  'SUM(A1',
  '1+',
  '{1,2}',
  '',
  '#REF!+1',
  `${'('.repeat(70)}1${')'.repeat(70)}`,
  '1e308*10',
])('%s is left to the spreadsheet program', (formula) => {
  expect(result(formula)).toBe('uncertain');
});

test('a formula is cut into tokens', () => {
  const kinds = (formula: string): string[] =>
    formulaTokens(formula).map((token) =>
      token.kind === 'sign' ? token.sign : token.kind === 'call' ? `${token.name}(` : token.kind,
    );
  expect(kinds('LOG10(A1)+RATE2024')).toEqual(['LOG10(', 'area', ')', '+', 'name']);
  expect(kinds("'It''s'!$A$1:B$2")).toEqual(['area']);
  expect(kinds("'[a.xlsx]B'!A1+[2]C!D4+[1]!Ten")).toEqual(['outside', '+', 'outside', '+', 'outside']);
  expect(kinds("'A:B'!C1+A:B!C1")).toEqual(['other', 'area', '+', 'other', 'area']);
  expect(kinds('T[[#This Row],[a]]+[@b]+T')).toEqual(['table', '+', 'table', '+', 'name']);
  expect(kinds('A1:INDEX(B:B,2)')).toEqual(['name', ':', 'INDEX(', 'area', ',', 'number', ')']);
  expect(kinds('Đơn_vị+XFE1+A1048577')).toEqual(['name', '+', 'name', '+', 'name']);
  expect(kinds('A1#')).toEqual(['area', '#']);
});
