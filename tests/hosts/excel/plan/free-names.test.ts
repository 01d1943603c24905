import { freeNames } from '../../../../src/hosts/excel/plan/free-names';

const names = freeNames(
  { sheets: ['Tháng', "Xã 'A'", 'T'], names: ['Tổng', 'SUM_2024'] },
  { sheets: ['THÁNG', 'Tháng (2)', 'Khác'], names: ['tổng', 'Tổng_2'] },
);

test('takes the next free name, compared without case', () => {
  expect(['Tháng', "Xã 'A'", 'T'].map(names.sheet)).toEqual(['Tháng (3)', "Xã 'A", 'T']);
  expect(['Tổng', 'SUM_2024'].map(names.name)).toEqual(['Tổng_3', 'SUM_2024']);
});

test('a name that is cut stays within 31 characters and differs from those taken', () => {
  const long = 'Tổng hợp kết quả giải quyết hồ ';
  const { sheet } = freeNames({ sheets: [long.trim()], names: [] }, { sheets: [long.trim().toUpperCase()], names: [] });
  expect(sheet(long.trim())).toBe('Tổng hợp kết quả giải quyết (2)');
});

test.each([
  ["'Tháng'!A1", "'Tháng (3)'!A1"],
  ['Tháng!A1+1', "'Tháng (3)'!A1+1"],
  ["SUM('Xã ''A'''!A1:B2,Khác!C3)", "SUM('Xã ''A'!A1:B2,Khác!C3)"],
  ['IF(A1="Tháng!A1","Tổng",Tổng)', 'IF(A1="Tháng!A1","Tổng",Tổng_3)'],
  ['IF(A1="ghi ""Tổng"" vào",Tổng,0)', 'IF(A1="ghi ""Tổng"" vào",Tổng_3,0)'],
  ['Tổng(1)+SUM(T!A1)', 'Tổng(1)+SUM(T!A1)'],
  ['ROUND(10000*(C3+D3)/B3,0)/10000', 'ROUND(10000*(C3+D3)/B3,0)/10000'],
])('%s becomes %s', (planned, written) => {
  expect(names.formula(planned)).toBe(written);
});
