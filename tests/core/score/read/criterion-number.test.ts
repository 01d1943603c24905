import { criterionNumber, isNext } from '../../../../src/core/score/read/criterion-number';
import { plainDate, serialFromDate } from '../../../../src/core/model/plain-date';
import type { CellData } from '../../../../src/core/model/sheet-data';
import type { TestCell } from '../../build-sheet';
import { changed, POINTS, readTable, RIGHT } from './score-table';

const day = (date: string): CellData => {
  const [year = 0, month = 0, of = 0] = date.split('-').map(Number);
  return {
    value: { kind: 'date', serial: serialFromDate(plainDate(year, month, of) ?? '') },
    numberFormat: 'dd/mm/yyyy',
  };
};

function numberOf(cell: CellData, before: string) {
  const text = cell.value.kind === 'text' ? cell.value.text : '';
  const { number, finding } = criterionNumber(cell, text, before, { row: 9, column: 0 }, { file: 'a.xlsx' });
  return [number, finding?.code, finding?.fix?.value];
}

test.each<readonly [string, string, string]>([
  // Typed by day and month, or by month and day; of this year or with the third part as a year.
  ['2001-01-01', '1.1', '1.1.1'],
  ['2002-01-01', '1.1.1', '1.1.2'],
  ['2012-03-02', '3.2.11', '3.2.12'],
  ['2012-02-03', '3.2.11', '3.2.12'],
  ['2003-11-01', '1.11.2', '1.11.3'],
  ['2024-02-01', '1.1.2', '1.2'],
  ['2024-01-02', '1.1', '1.2'],
  ['2024-01-02', '2', '2.1'],
  ['2024-12-03', '3.11', '3.12'],
  // "1.13" is no day, and became a month.
  ['2013-01-01', '1.12', '1.13'],
  ['1931-01-01', '1.1.30', '1.1.31'],
  ['2024-01-01', 'II', '1.1'],
])('%s after %s is %s', (date, before, wanted) => {
  expect(numberOf(day(date), before)).toEqual([wanted, 'read.criterion.number', wanted]);
});

test('a day that stands there as a number or as text', () => {
  expect(numberOf({ value: { kind: 'number', value: 37257 } }, '1.1.1')[0]).toBe('1.1.2');
  for (const text of ['1/1/2002', '1.1.2002', '01-01-02']) {
    expect(numberOf({ value: { kind: 'text', text } }, '1.1.1')).toEqual(['1.1.2', 'read.criterion.number', '1.1.2']);
  }
});

test('where it does not go on from the number before, nothing is mended', () => {
  // The row of 1.2 is not there.
  expect(numberOf(day('2024-03-01'), '1.1')).toEqual(['1.3', 'read.criterion.number', undefined]);
  expect(numberOf(day('2008-07-04'), '1.1')).toEqual(['', 'read.criterion.date', undefined]);
});

test.each<readonly [string, string, boolean]>([
  ['1.1', '1.1.1', true],
  ['1.1', '1.2', true],
  ['1.1.4', '2', true],
  ['1.1.4', '1.2', true],
  ['1.1', '1.3', false],
  ['1.1', '1.1', false],
  ['1.9', '1.10', true],
  ['', '1', true],
  ['', '2', false],
])('after %s, %s: %s', (before, number, wanted) => {
  expect(isNext(before, number)).toBe(wanted);
});

describe('in a sheet', () => {
  test('parts and sums are as without the change', () => {
    const dates: Readonly<Record<string, TestCell>> = {
      A5: day('2024-01-01'),
      A6: day('2001-01-01'),
      A7: day('2002-01-01'),
      A8: day('2024-02-01'),
      A10: day('2024-01-02'),
    };
    const { sheet, said, points } = readTable(changed(RIGHT, dates));
    expect(points).toEqual(POINTS);
    expect(sheet.rows.map(({ number }) => number)).toEqual(RIGHT.slice(0, -1).map(([number]) => number));
    expect(said).toEqual(Object.keys(dates).map((cell) => `read.criterion.number ${cell}`));
  });

  test('one that can not be told has its place by the sums, and is said once', () => {
    const { sheet, said, points, findings } = readTable(changed(RIGHT, { A11: day('2008-07-04') }));
    expect([said, points]).toEqual([['read.criterion.date A11'], POINTS]);
    expect(sheet.rows[7]).toMatchObject({ number: '2.2', parent: 5 });
    expect(findings.every(({ fix }) => fix === undefined)).toBe(true);
  });
});
