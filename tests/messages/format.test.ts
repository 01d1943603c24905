import { en } from '../../src/messages/en';
import { vi } from '../../src/messages/vi';
import { months as monthsEn } from '../../src/messages/en/format';
import { months as monthsVi } from '../../src/messages/vi/format';

test.each([
  [0, '0', '0'],
  [999, '999', '999'],
  [1000, '1.000', '1,000'],
  [7149, '7.149', '7,149'],
  [-1234567, '-1.234.567', '-1,234,567'],
])('%d', (value, vietnamese, english) => {
  expect([vi.format.number(value), en.format.number(value)]).toEqual([vietnamese, english]);
});

test('rates and days', () => {
  expect([vi.format.percent('98.32'), en.format.percent('98.32')]).toEqual(['98,32%', '98.32%']);
  expect([vi.format.percent('1234.5'), vi.format.percent('-0.50')]).toEqual(['1.234,5%', '-0,50%']);
  expect([vi.format.date('2024-06-14'), en.format.date('2024-06-14')]).toEqual(['14/6/2024', '14 June 2024']);
  expect(vi.format.date('hôm nay')).toBe('hôm nay');
  expect(vi.format.dates('2024-05-15', '2024-06-14')).toBe('15/5 – 14/6/2024');
  expect(vi.format.dates('2023-12-15', '2024-06-14')).toBe('15/12/2023 – 14/6/2024');
  expect(en.format.dates('2023-12-15', '2024-06-14')).toBe('15 December 2023 – 14 June 2024');
});

test.each([
  ['2024-06', 'tháng 6/2024', 'June 2024'],
  ['2024-Q2', 'quý II/2024', 'quarter 2 of 2024'],
  ['2024-H1', '6 tháng đầu năm 2024', 'the first half of 2024'],
  ['2024-H2', '6 tháng cuối năm 2024', 'the second half of 2024'],
  ['2024-9M', '9 tháng năm 2024', 'the first nine months of 2024'],
  ['2024', 'năm 2024', 'the year 2024'],
  ['2024-13', '2024-13', '2024-13'],
])('%s', (id, vietnamese, english) => {
  expect([vi.format.period(id), en.format.period(id)]).toEqual([vietnamese, english]);
});

test.each([
  [['2024-06'], 'tháng 6/2024', 'June 2024'],
  [['2024-01', '2024-02', '2024-12'], 'tháng 1, 2, 12/2024', 'January, February, December 2024'],
  [['2024-12', '2025-01'], 'tháng 12/2024, tháng 1/2025', 'December 2024, January 2025'],
  [['2024-Q1', '2024-04'], 'quý I/2024, tháng 4/2024', 'quarter 1 of 2024, April 2024'],
])('%s', (ids, vietnamese, english) => {
  expect([monthsVi(ids), monthsEn(ids)]).toEqual([vietnamese, english]);
});
