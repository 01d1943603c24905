import { bareName, distinctNames, nameSlug } from '../../src/app/file-names';

test('a slug has letters, digits and dashes only', () => {
  expect(nameSlug("Xã Đắk D'rông")).toBe('xa-dak-d-rong');
  expect(nameSlug("  Thị trấn Ea T'ling ")).toBe('thi-tran-ea-t-ling');
  expect(nameSlug('../=|')).toBe('-');
});

test('a bare name is without folders, ending, and what Windows does not take', () => {
  expect(bareName('2024-06/Báo cáo tháng 6.xlsx')).toBe('Báo cáo tháng 6');
  expect(bareName('a.b.xlsx')).toBe('a.b');
  expect(bareName('C:\\x<1>|"?.xls')).toBe('C-x-1-');
  expect(bareName('Ba\u0301o.xlsx')).toBe('B\u00e1o');
  expect(Array.from(bareName(`${'ệ'.repeat(300)}.xlsx`))).toHaveLength(75);
});

test('names that differ in case or accents only are told apart by a number', () => {
  expect(distinctNames(['a', 'A', 'b', 'a'], '.xlsx')).toEqual(['a.xlsx', 'A (2).xlsx', 'b.xlsx', 'a (3).xlsx']);
  expect(distinctNames(['Báo'.normalize('NFC'), 'Báo'.normalize('NFD')], '.x')[1]).toMatch(/ \(2\)\.x$/);
  expect(distinctNames(['a', 'b'], '.xlsx', ['B.XLSX'])).toEqual(['a.xlsx', 'b (2).xlsx']);
});
