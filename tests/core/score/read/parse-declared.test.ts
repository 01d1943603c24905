import type { CellData } from '../../../../src/core/model/sheet-data';
import { formatDecimal } from '../../../../src/core/model/decimal';
import type { DeclaredFigure } from '../../../../src/core/model/declared-figure';
import { parseDeclared } from '../../../../src/core/score/read/parse-declared';
import { readDeclared } from '../../../../src/core/score/read/read-declared';
import { scoreRowTests } from '../../../../src/core/score/read/row-tests';
import { scoreSheetForm } from '../../../../src/forms/score-sheet.form';

const tests = scoreRowTests(scoreSheetForm);

/** "yes", "95.5 percent", "11/12", "unclear". */
function said(figure: DeclaredFigure): string {
  switch (figure.kind) {
    case 'number':
      return `${formatDecimal(figure.value)} ${figure.unit}`;
    case 'share':
      return `${String(figure.part)}/${String(figure.whole)}`;
    case 'unclear':
      if (figure.reason === 'date') return `date ${figure.candidates.join(' ')}`.trim();
      return figure.reason === 'prose' ? 'prose' : 'unclear';
    default:
      return figure.kind;
  }
}

const read = (cell: CellData): readonly [string, string] => {
  const { text, figure } = readDeclared(cell, '', tests);
  return [text, said(figure)];
};
const number = (value: number, numberFormat?: string): CellData => ({
  value: { kind: 'number', value },
  ...(numberFormat === undefined ? {} : { numberFormat }),
});

test.each([
  ['', 'blank'],
  ['-', 'blank'],
  ['Có', 'yes'],
  ['có.', 'yes'],
  ['Đạt', 'yes'],
  ['Không', 'no'],
  ['KHÔNG', 'no'],
  ['Không áp dụng', 'not-applicable'],
  ['Không phát sinh', 'no-cases'],
  ['Trong năm không phát sinh trường hợp nào', 'no-cases'],
  ['95,5%', '95.5 percent'],
  ['95.5 %', '95.5 percent'],
  ['100 phần trăm', '100 percent'],
  ['95,5', '95.5 none'],
  ['0,5 điểm', '0.5 none'],
  ['0,955', '0.955 none'],
  ['12', '12 none'],
  ['12/12', '12/12'],
  ['11 / 12', '11/12'],
  ['11/12 nhiệm vụ', '11/12'],
  ['11/12 (91,67%)', '11/12'],
  ['11/12 nhiệm vụ = 91,7%', '11/12'],
  ['91,67% (11/12)', '11/12'],
  ['0/0', '0/0'],
  ['0 trường hợp', '0 cases'],
  ['3 báo cáo', '3 cases'],
])('%s is %s', (text, wanted) => {
  expect(said(parseDeclared(text, tests))).toBe(wanted);
});

test.each([
  ['11/12 (95%)', 'unclear'],
  ['1.234', 'unclear'],
  ['khoảng 95%', 'unclear'],
  ['≥ 95%', 'unclear'],
  ['95-97%', 'unclear'],
  ['x', 'unclear'],
  ['Đã ban hành Kế hoạch số 12/KH-UBND ngày 5/1/2024', 'prose'],
  ['11/12 nhiệm vụ của kế hoạch đã hoàn thành đúng hạn (95%)', 'prose'],
  ['Có 3 trường hợp', 'unclear'],
  ['11/12/2024', 'date'],
  ['5-Oct', 'date'],
  ['12-Nov', 'date'],
])('%s is read as nothing: %s', (text, wanted) => {
  expect(said(parseDeclared(text, tests))).toBe(wanted);
});

test('a number is what it shows: a per cent by its format, a share by its format, else as it stands', () => {
  expect(read(number(0.955, '0.0%'))).toEqual(['95,5%', '95.5 percent']);
  expect(read(number(1, '0%'))).toEqual(['100%', '100 percent']);
  expect(read(number(0.1 + 0.2, '0.00%'))).toEqual(['30%', '30 percent']);
  expect(read(number(0.25, '# ?/?'))).toEqual(['25%', '25 percent']);
  expect(read(number(98.5))).toEqual(['98,5', '98.5 none']);
  expect(read(number(0.955))).toEqual(['0,955', '0.955 none']);
});

test('a share that the program made a day of is never read', () => {
  // 11 December 2024.
  expect(read({ value: { kind: 'date', serial: 45637 }, numberFormat: 'd-mmm' })).toEqual([
    '11/12/2024',
    'date 11/12 12/11',
  ]);
});

test('boxes that are ticked, errors, formulas without a value', () => {
  expect(read({ value: { kind: 'boolean', value: true } })).toEqual(['TRUE', 'yes']);
  expect(read({ value: { kind: 'error', error: '#DIV/0!' } })).toEqual(['#DIV/0!', 'unclear']);
  expect(read({ value: { kind: 'formula-without-value' }, formula: 'A1/B1' })).toEqual(['', 'unclear']);
});
