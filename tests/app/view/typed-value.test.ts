import { typedValue } from '../../../src/app/view/typed-value';

test.each([
  ['17', undefined, 17],
  [' -1.234,5 ', undefined, -1234.5],
  ['1.234.567', undefined, 1_234_567],
  ['', undefined, null],
  // Written another way: the check asks about it.
  ['1.5', undefined, '1.5'],
  ['1,234.5', undefined, '1,234.5'],
  ['15%', undefined, '15%'],
  ['14/6/2024', undefined, '14/6/2024'],
  ['15%', '0%', 0.15],
  ['15', '0.00%', 0.15],
  ['98,32 %', '0.00%', 0.9832],
  ['1.015', '0%', 10.15],
  ['15', '0"%"', 15],
  ['cao', '0%', 'cao'],
  ['14/6/2024', 'dd/mm/yyyy', 45_457],
  ['14-06-2024', 'dd/mm/yyyy', 45_457],
  ['28/2/1900', 'dd/mm/yyyy', 59],
  ['1/3/1900', 'dd/mm/yyyy', 61],
  ['31/6/2024', 'dd/mm/yyyy', '31/6/2024'],
  ['45457', 'dd/mm/yyyy', 45_457],
])('%p typed where the format is %p is %p', (typed, format, value) => {
  expect(typedValue(typed, format)).toBe(value);
});

test.each([
  ['14/6/2024', 'dd/mm/yyyy', 43_995],
  ['1/1/1904', 'dd/mm/yyyy', 0],
  // Before the first day that such a file has.
  ['31/12/1903', 'dd/mm/yyyy', '31/12/1903'],
  ['45457', 'dd/mm/yyyy', 45_457],
])('%p typed where the format is %p and days count from 1904 is %p', (typed, format, value) => {
  expect(typedValue(typed, format, true)).toBe(value);
});
